import type { PrincipleNumber, Reading } from '../code/reading.ts';
import { CopseError } from '../errors.ts';
import { predicateType, summaryPredicateType } from '../names.ts';
import type { Status } from '../principles/verdicts.ts';
import { parseJson } from '../text/json.ts';
import type { summaryExtension } from './identifiers.ts';
import type { PrinciplePredicate } from './predicate.ts';
import { principleStatementSchema } from './statement-schema.ts';
import type { Subject } from './subjects.ts';
import { summarySchema } from './summary-schema.ts';
import { validator } from './validator.ts';

export type PrincipleStatement = {
  readonly subject: readonly Subject[];
  readonly predicateType: typeof predicateType;
  readonly predicate: PrinciplePredicate;
};

export type SummaryBody = {
  readonly reading: Reading;
  readonly release: {
    readonly repository: string;
    readonly serverUrl: string;
    readonly tag: string;
    readonly commit: string;
  };
  readonly statements: readonly {
    readonly file: string;
    readonly principle: PrincipleNumber;
    readonly status: Status;
    readonly digest: { readonly sha256: string };
  }[];
  readonly facts: PrinciplePredicate['facts'];
  readonly madeSbom?: {
    readonly name: string;
    readonly mediaType: string;
    readonly digest: { readonly sha256: string };
  };
  readonly exports: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly digest: { readonly sha256: string };
  }[];
  readonly expires: string;
  readonly invocation?: { readonly uri: string };
  readonly previous?: { readonly uri: string; readonly digest: { readonly sha256: string } };
};

export type SummaryStatement = {
  readonly subject: readonly Subject[];
  readonly predicateType: typeof summaryPredicateType;
  readonly predicate: {
    readonly verifier: PrinciplePredicate['verifier'];
    readonly timeCreated: string;
    readonly properties: readonly string[];
    readonly [summaryExtension]: SummaryBody;
  };
};

export type AnyStatement = PrincipleStatement | SummaryStatement;

const principleFaults = validator(principleStatementSchema);
const summaryFaults = validator(summarySchema);

/** Refuses (EVIDENCE_INVALID) what is not one of our two statements, letter by letter of its schema. Nothing else is ever signed. */
export function validateStatement(bytes: Uint8Array): AnyStatement {
  const parsed = parseJson(bytes, { maxDepth: 16 });
  if (!parsed.ok) return refuse(`it ${parsed.reason} (line ${parsed.line}, column ${parsed.column})`);
  const { value } = parsed;
  const named = typeof value === 'object' && value !== null && 'predicateType' in value ? value.predicateType : null;
  const summary = named === summaryPredicateType;
  if (!summary && named !== predicateType) return refuse('its predicate type is not one of Copse');
  const faults = (summary ? summaryFaults : principleFaults)(value);
  if (faults.length > 0) return refuse(faults.join('; '));
  return value as AnyStatement;
}

function refuse(why: string): never {
  throw new CopseError(
    'EVIDENCE_INVALID',
    `A statement does not follow its schema: ${why}.`,
    'If Copse wrote it this is a defect: report it with this message.',
  );
}
