import { constants, createHash, verify } from 'node:crypto';
import { armoredBytes } from './armor.ts';
import type { SshKey } from './ssh-key.ts';
import { curves, isCurve } from './ssh-key.ts';
import { fixedWidth, readWire, writeFields } from './ssh-wire.ts';

/** An SSHSIG envelope, taken apart; whether it holds is another question. */
export type SshSignature = {
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly reserved: Buffer;
  readonly hash: 'sha256' | 'sha512';
  readonly algorithm: string;
  readonly value: Buffer;
};

export type ReadSshSignature =
  { readonly ok: true; readonly signature: SshSignature } | { readonly ok: false; readonly reason: string };

const magic = 'SSHSIG';

/** Reads the armoured form that `ssh-keygen -Y sign` writes; says why not, and never throws, for anything else. */
export function readSshSignature(block: string): ReadSshSignature {
  const bytes = armoredBytes(block, 'SSH SIGNATURE');
  if (bytes === null) return no('its armour is broken');
  try {
    const reader = readWire(bytes);
    if (reader.bytes(magic.length).toString('latin1') !== magic) return no('it does not begin with SSHSIG');
    if (reader.number() !== 1) return no('it is of another version than 1');
    const [publicKey, namespace, reserved] = [reader.field(), reader.text(), reader.field()];
    const [hash, inner] = [reader.text(), reader.field()];
    reader.end();
    if (hash !== 'sha256' && hash !== 'sha512') return no('its hash algorithm is neither sha256 nor sha512');
    // the key must at least say what it is
    readWire(publicKey).text();
    const signature = readWire(inner);
    const [algorithm, value] = [signature.text(), signature.field()];
    // keys that live in hardware put their counter behind the signature
    if (!algorithm.startsWith('sk-')) signature.end();
    return { ok: true, signature: { publicKey, namespace, reserved, hash, algorithm, value } };
  } catch {
    return no('its fields do not fill it exactly');
  }
}

/** SHA-256 over the key in SSH's own form, as `ssh-keygen -l` prints it. */
export function sshFingerprint(publicKey: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`;
}

/** Whether a signature is by this key over exactly the text of this digest (by the signature's own hash algorithm). */
export function sshSignatureHolds(signature: SshSignature, key: SshKey, digest: Uint8Array): boolean {
  const signed = Buffer.concat([
    Buffer.from(magic),
    writeFields(signature.namespace, signature.reserved, signature.hash, digest),
  ]);
  try {
    return holds(signature, key, signed);
  } catch {
    return false;
  }
}

/** Whether a signature's algorithm is one that a key of this type may use and that is not broken. */
export function fitsKey({ algorithm }: SshSignature, { type }: SshKey): boolean {
  // the old `ssh-rsa` algorithm is SHA-1 and is not taken by anybody any more
  return type === 'ssh-rsa' ? algorithm === 'rsa-sha2-256' || algorithm === 'rsa-sha2-512' : algorithm === type;
}

function holds(signature: SshSignature, sshKey: SshKey, signed: Uint8Array): boolean {
  const { algorithm, value } = signature;
  const { type, key } = sshKey;
  if (!fitsKey(signature, sshKey)) return false;
  if (type === 'ssh-rsa') {
    const hash = algorithm === 'rsa-sha2-256' ? 'sha256' : 'sha512';
    const padded = fixedWidth(value, Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8));
    return padded !== null && verify(hash, signed, { key, padding: constants.RSA_PKCS1_PADDING }, padded);
  }
  if (!isCurve(type)) return verify(null, signed, key, value);
  const { width, hash } = curves[type];
  const reader = readWire(value);
  const [r, s] = [fixedWidth(reader.field(), width), fixedWidth(reader.field(), width)];
  reader.end();
  if (r === null || s === null) return false;
  return verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.concat([r, s]));
}

function no(reason: string): ReadSshSignature {
  return { ok: false, reason };
}
