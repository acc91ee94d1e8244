import { fieldsOf } from '../text/values.ts';
import { canonicalBytes, sameBytes, sha256Hex } from '../evidence/canonical.ts';
import { validateStatement } from '../evidence/schema.ts';
import type { PrincipleStatement, SummaryStatement } from '../evidence/schema.ts';
import { payloadType, predicateType, statementType, summaryPredicateType } from '../names.ts';
import type { BundleVerifier, SigningIdentity } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { parseJson } from '../text/json.ts';
import { oddBase64 } from './base64.ts';
import { problem } from './problem.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** A bundle whose signature verifies and whose statement follows its schema. */
export type SignedFile<S = PrincipleStatement | SummaryStatement> = {
  readonly file: string;
  readonly statement: S;
  readonly payload: Uint8Array;
  readonly sha256: string;
  readonly identity: SigningIdentity;
  readonly instance: string;
};

export type ReadBundle<S> =
  { readonly ok: true; readonly signed: SignedFile<S> } | { readonly ok: false; readonly problem: Problem };

const bundleMediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const maximumBundle = 8_388_608;

/** The statement of one principle. `principle` is what the file's name promises. */
export function readPrincipleBundle(
  file: string,
  bytes: Uint8Array,
  verifier: BundleVerifier,
  principle: number,
): ReadBundle<PrincipleStatement> {
  const read = readBundle(file, bytes, verifier, predicateType);
  if (!read.ok) return read;
  const { id } = (read.signed.statement as PrincipleStatement).predicate.principle;
  if (id !== principle) {
    return refuse(
      file,
      'PRINCIPLE_SWAPPED',
      `It holds the statement of principle ${id}: files were swapped or renamed.`,
    );
  }
  return read as ReadBundle<PrincipleStatement>;
}

/** The roll-up. */
export function readSummaryBundle(
  file: string,
  bytes: Uint8Array,
  verifier: BundleVerifier,
): ReadBundle<SummaryStatement> {
  return readBundle(file, bytes, verifier, summaryPredicateType) as ReadBundle<SummaryStatement>;
}

function readBundle(
  file: string,
  bytes: Uint8Array,
  verifier: BundleVerifier,
  wanted: string,
): ReadBundle<PrincipleStatement | SummaryStatement> {
  const envelope = checkEnvelope(bytes);
  if (envelope) return refuse(file, ...envelope);
  const text = new TextDecoder().decode(bytes);
  const verified = verifier.verify(text);
  if (!verified.ok) return refuse(file, verified.code, singleLine(verified.reason, 300));
  const added = verifier.addedParts?.(text) ?? null;
  if (added !== null) return refuse(file, 'NOT_CANONICAL', `The bundle was changed after it was signed: ${added}.`);
  const { content, identity, instance } = verified;
  if (content.type !== 'dsse') return refuse(file, 'ENVELOPE', 'What is signed is not a statement.');
  if (content.payloadType !== payloadType)
    return refuse(file, 'PAYLOAD_TYPE', 'Its payload is not an in-toto statement.');
  const { payload } = content;
  const statement = checkStatement(payload, wanted);
  if (!statement.ok) return refuse(file, statement.code, statement.message);
  return {
    ok: true,
    signed: { file, statement: statement.value, payload, sha256: sha256Hex(payload), identity, instance },
  };
}

/** What signature verification does not look at: version, spelling, number of signatures. */
function checkEnvelope(bytes: Uint8Array): readonly [ProblemCode, string] | null {
  const parsed = parseJson(bytes, { maxBytes: maximumBundle, maxDepth: 24 });
  if (!parsed.ok)
    return ['BUNDLE_UNREADABLE', `The bundle ${parsed.reason} (line ${parsed.line}, column ${parsed.column}).`];
  const bundle = fieldsOf(parsed.value);
  if (bundle['mediaType'] !== bundleMediaType) return ['BUNDLE_VERSION', 'It is not a Sigstore bundle of version 0.3.'];
  const envelope = fieldsOf(bundle['dsseEnvelope']);
  const { signatures } = envelope;
  if (!Array.isArray(signatures) || signatures.length !== 1) {
    return ['ENVELOPE', 'It does not have exactly one DSSE signature.'];
  }
  if (envelope['payloadType'] !== payloadType) return ['PAYLOAD_TYPE', 'Its payload is not an in-toto statement.'];
  if (!sameBytes(bytes, withNewline(canonicalBytes(parsed.value)))) {
    return ['NOT_CANONICAL', 'Its bytes are not the canonical ones: the file was changed after it was signed.'];
  }
  const odd = oddBase64(parsed.value);
  return odd === null ? null : ['NOT_CANONICAL', `${odd} is base64 that is not spelled canonically.`];
}

type CheckedStatement =
  | { readonly ok: true; readonly value: PrincipleStatement | SummaryStatement }
  | { readonly ok: false; readonly code: ProblemCode; readonly message: string };

function checkStatement(payload: Uint8Array, wanted: string): CheckedStatement {
  const parsed = parseJson(payload, { maxBytes: maximumBundle, maxDepth: 16 });
  if (!parsed.ok) return { ok: false, code: 'STATEMENT_INVALID', message: `The statement ${parsed.reason}.` };
  const root = fieldsOf(parsed.value);
  if (root['_type'] !== statementType) {
    return { ok: false, code: 'STATEMENT_TYPE', message: 'It is not an in-toto Statement v1.' };
  }
  if (root['predicateType'] !== wanted) {
    return { ok: false, code: 'PREDICATE_TYPE', message: `Its predicate type is not ${wanted}.` };
  }
  if (!sameBytes(payload, canonicalBytes(parsed.value))) {
    return { ok: false, code: 'NOT_CANONICAL', message: 'The statement is not canonical JSON.' };
  }
  try {
    return { ok: true, value: validateStatement(payload) };
  } catch (error) {
    return { ok: false, code: 'STATEMENT_INVALID', message: singleLine((error as Error).message, 500) };
  }
}

function refuse(file: string, code: ProblemCode, message: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: problem(file, code, message) };
}

function withNewline(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.byteLength + 1);
  longer.set(bytes);
  longer[bytes.byteLength] = 0x0a;
  return longer;
}
