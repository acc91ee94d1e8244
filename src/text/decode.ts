export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Text of at most `maxBytes` bytes, which must be valid UTF-8. A byte order mark is kept. */
export function decodeUtf8(input: string | Uint8Array, maxBytes: number): Decoded {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > maxBytes) return { ok: false, reason: `is larger than the ${maxBytes} bytes that are read` };
  if (typeof input === 'string') return { ok: true, text: input };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input) };
  } catch {
    return { ok: false, reason: 'is not valid UTF-8' };
  }
}
