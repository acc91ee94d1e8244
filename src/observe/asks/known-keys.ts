import { mayBeKey } from '../../artefacts/artefact-role.ts';
import { keyRing, type KeyFile, type KeyRing } from '../../artefacts/key-ring.ts';
import type { Artefact } from '../../facts/release.ts';
import type { ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { releaseFiles } from './release-files.ts';
import { smallAssets } from './small-assets.ts';

type Context = ReadContext<'artefacts' | 'tag' | 'tree'>;

const mostFiles = 20;
const largestFile = 262_144;

/** The public keys that the vendor pins, and those that the release carries. Give it to `context.shared`: it is asked when a form needs keys. */
export async function knownKeys(context: Context): Promise<KeyRing> {
  const declared = context.settings.artefacts.keys;
  const artefacts = await context.fact('artefacts');
  const [tree, shipped] = await Promise.all([
    declared.length === 0 ? null : releaseFiles(context, 'key'),
    inRelease(context, artefacts.state === 'seen' ? artefacts.value : []),
  ]);
  const files = tree?.state === 'seen' ? tree.value : [];
  const repository = files.map(({ path, text }): KeyFile => {
    return { from: 'repository', name: path, bytes: Buffer.from(text, 'utf8') };
  });
  const problem = tree?.state === 'hidden' ? tree.detail : '';
  return keyRing([...repository, ...shipped], declared, problem);
}

/** A key of the same release proves nothing; with it can be said so. */
async function inRelease(context: Context, artefacts: readonly Artefact[]): Promise<KeyFile[]> {
  const read = await context.shared(smallAssets);
  const keys = artefacts
    .filter(({ name, role, size }) => size <= largestFile && (role === 'public-key' || mayBeKey(name)))
    .slice(0, mostFiles);
  const files = await mapLimited(keys, 4, async (artefact): Promise<KeyFile[]> => {
    const reply = await read(artefact, largestFile);
    return reply.kind === 'ok' ? [{ from: 'release', name: artefact.name, bytes: reply.data }] : [];
  });
  return files.flat();
}
