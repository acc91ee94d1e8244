import { expect, test } from '@jest/globals';
import { budget, patternReader } from '../../src/artefacts/tuf/tuf-paths.ts';
import { expectWithin } from '../support/in-time.ts';

const covers = (patterns: readonly string[], path: string) => patternReader(budget())(patterns)?.(path) ?? null;

test.each<[string, string, boolean | null]>([
  ['app.tgz', 'app.tgz', true],
  ['app.tgz', 'app.tgzz', false],
  ['', '', true],
  ['', 'a', false],
  ['*', 'app.tgz', true],
  ['*', '.hidden', true],
  ['*', '', true],
  ['*', 'a/app.tgz', false],
  ['**', 'app.tgz', true],
  ['**', 'a/app.tgz', false],
  ['*.tgz', 'app.tgz', true],
  ['*.tgz', 'a/app.tgz', false],
  ['a/*.tgz', 'a/app.tgz', true],
  ['a/*', 'a/b/c', false],
  ['*/*', 'a/b', true],
  ['*a/b', 'xa/b', true],
  ['*a*b/*c', 'aab/xc', true],
  ['*a*b/*c', 'aab/x', false],
  ['a?c', 'abc', true],
  ['a?c', 'a/c', false],
  ['a?c', 'ac', false],
  ['*ab', 'aab', true],
  ['*ab*', 'xxabxxabxx', true],
  ['a*', 'b', false],
  // Sets and braces mean something to some clients and nothing to others.
  ['[ab]', 'a', null],
  ['{a,b}', 'a', null],
  ['!a', 'b', null],
  ['a b', 'a b', null],
  ['+(a|aa)b', 'ab', null],
])('%s and %s', (pattern, path, expected) => {
  expect(covers([pattern], path)).toBe(expected);
});

test('one of several patterns is enough, and one that is not read leaves none', () => {
  expect(covers(['x', '*.tgz'], 'app.tgz')).toBe(true);
  expect(covers(['*.tgz', '[x]'], 'app.tgz')).toBeNull();
  expect(covers([], 'app.tgz')).toBe(false);
  expect(covers(['*'], 'a'.repeat(1001))).toBe(false);
  expect(patternReader(budget())(undefined)).toBeNull();
});

test('a pattern takes no longer than it has letters', () => {
  expectWithin(500, () => expect(covers([`${'*a'.repeat(200)}b`], 'a'.repeat(1000))).toBe(false));
});
