import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { emailRemoved, secretRemoved } from '../../src/text/secrets.ts';
import * as identifiers from '../../src/evidence/identifiers.ts';
import { validateStatement } from '../../src/evidence/schema.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import { principleStatementSchema, statuses } from '../../src/evidence/statement-schema.ts';
import { summarySchema } from '../../src/evidence/summary-schema.ts';
import { summaryStatement } from '../../src/evidence/summary.ts';
import { exportFileNames, payloadType, predicateType, summaryPredicateType } from '../../src/names.ts';
import { assessment } from '../support/assessment.ts';

const page = readFileSync('docs/predicate.md', 'utf8');

type Schema = { properties?: Record<string, Schema>; items?: Schema; oneOf?: Schema[]; prefixItems?: Schema[] };

/** Names of all properties of a schema, at any depth. */
function fieldsOf({ properties = {}, items, oneOf = [], prefixItems = [] }: Schema): string[] {
  const inside = [...Object.values(properties), ...(items ? [items] : []), ...oneOf, ...prefixItems];
  return [...Object.keys(properties), ...inside.flatMap(fieldsOf)];
}

/** The vendor's own fields are described together. */
const together = [
  'argument',
  'assumptions',
  'notApplicableBecause',
  'attestedBy',
  'attestedAt',
  'expiresAt',
  'path',
  'line',
];
const fields = new Set([...fieldsOf(principleStatementSchema), ...fieldsOf(summarySchema)]);

test('docs/predicate.md names every field', () => {
  const words = new Set(page.split(/[\s`"|.,:;(){}[\]]+/));
  const known = (field: string) => words.has(field) || page.includes(`\`${field}\``);
  expect([...fields].filter((field) => !together.includes(field) && !known(field))).toEqual([]);
});

test.each([
  predicateType,
  summaryPredicateType,
  payloadType,
  ...exportFileNames,
  emailRemoved,
  secretRemoved,
  ...statuses,
  ...Object.values(identifiers).filter((value) => typeof value === 'string'),
])('docs/predicate.md names %s', (word) => {
  expect(page).toContain(word);
});

test('docs/predicate.md tells the limits that the code has', () => {
  expect(page).toContain(`at most ${identifiers.maximumSubjects.toLocaleString('en')} subjects`);
  expect(page).toContain(`${identifiers.validDays} days later`);
});

describe('the examples', () => {
  const example = (name: string): Record<string, unknown> => {
    const [, block] = new RegExp(`<!-- example: ${name} -->\\s*\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
    return JSON.parse(block ?? 'null') as Record<string, unknown>;
  };
  /** Rule set and facts change with every check; what the example shows does not. */
  const withoutDigests = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'sha256' ? '' : item)));
  const statements = principleStatements(assessment);

  test.each([
    ['statement', statements[3]!.bytes],
    ['roll-up', summaryStatement(assessment, statements).bytes],
  ])('the %s is one that Copse would sign, and signs', (name, bytes) => {
    expect(validateStatement(canonicalBytes(example(name)))).toBeDefined();
    expect(withoutDigests(example(name))).toEqual(withoutDigests(JSON.parse(new TextDecoder().decode(bytes))));
  });
});
