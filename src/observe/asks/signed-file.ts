import { createHash } from 'node:crypto';
import type { Artefact } from '../../facts/release.ts';
import { singleLine } from '../../text/inert.ts';
import type { ReadContext } from '../context.ts';

/** The largest artefact that is read for a signature over the file itself. */
const largestSignedFile = 67_108_864;

/** Reads artefacts for signatures over the file itself; only the last one is kept, as several signatures of a file come together. */
export function artefactReader({ github, log }: ReadContext): (artefact: Artefact) => Promise<Uint8Array | null> {
  let last: { readonly id: number; readonly bytes: Uint8Array } | null = null;
  return async ({ id, name, size, sha256 }) => {
    if (last?.id === id) return last.bytes;
    last = null;
    const shown = singleLine(name, 100);
    if (size > largestSignedFile) {
      log(`${shown} has ${size} bytes: too many to check the signature over the file itself.`);
      return null;
    }
    log(`Reading ${shown} (${size} bytes), over which a signature is.`);
    const reply = await github.assetBytes(id, largestSignedFile);
    if (reply.kind !== 'ok') return null;
    if (createHash('sha256').update(reply.data).digest('hex') !== sha256) {
      log(`The bytes that came for ${shown} are not those of its digest.`);
      return null;
    }
    last = { id, bytes: reply.data };
    return reply.data;
  };
}
