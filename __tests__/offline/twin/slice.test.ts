import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, validateSchema } from 'graphql';
import { problemsOfExamples, unexplained } from '../../../scripts/github-slice-examples.ts';
import { sdl } from '../../../src/offline/openapi/schema.ts';
import { allowances } from '../../../src/offline/twin/contract/allowances.ts';
import { exampleDivergences } from '../../../src/offline/twin/contract/example-divergences.ts';
import { operations } from '../../../src/offline/twin/contract/operations.ts';

const folder = new URL('../../../src/offline/openapi/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

test('the slice is the one that its note speaks of', () => {
  const digest = (content: string) => createHash('sha256').update(content).digest('hex');
  expect(text('README.md')).toContain(digest(text('github.json')));
  expect(text('README.md')).toContain(digest(sdl));
});

test('the slice stays small, and its GraphQL half is a schema', () => {
  expect(text('github.json').length).toBeLessThan(700_000);
  expect(validateSchema(buildSchema(sdl))).toEqual([]);
});

describe('what departs from the description', () => {
  const ids = new Set(operations().map(({ id }) => id));

  test('is listed for operations of the slice only', () => {
    for (const { operation, why } of [...allowances, ...exampleDivergences])
      expect([operation, ids.has(operation), why.length > 5]).toEqual([operation, true, true]);
  });

  test('a problem of an example that is not in the list is named, and so is an entry that explains none', () => {
    const known = { operation: 'GET /orgs/{org}', at: '/archived_at', text: 'known' };
    const fresh = { operation: 'GET /orgs/{org}', at: '/login', text: 'answer 200 /: fresh' };
    const lines = unexplained([known, fresh]);
    expect(lines).toContain('not in example-divergences.ts: GET /orgs/{org}: answer 200 /: fresh');
    expect(lines).toHaveLength(exampleDivergences.length);
  });

  test('an example with a fault of its own is found, where it is', () => {
    const path = '/repos/{owner}/{repo}/actions/permissions/workflow';
    const value = { default_workflow_permissions: 'all', can_approve_pull_request_reviews: 'no', more: 1 };
    const responses = { 200: { content: { 'application/json': { examples: { default: { $ref: '#/here' } } } } } };
    const found = problemsOfExamples({ here: { value }, paths: { [path]: { get: { responses } } } });
    expect(found.map(({ operation, at }) => [operation, at])).toEqual([
      [`GET ${path}`, '/default_workflow_permissions'],
      [`GET ${path}`, '/can_approve_pull_request_reviews'],
      [`GET ${path}`, '/more'],
    ]);
  });
});
