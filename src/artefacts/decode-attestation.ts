import { uncompress } from 'snappyjs';

export type DecodedAttestation =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** The text behind a `bundle_url`: raw snappy, or JSON as it is. The declared size is checked before anything is unpacked; never throws. */
export function decodeAttestationBytes(bytes: Uint8Array, maximumBytes: number): DecodedAttestation {
  if (isPlain(bytes)) {
    return bytes.byteLength <= maximumBytes
      ? toText(bytes)
      : no(`is larger than the ${maximumBytes} bytes that are read`);
  }
  const plain = unpack(bytes, maximumBytes);
  return plain.ok ? toText(plain.bytes) : plain;
}

/** `{"` and `{` at the end of a line start JSON, and no snappy stream: its first element cannot be a copy. */
function isPlain([first, second]: Uint8Array): boolean {
  return first === 0x7b && (second === 0x22 || second === 0x0a);
}

function no(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}

type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

function unpack(bytes: Uint8Array, maximumBytes: number): Unpacked {
  const declared = declaredLength(bytes);
  if (declared === null) return no('is not a snappy stream');
  if (declared > maximumBytes) return no(`declares ${declared} bytes, more than the ${maximumBytes} that are read`);
  try {
    return { ok: true, bytes: uncompress(new Uint8Array(bytes), maximumBytes) };
  } catch {
    return no('is a broken snappy stream');
  }
}

/** The varint at the start of a snappy stream; null where there is none that fits 32 bits. */
function declaredLength(bytes: Uint8Array): number | null {
  let length = 0;
  for (let index = 0; index < 5; index++) {
    const octet = bytes[index];
    if (octet === undefined) return null;
    length += (octet & 0x7f) * 2 ** (7 * index);
    if (octet < 0x80) return length < 2 ** 32 ? length : null;
  }
  return null;
}

function toText(bytes: Uint8Array): DecodedAttestation {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return no('is not valid UTF-8');
  }
}
