import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, validateSchema } from 'graphql';
import { sdl } from '../../../src/offline/openapi/schema.ts';

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
