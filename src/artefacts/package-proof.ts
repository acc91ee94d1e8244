import type { NamedCommit } from '../facts/channels.ts';
import { parseJson } from '../text/json.ts';
import { singleLine } from '../text/inert.ts';
import type { BundleVerifier } from '../sigstore/ports.ts';
import { heldAgainstCommit, type Built } from './built-from.ts';
import { judgeSigner } from './expectations.ts';
import { listOf, fieldsOrNull } from '../text/values.ts';
import { readStatement } from './statement.ts';

/** `verified`: by an expected signer, and of this very package; `other_commit`: so, but not of the release's commit. */
export type PackageProof = {
  readonly state: 'verified' | 'other_commit' | 'signed_unknown' | 'invalid';
  /** Empty only where it is `verified`. */
  readonly reason: string;
  /** Left out where it names no commit. */
  readonly source?: NamedCommit;
};

/** What the statement has to speak of: its subject's name, and one digest (lower-case hex). */
export type PackageSubject = {
  readonly name: string;
  readonly algorithm: 'sha256' | 'sha512';
  readonly digest: string;
};

/** Whether a Sigstore bundle proves that an expected workflow made the package. Never throws for bad bytes. */
export function provePackage(
  bundle: string,
  subject: PackageSubject,
  { verifier, ...built }: Built & { readonly verifier: BundleVerifier },
): PackageProof {
  const verified = verifier.verify(bundle);
  if (!verified.ok) {
    const state = verified.code === 'ROOT_UNKNOWN' ? 'signed_unknown' : 'invalid';
    return { state, reason: singleLine(`${verified.code}: ${verified.reason}`, 300) };
  }
  const { content, identity } = verified;
  if (content.type !== 'dsse') return invalid('ENVELOPE: its content is no envelope');
  const objection = subjectObjection(content.payload, content.payloadType, subject);
  if (objection !== null) return invalid(objection);
  const { level, reason } = judgeSigner(identity, built.expectations);
  if (level !== 'verified_identity') return { state: 'signed_unknown', reason };
  const read = readStatement(content.payload, content.payloadType);
  return heldAgainstCommit(identity, read.ok ? read.statement : null, built);
}

/** Why a statement does not speak of the package; null where it does. It speaks of nothing else beside it. */
export function subjectObjection(
  payload: Uint8Array,
  payloadType: string,
  { name, algorithm, digest }: PackageSubject,
): string | null {
  const read = readStatement(payload, payloadType);
  if (!read.ok) return `ENVELOPE: ${read.reason}`;
  const parsed = parseJson(payload, { maxBytes: 16_777_216, maxDepth: 64 });
  const [only, ...more] = listOf(fieldsOrNull(parsed.ok ? parsed.value : null)?.['subject']);
  const subject = fieldsOrNull(only);
  if (more.length > 0 || subject === null) return 'SUBJECT: it speaks of several things at once';
  const { name: said, digest: digests } = subject;
  if (said !== name) return `SUBJECT: it speaks of ${singleLine(String(said), 200)}, not of ${singleLine(name, 200)}`;
  const claimed = fieldsOrNull(digests)?.[algorithm];
  if (typeof claimed !== 'string' || claimed.toLowerCase() !== digest)
    return `DIGEST: its ${algorithm === 'sha256' ? 'SHA-256' : 'SHA-512'} is not the one that the registry serves`;
  return null;
}

function invalid(reason: string): PackageProof {
  return { state: 'invalid', reason };
}
