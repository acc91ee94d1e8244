import { join } from 'node:path';
import { mayBeBundle } from '../../artefacts/artefact-role.ts';
import { decodeAttestationBytes } from '../../artefacts/decode-attestation.ts';
import { attestationsApi } from '../../artefacts/examine-bundle.ts';
import type { Artefact } from '../../facts/release.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { singleLine } from '../../text/inert.ts';
import type { ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import type { AttestationRow } from './attestation-rows.ts';

/** Something that speaks of artefacts: its text, or why it could not be read. */
export type FoundBundle = {
  readonly foundIn: string;
  readonly content: { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };
  /** Digests of the artefacts that it is listed under; empty where only its content tells. */
  readonly claims: readonly string[];
};

const maximumBundleBytes = 16_777_216;
const maximumPaths = 1024;

/** The bundles behind the platform's attestations. */
export function storedBundles({ github }: ReadContext, rows: readonly AttestationRow[]): Promise<FoundBundle[]> {
  return mapLimited(rows, 8, async ({ bundle, url, digests }): Promise<FoundBundle> => {
    const found = (content: FoundBundle['content']): FoundBundle => ({
      foundIn: attestationsApi,
      content,
      claims: digests,
    });
    if (bundle !== null) return found({ ok: true, text: bundle });
    if (url === null) return found(unread('it is listed without a bundle'));
    const reply = await github.foreignBytes(url, maximumBundleBytes);
    if (reply.kind !== 'ok') return found(unread(`its bundle could not be fetched: ${reply.message}`));
    const decoded = decodeAttestationBytes(reply.data, maximumBundleBytes);
    return found(decoded.ok ? decoded : unread(`its bundle ${decoded.reason}`));
  });
}

/** The bundles among the release's own assets. */
export function attachedBundles({ github }: ReadContext, artefacts: readonly Artefact[]): Promise<FoundBundle[]> {
  const bundles = artefacts.filter(({ name, role }) => role !== 'product' && mayBeBundle(name));
  return mapLimited(bundles, 4, async ({ id, name, size }): Promise<FoundBundle> => {
    const found = (content: FoundBundle['content']): FoundBundle => ({ foundIn: name, content, claims: [] });
    if (size > maximumBundleBytes)
      return found(unread(`it is larger than the ${maximumBundleBytes} bytes that are read`));
    const reply = await github.assetBytes(id, maximumBundleBytes);
    return found(reply.kind === 'ok' ? contentOf(reply.data) : unread(`it could not be fetched: ${reply.message}`));
  });
}

/** The bundles that earlier steps of this job left behind, as `created_attestation_paths.txt` lists them. */
export async function localBundles({ settings, readFile, log }: ReadContext): Promise<FoundBundle[]> {
  const folder = settings.run?.runnerTemp;
  if (!folder) return [];
  const index = await readFile(join(folder, 'created_attestation_paths.txt'));
  if (index === null || index.byteLength > 1_048_576) return [];
  const lines = Buffer.from(index).toString('utf8').split('\n');
  const paths = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== '' && line.length <= 4096))];
  if (paths.length > maximumPaths)
    log(`Of ${paths.length} attestation files of earlier steps ${maximumPaths} are read.`);
  const found = await mapLimited(paths.slice(0, maximumPaths), 4, async (path): Promise<FoundBundle[]> => {
    const bytes = await readFile(path);
    if (bytes === null) log(`The attestation file ${singleLine(path, 200)} is not there any more.`);
    const name = path.split(/[\\/]/).at(-1) ?? path;
    const known = bytes !== null && bytes.byteLength <= maximumBundleBytes;
    return known ? [{ foundIn: `file ${singleLine(name, 100)}`, content: contentOf(bytes), claims: [] }] : [];
  });
  return found.flat();
}

function contentOf(bytes: Uint8Array): FoundBundle['content'] {
  const decoded = decodeUtf8(bytes, maximumBundleBytes);
  return decoded.ok ? decoded : unread(`it ${decoded.reason}`);
}

function unread(reason: string): FoundBundle['content'] {
  return { ok: false, reason: singleLine(reason, 300) };
}
