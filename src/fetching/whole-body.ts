import { finalError, isFinal } from './final-error.ts';

/** The whole body, or an error: a cut one (to be asked for again) or one over the cap (final, and not read further). */
export async function readWhole(response: Response, maximumBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of wholeBody(response, maximumBytes)) pieces.push(piece);
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
}

/** The same a piece at a time: whoever gets to the end without an error has seen the whole body. */
export async function* wholeBody(response: Response, maximumBytes: number): AsyncGenerator<Uint8Array> {
  const declared = declaredLength(response.headers);
  const tooLarge = () => finalError(`the answer is larger than the ${maximumBytes} bytes that are read`);
  if (declared !== null && declared > maximumBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  let length = 0;
  const cut = (cause?: unknown) =>
    new Error(`the answer was cut: ${length}${declared === null ? '' : ` of ${declared}`} bytes came`, { cause });
  try {
    for await (const piece of response.body ?? []) {
      length += piece.byteLength;
      if (length > maximumBytes) throw tooLarge();
      yield piece;
    }
  } catch (error) {
    throw isFinal(error) ? error : cut(error);
  }
  const bodiless = response.status === 204 || response.status === 304;
  if (declared !== null && declared !== length && !bodiless) {
    throw cut();
  }
}

/** Null where the length says nothing about the bytes that `fetch` hands over: not declared, or of the compressed form. */
function declaredLength(headers: Headers): number | null {
  const declared = headers.get('content-length');
  const encoding = headers.get('content-encoding') ?? 'identity';
  return declared !== null && /^\d{1,15}$/.test(declared) && encoding === 'identity' ? Number(declared) : null;
}
