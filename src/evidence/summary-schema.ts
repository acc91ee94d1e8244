import { principleNumbers, readings } from '../code/reading.ts';
import { bundleFileName, exportFileNames, madeSbomFileNames, statementType, summaryPredicateType } from '../names.ts';
import { summaryExtension } from './identifiers.ts';
import { closed, filled, gitCommit, listOf, sha256Digest, time } from './schema-parts.ts';
import type { Schema } from './schema-parts.ts';
import { dialect, facts, invocation, previous, statuses, subject, verifier } from './statement-schema.ts';

/** All 14, each under its own name, in their order. */
const statements: Schema = {
  type: 'array',
  minItems: principleNumbers.length,
  items: false,
  prefixItems: principleNumbers.map((principle) =>
    closed({
      file: { const: bundleFileName(principle) },
      principle: { const: principle },
      status: { enum: [...statuses] },
      digest: sha256Digest,
    }),
  ),
};

/** Each under its own name, in their order. */
const exports: Schema = {
  type: 'array',
  minItems: exportFileNames.length,
  items: false,
  prefixItems: exportFileNames.map((name) =>
    closed({ name: { const: name }, mediaType: filled(100), digest: sha256Digest }),
  ),
};

/** Only where Copse made one. */
const madeSbom: Schema = closed({
  name: { enum: [...madeSbomFileNames] },
  mediaType: filled(100),
  digest: sha256Digest,
});

const extension: Schema = closed(
  {
    reading: { enum: [...readings] },
    release: closed({
      repository: { type: 'string', pattern: '^[^/]{1,100}/[^/]{1,100}$' },
      serverUrl: filled(500),
      tag: filled(1000),
      commit: gitCommit,
    }),
    statements,
    facts,
    exports,
    madeSbom,
    expires: time,
    invocation,
    previous,
  },
  ['invocation', 'previous', 'madeSbom'],
);

/** JSON Schema of the roll-up; published as `docs/schema/evidence-summary.schema.json`. */
export const summarySchema: Schema = {
  $schema: dialect,
  $id: summaryExtension,
  title: 'Copse: roll-up of the 14 statements (in-toto Statement v1, SVR v0.2)',
  ...closed({
    _type: { const: statementType },
    subject,
    predicateType: { const: summaryPredicateType },
    predicate: closed({
      verifier,
      timeCreated: time,
      properties: {
        ...listOf({ type: 'string', pattern: '^COPSE_SSCOP14_P(0[1-9]|1[0-4])_IMPLEMENTED$' }, 14),
        uniqueItems: true,
      },
      [summaryExtension]: extension,
    }),
  }),
};
