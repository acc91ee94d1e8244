import type { KeyObject } from 'node:crypto';

/** Bytes of a coordinate, by OpenSSL's name of the curve. */
const widths: Readonly<Record<string, number>> = { prime256v1: 32, secp384r1: 48, secp521r1: 66, secp256k1: 32 };

/**
 * Why none of these keys can have made a bare signature, by its shape alone: `MALFORMED` where it is no signature, `KEY` where it
 * is one of another kind of key. Null where one of them can, and where there is no key.
 */
export function signatureFault(signature: Uint8Array, keys: readonly KeyObject[]): string | null {
  if (keys.length === 0) return null;
  if (signature.length === 0) return 'MALFORMED: its signature is empty';
  const der = readDer(signature);
  if (keys.some((key) => fits(signature.length, der, key))) return null;
  const named = [...new Set(keys.map(nameOf))].slice(0, 4).join(', ');
  if (typeof der !== 'string') {
    return `KEY: it is two numbers of up to ${der.longest * 8} bits, as a curve gives, and the keys at hand are ${named}`;
  }
  const other = otherKind(signature.length);
  if (signature[0] === 0x30 && other === null) return `MALFORMED: ${der}`;
  if (other !== null) return `KEY: it is as long as one by ${other}, and the keys at hand are ${named}`;
  return `MALFORMED: it is ${signature.length} bytes long, as no signature by the keys at hand is (${named})`;
}

/** Two positive numbers without leading zeros, or why the bytes are not that in DER. */
type Der = { readonly longest: number } | string;

function readDer(bytes: Uint8Array): Der {
  const long = bytes[1] === 0x81;
  const [start, declared] = long ? [3, bytes[2] ?? 0] : [2, bytes[1] ?? 0];
  if (bytes[0] !== 0x30) return 'it is not DER';
  if (declared !== bytes.length - start) {
    return `its DER declares ${declared} bytes and ${Math.max(0, bytes.length - start)} follow`;
  }
  const numbers: number[] = [];
  let at = start;
  while (at < bytes.length && numbers.length < 3) {
    const length = bytes[at + 1] ?? 0;
    const [first = 0, second = 0] = bytes.subarray(at + 2, at + 2 + length);
    if (bytes[at] !== 2 || length === 0 || length > 0x7f || at + 2 + length > bytes.length) break;
    if (first >= 0x80 || (first === 0 && second < 0x80)) return 'one of its two numbers is zero, negative or padded';
    numbers.push(first === 0 ? length - 1 : length);
    at += 2 + length;
  }
  return numbers.length === 2 && at === bytes.length
    ? { longest: Math.max(...numbers) }
    : 'its DER does not hold exactly two numbers';
}

function fits(length: number, der: Der, key: KeyObject): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519') return length === 64;
  if (type === 'rsa') return length === Math.ceil((details?.modulusLength ?? 0) / 8);
  if (type !== 'ec') return true;
  const width = widths[details?.namedCurve ?? ''];
  if (width === undefined) return true;
  return typeof der === 'string' ? length === 2 * width : der.longest <= width;
}

function otherKind(length: number): string | null {
  if (length === 64) return 'an Ed25519 key';
  return [256, 384, 512].includes(length) ? `an RSA key of ${length * 8} bits` : null;
}

function nameOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): string {
  if (type === 'rsa') return `RSA of ${details?.modulusLength ?? 0} bits`;
  return type === 'ec' ? (details?.namedCurve ?? 'a curve') : (type ?? 'of no known kind');
}
