import { createHash } from 'node:crypto';
import { finalError } from './final-error.ts';
import { wholeBody } from './whole-body.ts';

/** Where the pieces of a body go, one after the other. What a rejection says reaches the evidence: it names no path. */
export type Sink = {
  /** Forgets what came before: an answer that was cut is asked for again. */
  readonly start: () => Promise<void>;
  readonly write: (piece: Uint8Array) => Promise<void>;
};

export type Poured = { readonly bytes: number; readonly sha256: string };

/** The whole body into the sink, a piece at a time; fails as `readWhole` does, and for good where the sink takes no more. */
export async function pourWhole(
  response: Response,
  maximumBytes: number,
  sink: Sink,
  moved: () => void,
): Promise<Poured> {
  await orFinal(sink.start());
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of wholeBody(response, maximumBytes)) {
    bytes += piece.byteLength;
    hash.update(piece);
    await orFinal(sink.write(piece));
    moved();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** To ask for the bytes again would not make room for them. */
async function orFinal(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch (error) {
    throw finalError(error instanceof Error ? error.message : 'the bytes could not be kept');
  }
}
