import { constants, publicDecrypt, verify, type KeyObject } from 'node:crypto';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import type { SignedFile, Unread } from './ports.ts';

/** How a curve's two numbers are written: in DER, or bare one after the other, as some tools do. */
export type Encoding = 'der' | 'ieee-p1363';

const curves = { prime256v1: p256, secp384r1: p384, secp521r1: p521 };
const formats = { der: 'der', 'ieee-p1363': 'compact' } as const;
/** What PKCS #1 puts before a SHA-256. */
const rsaPrefix = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/**
 * Whether a key made a signature: over SHA-256 for curves and RSA, over the bytes themselves for Ed25519. Of a file its digest
 * is enough for the former, so that its bytes are asked for only where nothing else will do. Never throws.
 */
export function signatureHolds(
  data: Uint8Array | SignedFile,
  key: KeyObject,
  signature: Uint8Array,
  encodings: readonly Encoding[] = ['der'],
): boolean | Unread {
  try {
    if (data instanceof Uint8Array) return holdsOverBytes(data, key, signature, encodings);
    const held = holdsOverDigest(Buffer.from(data.sha256, 'hex'), key, signature, encodings);
    if (held !== null) return held;
    if (key.asymmetricKeyType === 'ed25519' && signature.byteLength !== 64) return false;
    const bytes = data.whole();
    return bytes instanceof Uint8Array ? holdsOverBytes(bytes, key, signature, encodings) : bytes;
  } catch {
    return false;
  }
}

function holdsOverBytes(
  bytes: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
  encodings: readonly Encoding[],
): boolean {
  if (key.asymmetricKeyType === 'ed25519') return verify(null, bytes, key, signature);
  const tried = key.asymmetricKeyType === 'ec' ? encodings : (['der'] as const);
  return tried.some((dsaEncoding) => verify('sha256', bytes, { key, dsaEncoding }, signature));
}

/** Null where the digest does not do for this kind of key. Node has no call that takes one in place of the bytes. */
function holdsOverDigest(
  sha256: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
  encodings: readonly Encoding[],
): boolean | null {
  if (key.asymmetricKeyType === 'rsa') {
    const padded = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return padded.equals(Buffer.concat([rsaPrefix, sha256]));
  }
  const curve = curves[key.asymmetricKeyDetails?.namedCurve as keyof typeof curves];
  if (key.asymmetricKeyType !== 'ec' || curve === undefined) return null;
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  // As Node does: either of the two values that `s` may have.
  const options = { prehash: false, lowS: false };
  return encodings.some((encoding) =>
    isOver(() => curve.verify(signature, sha256, point, { ...options, format: formats[encoding] })),
  );
}

/** The library throws for what is no signature in this encoding. */
function isOver(verify: () => boolean): boolean {
  try {
    return verify();
  } catch {
    return false;
  }
}
