import { uncompress } from 'snappyjs';
import { decodeUtf8, type Decoded } from '../text/decode.ts';

/** The text behind a `bundle_url`: raw snappy, or JSON as it is. The declared size is checked before anything is unpacked; never throws. */
export function decodeAttestationBytes(bytes: Uint8Array, maximumBytes: number): Decoded {
  if (isPlain(bytes)) return decodeUtf8(bytes, maximumBytes);
  const plain = unpack(bytes, maximumBytes);
  return plain.ok ? decodeUtf8(plain.bytes, maximumBytes) : plain;
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
  if (!isWhole(bytes, declared)) return no('is a broken snappy stream');
  try {
    return { ok: true, bytes: uncompress(new Uint8Array(bytes), maximumBytes) };
  } catch {
    return no('is a broken snappy stream');
  }
}

/**
 * Whether the elements of a stream fill it exactly and make as many bytes as it declares. The library believes each length: one
 * that is negative as a 32-bit number leads it back to where it was, for ever.
 */
function isWhole(bytes: Uint8Array, declared: number): boolean {
  let at = bytes.findIndex((octet) => octet < 0x80) + 1;
  let made = 0;
  while (at < bytes.length && made < declared) {
    const tag = bytes[at] ?? 0;
    const kind = tag & 3;
    const small = tag >>> 2;
    if (kind === 0) {
      const octets = Math.max(0, small - 59);
      const length = octets === 0 ? small : littleEndian(bytes.subarray(at + 1, at + 1 + octets));
      made += length + 1;
      at += 1 + octets + length + 1;
    } else {
      made += kind === 1 ? (small & 7) + 4 : small + 1;
      at += [0, 2, 3, 5][kind] ?? 0;
    }
  }
  return at === bytes.length && made === declared;
}

function littleEndian(octets: Uint8Array): number {
  return octets.reduceRight((number, octet) => number * 256 + octet, 0);
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
