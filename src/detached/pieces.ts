import { createHash } from 'node:crypto';

/** A file in pieces of any size, from its beginning. */
export type Pieces = AsyncIterable<Uint8Array>;

/** The digest of what the pieces make together; one of them is held at a time. */
export async function digestOfPieces(pieces: Pieces, algorithm: 'sha256' | 'sha512' | 'blake2b512'): Promise<Buffer> {
  const hash = createHash(algorithm);
  for await (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** All pieces in one, of which the size is known: they are not there twice. Throws where it is another. */
export async function piecesAsOne(pieces: Pieces, size: number): Promise<Buffer> {
  const whole = Buffer.alloc(size);
  let at = 0;
  for await (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  if (at !== size) throw new RangeError(`the pieces make ${at} bytes and not ${size}`);
  return whole;
}
