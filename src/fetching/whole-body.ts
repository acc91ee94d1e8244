import { finalError } from './final-error.ts';

/** The whole body, or an error: a cut one (to be asked for again) or one over the cap (final, and not read further). */
export async function readWhole(response: Response, maximumBytes: number): Promise<Uint8Array> {
  const declared = declaredLength(response.headers);
  const tooLarge = () => finalError(`the answer is larger than the ${maximumBytes} bytes that are read`);
  if (declared !== null && declared > maximumBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maximumBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const bodiless = response.status === 204 || response.status === 304;
  if (declared !== null && declared !== length && !bodiless) {
    throw new Error(`the answer was cut: ${length} of ${declared} bytes came`);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** Null where the length says nothing about the bytes that `fetch` hands over: not declared, or of the compressed form. */
function declaredLength(headers: Headers): number | null {
  const declared = headers.get('content-length');
  const encoding = headers.get('content-encoding') ?? 'identity';
  return declared !== null && /^\d{1,15}$/.test(declared) && encoding === 'identity' ? Number(declared) : null;
}
