import { createHash } from 'node:crypto';

/** A file in pieces of any size, from its beginning. */
export type Pieces = AsyncIterable<Uint8Array>;

/** The digest of what the pieces make together; one of them is held at a time. */
export async function digestOfPieces(pieces: Pieces, algorithm: 'sha256' | 'sha512' | 'blake2b512'): Promise<Buffer> {
  const hash = createHash(algorithm);
  for await (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** All pieces in one. */
export async function piecesAsOne(pieces: Pieces): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
