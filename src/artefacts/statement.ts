import { payloadType as inTotoPayload, statementType } from '../names.ts';
import { parseJson } from '../text/json.ts';
import { words } from './shapes.ts';
import { listOf, fieldsOrNull } from '../text/values.ts';

export type Statement = {
  readonly predicateType: string;
  /** SHA-256 digests (lower-case hex) of the subjects, each once. */
  readonly subjects: readonly string[];
  readonly predicate: unknown;
};

export type ReadStatement =
  { readonly ok: true; readonly statement: Statement } | { readonly ok: false; readonly reason: string };

const statementTypes = [statementType, 'https://in-toto.io/Statement/v0.1'];
const maximumSubjects = 10_000;

/** Reads a DSSE payload as an in-toto statement. Says why not, and never throws, for anything else. */
export function readStatement(payload: Uint8Array, payloadType: string): ReadStatement {
  if (payloadType !== inTotoPayload) return no(`its payload type is not ${inTotoPayload}`);
  const parsed = parseJson(payload, { maxBytes: 16_777_216, maxDepth: 64 });
  if (!parsed.ok) return no(`its payload ${parsed.reason}`);
  const body = fieldsOrNull(parsed.value);
  if (!statementTypes.includes(words(body?.['_type']) ?? '')) return no('its payload is no in-toto statement');
  const predicateType = words(body?.['predicateType']);
  if (predicateType === null) return no('its statement names no predicate type');
  const entries = listOf(body?.['subject']);
  if (entries.length === 0) return no('its statement has no subject');
  if (entries.length > maximumSubjects) return no(`its statement has more than ${maximumSubjects} subjects`);
  return {
    ok: true,
    statement: { predicateType, subjects: [...new Set(entries.flatMap(digestOf))], predicate: body?.['predicate'] },
  };
}

function digestOf(subject: unknown): readonly string[] {
  const digest = words(fieldsOrNull(fieldsOrNull(subject)?.['digest'])?.['sha256'])?.toLowerCase();
  return digest !== undefined && /^[0-9a-f]{64}$/.test(digest) ? [digest] : [];
}

function no(reason: string): ReadStatement {
  return { ok: false, reason };
}
