import type { SignatureFinding } from '../facts/provenance.ts';
import { words } from './shapes.ts';
import { fieldsOrNull } from '../text/values.ts';
import { readStatement } from './statement.ts';

type Json = Readonly<Record<string, unknown>>;

/** The DSSE envelope of a Sigstore bundle, unread. */
export function envelopeOf(bundle: Json): Json | null {
  return fieldsOrNull(bundle['dsseEnvelope']);
}

/** The SHA-256 (hex) that a signature over a file says it covers; null where the bundle names none. */
export function messageDigestOf(bundle: Json): string | null {
  const digest = fieldsOrNull(fieldsOrNull(bundle['messageSignature'])?.['messageDigest']);
  if (digest?.['algorithm'] !== 'SHA2_256') return null;
  const bytes = Buffer.from(words(digest['digest']) ?? '', 'base64');
  return bytes.length === 32 ? bytes.toString('hex') : null;
}

/** Whether a bundle names a public key instead of carrying a certificate. */
export function isKeySigned(bundle: Json): boolean {
  const material = fieldsOrNull(bundle['verificationMaterial']);
  return fieldsOrNull(material?.['publicKey']) !== null;
}

/** What an envelope that did not verify says of itself: good enough to find its artefact, never to trust it. */
export function claimsOf(envelope: Json | null): Pick<SignatureFinding, 'predicateType' | 'subjects'> {
  const payload = envelope?.['payload'];
  const type = envelope?.['payloadType'];
  if (typeof payload !== 'string' || typeof type !== 'string') return { predicateType: null, subjects: [] };
  const read = readStatement(Buffer.from(payload, 'base64'), type);
  if (!read.ok) return { predicateType: null, subjects: [] };
  return { predicateType: read.statement.predicateType, subjects: read.statement.subjects };
}
