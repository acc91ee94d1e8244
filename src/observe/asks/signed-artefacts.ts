import { artefactsNeeded } from '../../artefacts/examine-bundle.ts';
import type { Artefact } from '../../facts/release.ts';
import type { ReadContext } from '../context.ts';
import type { FoundBundle } from './found-bundles.ts';

const maximumBytes = 67_108_864;

/** Calls `use` with the bytes of the artefacts that this bundle's signatures are over; they are let go afterwards. */
export async function withSignedArtefacts<Result>(
  { github, log }: ReadContext,
  artefacts: readonly Artefact[],
  { content }: FoundBundle,
  use: (bytes: (digest: string) => Uint8Array | undefined) => Result,
): Promise<Result> {
  const read = new Map<string, Uint8Array>();
  let left = maximumBytes;
  for (const digest of content.ok ? artefactsNeeded(content.text) : []) {
    const artefact = artefacts.find(({ sha256 }) => sha256 === digest);
    if (artefact === undefined) continue;
    if (artefact.size > left) {
      log(`${artefact.size} bytes are too many to check the signature over the file itself.`);
      continue;
    }
    const reply = await github.assetBytes(artefact.id, left);
    if (reply.kind !== 'ok') continue;
    read.set(digest, reply.data);
    left -= reply.data.byteLength;
  }
  return use((digest) => read.get(digest));
}
