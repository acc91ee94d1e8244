import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { factsSchema } from '../../src/evidence/facts-schema.ts';
import { validateStatement } from '../../src/evidence/schema.ts';
import { principleStatementSchema } from '../../src/evidence/statement-schema.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import { summarySchema } from '../../src/evidence/summary-schema.ts';
import { summaryStatement } from '../../src/evidence/summary.ts';
import { assessment, commit } from '../support/assessment.ts';

const statements = principleStatements(assessment);
const invalid = expect.objectContaining({ code: 'EVIDENCE_INVALID' });
type Json = Record<string, unknown>;

/** Sets the value at a dotted path; `undefined` removes it. */
function set(bytes: Uint8Array, path: string, value: unknown): Uint8Array {
  const root = JSON.parse(new TextDecoder().decode(bytes)) as Json;
  const steps = path.split('.');
  let at: Json = root;
  for (const step of steps.slice(0, -1)) at = at[step] as Json;
  at[steps.at(-1)!] = value;
  return canonicalBytes(root);
}

test.each([
  ['principle-evidence', principleStatementSchema],
  ['evidence-summary', summarySchema],
])('docs/schema/%s.schema.json is the schema in the code', (name, schema) => {
  const published = readFileSync(`docs/schema/${name}.schema.json`, 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(schema)));
});

test.each([
  ['facts', factsSchema],
  ['statement', principleStatementSchema],
  ['summary', summarySchema],
])('the schema of the %s is a valid schema', (_, schema) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  expect(ajv.validateSchema(schema)).toBe(true);
});

describe('a statement is refused', () => {
  test.each<[string, unknown]>([
    ['_type', 'https://in-toto.io/Statement/v0.1'],
    ['predicateType', 'https://w3id.org/copse/principle-evidence/v2'],
    ['predicateType', undefined],
    ['extra', 1],
    ['subject', []],
    ['subject.0.digest', {}],
    ['subject.0.digest.sha256', 'AB'.repeat(32)],
    ['subject.0.uri', 'pkg:github/acme/app@v1'],
    ['subject.2.digest.sha1', undefined],
    ['subject.2.uri', 'pkg:npm/acme/app@v1'],
    ['predicate.status', 'compliant'],
    ['predicate.status', undefined],
    ['predicate.principle.id', 15],
    ['predicate.principle.theme', 'other'],
    ['predicate.code.official', ['5.1']],
    ['predicate.code.reading', 'mine'],
    ['predicate.checks.0.result', 'passed'],
    ['predicate.checks.0.basis', undefined],
    ['predicate.checks.1.fix', undefined],
    ['predicate.checks.2.fix', 'nothing to fix'],
    ['predicate.checks.2.claims', ['1.1.4', '1.1.4']],
    ['predicate.checks.2.claims', ['9.9.9']],
    ['predicate.checks.2.because', ''],
    ['predicate.checks.2.evidence', [{}]],
    ['predicate.checks.2.evidence.0.digest', { md5: 'x' }],
    ['predicate.verifier.id', 'https://example.com'],
    ['predicate.verifier.policies', []],
    ['predicate.facts.name', 'facts.json'],
    ['predicate.facts.digest.sha256', '00'],
    ['predicate.timeCreated', '22 November 2026'],
    ['predicate.expires', null],
    ['predicate.limits', undefined],
    ['predicate.score', 93],
  ])('for %s = %j', (path, value) => {
    expect(() => validateStatement(set(statements[3]!.bytes, path, value))).toThrow(invalid);
  });

  test.each([
    ['no bytes', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['a key twice', '{"predicateType":1,"predicateType":2}'],
    ['deep nesting', '['.repeat(40) + ']'.repeat(40)],
  ])('for %s', (_, text) => {
    expect(() => validateStatement(new TextEncoder().encode(text))).toThrow(invalid);
  });
});

describe('the roll-up', () => {
  const summary = summaryStatement(assessment, statements);
  const extension = 'https://w3id.org/copse/summary/v1';
  const root = JSON.parse(new TextDecoder().decode(summary.bytes)) as { predicate: Json };
  const body = root.predicate[extension] as { statements: Json[] };

  const withBody = (change: Json) =>
    canonicalBytes({ ...root, predicate: { ...root.predicate, [extension]: { ...body, ...change } } });

  test('lists the 14 with status and digest, and only the properties that hold', () => {
    expect(validateStatement(summary.bytes).predicateType).toBe('https://in-toto.io/attestation/svr/v0.2');
    expect(root.predicate['properties']).toEqual(['COPSE_SSCOP14_P01_IMPLEMENTED', 'COPSE_SSCOP14_P05_IMPLEMENTED']);
    expect(body.statements.map(({ file }) => file)).toEqual(statements.map(({ fileName }) => fileName));
    expect(body.statements[3]).toEqual({
      file: 'copse-p04.sigstore.json',
      principle: 4,
      status: 'partially_implemented',
      digest: { sha256: statements[3]!.sha256 },
    });
    expect(body).toMatchObject({ release: { repository: 'acme/app', tag: 'v1.2.0', commit } });
    expect(summary.fileName).toBe('copse-summary.sigstore.json');
  });

  test('is the same whatever the order of the statements', () => {
    expect(summaryStatement(assessment, [...statements].reverse()).bytes).toEqual(summary.bytes);
  });

  test.each([
    ['a statement is missing', { statements: body.statements.slice(1) }],
    ['two are swapped', { statements: [body.statements[1], body.statements[0], ...body.statements.slice(2)] }],
    ['one stands twice', { statements: [body.statements[0], ...body.statements] }],
    [
      'a name is not that of its principle',
      { statements: [{ ...body.statements[0], file: 'x.json' }, ...body.statements.slice(1)] },
    ],
    ['the facts have no digest', { facts: { name: 'copse-facts.json' } }],
    ['there is more than the schema knows', { score: 1 }],
  ])('is refused where %s', (_, change) => {
    expect(() => validateStatement(withBody(change))).toThrow(invalid);
  });

  test.each([['COPSE_SSCOP14_P15_IMPLEMENTED'], ['COMPLIANT']])('cannot claim %s', (property) => {
    expect(() => validateStatement(set(summary.bytes, 'predicate.properties', [property]))).toThrow(invalid);
  });
});
