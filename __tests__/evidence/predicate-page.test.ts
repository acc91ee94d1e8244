import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { emailRemoved, secretRemoved } from '../../src/evidence/redact.ts';
import * as identifiers from '../../src/evidence/identifiers.ts';
import { principleStatementSchema, statuses } from '../../src/evidence/statement-schema.ts';
import { summarySchema } from '../../src/evidence/summary-schema.ts';
import { predicateType, summaryPredicateType } from '../../src/names.ts';

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
