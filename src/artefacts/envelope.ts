import type { SignatureFinding } from '../facts/provenance.ts';
import type { Detail } from './bundle-question.ts';
import { words } from './shapes.ts';
import { fieldsOrNull } from '../text/values.ts';
import { readStatement, type ReadStatement } from './statement.ts';

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
export function claimsOf(envelope: Json | null): Claims {
  const read = statementIn(envelope);
  if (!read.ok) return { predicateType: null, subjects: [] };
  return { predicateType: read.statement.predicateType, subjects: read.statement.subjects };
}

/** A good verdict on an envelope by a key, with what its payload adds: it must be a statement, and may speak of other files. */
export function ofStatement(release: Release, envelope: Json, said: ByKey): ByKey {
  if (said.key === undefined) return said;
  const read = statementIn(envelope);
  if (!read.ok) return { level: 'invalid', reason: `ENVELOPE: ${read.reason}` };
  const speaks = read.statement.subjects.some((digest) => release.artefactDigests.has(digest));
  return speaks ? said : { ...said, reason: `${said.reason}; ${elsewhere}` };
}

export const elsewhere = 'none of its subjects is an artefact of this release';

type Claims = Pick<SignatureFinding, 'predicateType' | 'subjects'>;
type ByKey = Pick<Detail, 'level' | 'reason' | 'key'>;
type Release = { readonly artefactDigests: ReadonlySet<string> };

function statementIn(envelope: Json | null): ReadStatement {
  const payload = envelope?.['payload'];
  const type = envelope?.['payloadType'];
  if (typeof payload !== 'string' || typeof type !== 'string') return { ok: false, reason: 'it holds no statement' };
  return readStatement(Buffer.from(payload, 'base64'), type);
}
