import { constants, createHash, verify } from 'node:crypto';
import { armoredBytes } from './armor.ts';
import type { Reason } from './reasons.ts';
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

const magic = 'SSHSIG';

/** Reads the armoured form that `ssh-keygen -Y sign` writes; null for anything else. */
export function readSshSignature(block: string): SshSignature | null {
  const bytes = armoredBytes(block, 'SSH SIGNATURE');
  if (bytes === null) return null;
  try {
    const reader = readWire(bytes);
    if (reader.bytes(magic.length).toString('latin1') !== magic || reader.number() !== 1) return null;
    const [publicKey, namespace, reserved, hash, inner] = [
      reader.field(),
      reader.text(),
      reader.field(),
      reader.text(),
      reader.field(),
    ];
    reader.end();
    if (hash !== 'sha256' && hash !== 'sha512') return null;
    // the key must at least say what it is
    readWire(publicKey).text();
    const signature = readWire(inner);
    const [algorithm, value] = [signature.text(), signature.field()];
    // keys that live in hardware put their counter behind the signature
    if (!algorithm.startsWith('sk-')) signature.end();
    return { publicKey, namespace, reserved, hash, algorithm, value };
  } catch {
    return null;
  }
}

/** Whether a signature is over exactly this text, made for git, by one of these keys (by the base64 of their SSH form). */
export function verifySsh(
  signature: SshSignature,
  payload: Uint8Array,
  keys: ReadonlyMap<string, SshKey>,
): Extract<Reason, 'valid' | 'invalid' | 'unknown_key'> {
  const key = keys.get(signature.publicKey.toString('base64'));
  if (key === undefined) return 'unknown_key';
  if (signature.namespace !== 'git') return 'invalid';
  const digest = createHash(signature.hash).update(payload).digest();
  const signed = Buffer.concat([
    Buffer.from(magic),
    writeFields(signature.namespace, signature.reserved, signature.hash, digest),
  ]);
  try {
    return holds(signature, key, signed) ? 'valid' : 'invalid';
  } catch {
    return 'invalid';
  }
}

function holds({ algorithm, value }: SshSignature, { type, key }: SshKey, signed: Uint8Array): boolean {
  if (type === 'ssh-rsa') {
    // the old `ssh-rsa` algorithm is SHA-1 and is not taken by anybody any more
    const hash = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' }[algorithm];
    const width = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8);
    const padded = fixedWidth(value, width);
    if (hash === undefined || padded === null) return false;
    return verify(hash, signed, { key, padding: constants.RSA_PKCS1_PADDING }, padded);
  }
  if (algorithm !== type) return false;
  if (!isCurve(type)) return verify(null, signed, key, value);
  const { width, hash } = curves[type];
  const reader = readWire(value);
  const [r, s] = [fixedWidth(reader.field(), width), fixedWidth(reader.field(), width)];
  reader.end();
  if (r === null || s === null) return false;
  return verify(hash, signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.concat([r, s]));
}
