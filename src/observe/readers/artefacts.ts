import { roleOf } from '../../artefacts/artefact-role.ts';
import type { Artefact } from '../../facts/release.ts';
import type { Observed } from '../../facts/observed.ts';
import { isCopseFile } from '../../names.ts';
import { singleLine } from '../../text/inert.ts';
import { largestArtefact } from '../asks/artefact-files.ts';
import { progressOf } from '../asks/progress.ts';
import { foundRelease, type ReleaseData } from '../asks/releases.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { fromReply, hidden } from '../observed.ts';
import { mapLimited } from '../limited.ts';

type Asset = ReleaseData['assets'][number];

const permission = 'contents: read';
/** Past so many assets the list in the release may be cut. */
const inlineAssets = 100;

export const artefactsReader = defineReader({
  name: 'artefacts',
  permission,
  uses: [],
  async read(context): Promise<Observed<readonly Artefact[]>> {
    const assets = await releaseAssets(context);
    if (assets.state !== 'seen') return assets;
    const whole = assets.value.filter(({ name }) => !isCopseFile(name)).filter((asset) => isUploaded(asset, context));
    const names = new Set(whole.map(({ name }) => name));
    const artefacts = await mapLimited(whole, 2, (asset) => withDigest(asset, names, context));
    const unknown = artefacts.findIndex((artefact) => artefact === null);
    if (unknown < 0) return { ...assets, value: artefacts.flatMap((artefact) => artefact ?? []) };
    const name = singleLine(whole[unknown]?.name ?? '', 100);
    return hidden('failed', `GitHub gives no digest for ${name}, and its bytes could not be read`, assets.source);
  },
});

async function releaseAssets(context: ReadContext): Promise<Observed<Asset[]>> {
  const release = fromReply(await context.shared(foundRelease), { permission, map: (data) => data });
  if (release.state !== 'seen') return release;
  const { assets, id } = release.value;
  if (assets.length < inlineAssets) return { ...release, value: assets };
  const all = await context.github.pages('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
    ...repositoryPath(context),
    release_id: id,
  });
  return fromReply(all, { permission, map: (data) => data });
}

function isUploaded({ name, state }: Asset, { log }: ReadContext): boolean {
  if (state === 'uploaded') return true;
  log(`The asset ${singleLine(name, 100)} was never uploaded to its end and is left out.`);
  return false;
}

async function withDigest(asset: Asset, names: ReadonlySet<string>, context: ReadContext): Promise<Artefact | null> {
  const { id, name, size } = asset;
  const stated = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1];
  const common = { id, name, size, role: roleOf(name, names) };
  if (stated !== undefined) return { ...common, sha256: stated, digestFrom: 'server' };
  context.log(`GitHub gives no digest for ${singleLine(name, 100)}: its ${size} bytes are read.`);
  if (size > largestArtefact) return null;
  const reply = await context.github.assetInto(id, size, onlyTold(progressOf(asset, context.log)));
  return reply.kind === 'ok' && reply.data === size ? { ...common, sha256: reply.digest, digestFrom: 'bytes' } : null;
}

/** Keeps nothing: what is wanted of the bytes is their digest. */
function onlyTold(told: (bytes: number) => void) {
  let bytes = 0;
  return {
    start: () => Promise.resolve(void (bytes = 0)),
    write: (piece: Uint8Array) => Promise.resolve(told((bytes += piece.byteLength))),
  };
}
