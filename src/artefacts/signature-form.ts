import type { SignatureFinding, SignatureForm } from '../facts/provenance.ts';
import { singleLine } from '../text/inert.ts';

const marks: readonly (readonly [string, SignatureForm])[] = [
  ['-----BEGIN PGP SIGNATURE-----', 'openpgp'],
  ['-----BEGIN PGP SIGNED MESSAGE-----', 'openpgp'],
  ['-----BEGIN SSH SIGNATURE-----', 'ssh'],
  ['untrusted comment:', 'minisign'],
];

/** Which kind of detached signature these bytes are, by their own first words; `unknown` where they tell nothing. */
export function signatureFormOf(bytes: Uint8Array): SignatureForm {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const trimmed = start.trimStart();
  for (const [mark, form] of marks) if (trimmed.startsWith(mark)) return form;
  if (isBinaryOpenPgp(bytes)) return 'openpgp';
  return isBareSignature(trimmed, bytes.byteLength) ? 'cosign-signature' : 'unknown';
}

/** A signature packet (tag 2) of version 3 to 6, old or new format, is how a binary OpenPGP signature starts. */
function isBinaryOpenPgp(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if ((first & 0x80) === 0) return false;
  const newFormat = (first & 0x40) !== 0;
  const tag = newFormat ? first & 0x3f : (first & 0x3c) >> 2;
  if (tag !== 2) return false;
  const lengthOctets = newFormat ? (second < 192 ? 1 : second < 224 ? 2 : 5) : 2 ** (first & 3);
  const version = bytes[1 + lengthOctets] ?? 0;
  return version >= 3 && version <= 6;
}

/** Base64 of a DER signature (two numbers), of an Ed25519 or of an RSA one, and nothing else: what cosign puts into a `.sig`. */
function isBareSignature(text: string, length: number): boolean {
  const bare = text.trimEnd();
  if (length > 2000 || bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]{64,1400}={0,2}$/.test(bare)) return false;
  const raw = Buffer.from(bare, 'base64');
  const der = raw[0] === 0x30 && (raw[1] === raw.length - 2 || (raw[1] === 0x81 && raw[2] === raw.length - 3));
  return der || [64, 256, 384, 512].includes(raw.length);
}

export type DetachedPlace = {
  readonly foundIn: string;
  /** Digests of the artefacts that it is published beside, by name. A claim, never a proof. */
  readonly claims: readonly string[];
};

/** A file beside an artefact that is named like a signature and whose bytes were not read. */
export function detachedUnread({ foundIn, claims }: DetachedPlace, digest: string, reason: string): SignatureFinding {
  return {
    form: 'unknown',
    foundIn,
    bundleDigest: digest,
    level: 'present_unverifiable',
    reason: singleLine(reason, 300),
    signer: null,
    predicateType: null,
    subjects: claims,
    provenance: null,
  };
}
