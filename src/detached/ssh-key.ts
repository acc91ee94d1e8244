import type { JsonWebKey, KeyObject } from 'node:crypto';
import { createPublicKey } from 'node:crypto';
import { readWire } from './ssh-wire.ts';

/** A public key of SSH that Node can verify with. */
export type SshKey = { readonly type: string; readonly key: KeyObject };

/** Curve, its name in a web key, bytes of a coordinate, digest. */
export const curves = {
  'ecdsa-sha2-nistp256': { name: 'nistp256', crv: 'P-256', width: 32, hash: 'sha256' },
  'ecdsa-sha2-nistp384': { name: 'nistp384', crv: 'P-384', width: 48, hash: 'sha384' },
  'ecdsa-sha2-nistp521': { name: 'nistp521', crv: 'P-521', width: 66, hash: 'sha512' },
} as const;

/** Narrows a key type to one of the curves above. */
export function isCurve(type: string): type is keyof typeof curves {
  return Object.hasOwn(curves, type);
}

/** Reads a key in SSH's own form; null for what is none, and for the kinds that Node cannot verify (`sk-…`, certificates, DSA). */
export function readSshKey(blob: Uint8Array): SshKey | null {
  try {
    const reader = readWire(blob);
    const type = reader.text();
    const jwk = webKey(type, reader);
    reader.end();
    return jwk === null ? null : { type, key: createPublicKey({ format: 'jwk', key: jwk }) };
  } catch {
    return null;
  }
}

function webKey(type: string, { field, text }: ReturnType<typeof readWire>): JsonWebKey | null {
  if (type === 'ssh-ed25519') return { kty: 'OKP', crv: 'Ed25519', x: field().toString('base64url') };
  if (type === 'ssh-rsa') {
    const [e, n] = [field(), field()];
    return { kty: 'RSA', e: e.toString('base64url'), n: n.toString('base64url') };
  }
  if (!isCurve(type)) return null;
  const { name, crv, width } = curves[type];
  const [curve, point] = [text(), field()];
  // 4: both coordinates follow, uncompressed
  if (curve !== name || point.length !== 1 + 2 * width || point[0] !== 4) return null;
  const [x, y] = [point.subarray(1, 1 + width), point.subarray(1 + width)];
  return { kty: 'EC', crv, x: x.toString('base64url'), y: y.toString('base64url') };
}
