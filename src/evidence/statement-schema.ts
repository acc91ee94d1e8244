import { claims } from '../code/claims.ts';
import { officialPrinciples } from '../code/official-principles.ts';
import { themes } from '../code/principle-words.ts';
import { readings } from '../code/reading.ts';
import { factsFileName, predicateType, statementType } from '../names.ts';
import { maximumSubjects, ruleSetUri, verifierId } from './identifiers.ts';
import type { PrinciplePredicate } from './predicate.ts';
import { maximumDetails } from './predicate.ts';
import { closed, filled, gitCommit, listOf, sha256, sha256Digest, text, time } from './schema-parts.ts';
import type { Schema } from './schema-parts.ts';

export const dialect = 'https://json-schema.org/draft/2020-12/schema';
export const statuses = [
  'implemented',
  'partially_implemented',
  'not_implemented',
  'not_observable',
  'not_applicable',
] as const;

const result = { enum: ['met', 'not_met', 'not_observable', 'not_applicable'] };
const basis = { enum: ['observed', 'attested'] };
const claim = { enum: claims.map(({ id }) => id) };
const official = { enum: officialPrinciples.map(({ id }) => id) };

/** Each artefact by name and digest, or the commit of the release: nothing else can be a subject. */
export const subject: Schema = listOf(
  {
    oneOf: [
      closed({ name: filled(1000), digest: sha256Digest }),
      closed({
        uri: { type: 'string', pattern: '^pkg:github/[^/@]+/[^/@]+@[^@]+$', maxLength: 4000 },
        digest: closed({ sha1: gitCommit, gitCommit }),
      }),
    ],
  },
  maximumSubjects,
  1,
);

export const verifier: Schema = closed({
  id: { const: verifierId },
  version: filled(100),
  policies: listOf(closed({ uri: { const: ruleSetUri }, digest: sha256Digest }), 1, 1),
});

export const facts: Schema = closed({ name: { const: factsFileName }, digest: sha256Digest });
export const invocation: Schema = closed({ uri: filled(2000) });
export const previous: Schema = closed({ uri: filled(2000), digest: sha256Digest });

const descriptor: Schema = {
  ...closed(
    {
      uri: filled(2000),
      name: filled(1000),
      digest: closed({ sha256, gitCommit }, ['sha256', 'gitCommit']),
      mediaType: filled(200),
    },
    ['uri', 'name', 'digest', 'mediaType'],
  ),
  minProperties: 1,
};

const check: Schema = {
  ...closed(
    {
      id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 },
      level: { enum: ['required', 'supporting'] },
      result,
      basis,
      because: filled(1000),
      fix: filled(1000),
      permission: filled(500),
      claims: { ...listOf(claim, 50), uniqueItems: true },
      evidence: listOf(descriptor, maximumDetails),
      details: listOf(text(300), maximumDetails),
      detailsLeftOut: { type: 'integer', minimum: 1 },
    },
    ['fix', 'permission', 'detailsLeftOut'],
  ),
  if: { properties: { result: { const: 'not_met' } } },
  then: { properties: { fix: true }, required: ['fix'] },
  else: { properties: { fix: false } },
};

const officialResults: Schema = listOf(
  closed({
    principle: official,
    claims: listOf(closed({ claim, checks: listOf(closed({ id: filled(100), result, basis }), 200, 1) }), 50, 1),
  }),
  14,
);

const declaration: Schema = closed(
  {
    status: { enum: ['implemented', 'partially_implemented', 'not_implemented', 'not_applicable'] },
    statement: text(2000),
    argument: text(2000),
    assumptions: text(2000),
    notApplicableBecause: text(2000),
    attestedBy: text(2000),
    attestedAt: text(64),
    expiresAt: text(64),
    at: closed({ path: filled(1000), line: { type: 'integer', minimum: 0 } }),
  },
  ['status', 'statement', 'argument', 'assumptions', 'notApplicableBecause', 'attestedBy', 'attestedAt', 'expiresAt'],
);

const attested: Schema = closed(
  {
    entry: text(1000),
    kind: { enum: ['path', 'url', 'identifier'] },
    by: text(500),
    at: text(64),
    expires: text(64),
    digest: closed({ sha256, gitCommit }, ['gitCommit']),
  },
  ['by', 'at', 'expires', 'digest'],
);

const predicateFields = {
  code: closed(
    {
      reading: { enum: [...readings] },
      version: filled(100),
      official: listOf(official, 14, 1),
      fit: { enum: ['near', 'partial', 'weak'] },
      note: filled(2000),
    },
    ['note'],
  ),
  principle: closed({
    id: { type: 'integer', minimum: 1, maximum: 14 },
    title: filled(200),
    theme: { enum: Object.keys(themes) },
    statement: filled(1000),
  }),
  status: { enum: [...statuses] },
  checks: listOf(check, 100),
  officialResults,
  declaration,
  attested: listOf(attested, maximumDetails),
  contradictions: listOf(closed({ check: filled(100), message: filled(1000) }), 100),
  verifier,
  facts,
  timeCreated: time,
  expires: time,
  invocation,
  previous,
  limits: listOf(filled(1000), 100),
} satisfies Readonly<Record<keyof PrinciplePredicate, Schema>>;

/** JSON Schema of a whole statement for one principle; published as `docs/schema/principle-evidence.schema.json`. */
export const principleStatementSchema: Schema = {
  $schema: dialect,
  $id: predicateType,
  title: 'Copse: evidence for one principle (in-toto Statement v1)',
  ...closed({
    _type: { const: statementType },
    subject,
    predicateType: { const: predicateType },
    predicate: closed(predicateFields, ['officialResults', 'declaration', 'invocation', 'previous']),
  }),
};
