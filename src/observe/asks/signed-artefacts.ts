import { largestWhole, type Unread, wholeFile } from '../../artefacts/detached-artefact.ts';
import type { Artefact } from '../../facts/release.ts';
import type { ReadContext } from '../context.ts';
import { artefactFiles } from './artefact-files.ts';

/**
 * Examines a bundle by digests alone. Where that asks for the bytes of an artefact, as a key does that signs no digest, they
 * are fetched, it is examined again, and they are let go.
 */
export async function withSignedArtefacts<Result>(
  context: ReadContext,
  artefacts: readonly Artefact[],
  examine: (bytes: (digest: string) => Uint8Array | Unread | undefined) => Result,
): Promise<Result> {
  const asked = new Set<string>();
  const result = examine((digest) => void asked.add(digest));
  const wanted = artefacts.filter(({ sha256 }) => asked.has(sha256)).slice(0, mostFiles);
  if (wanted.length === 0) return result;
  const held = new Map<string, Uint8Array | Unread>();
  let bytes = 0;
  for (const artefact of wanted) {
    if (held.size > 0 && bytes + artefact.size > largestWhole) continue;
    bytes += artefact.size;
    const files = await context.shared(artefactFiles);
    held.set(artefact.sha256, await wholeFile((whole) => files(artefact, whole)));
  }
  return examine((digest) => held.get(digest));
}

/** One bundle file speaks of one file, or of very few: more are not held at once. */
const mostFiles = 2;
