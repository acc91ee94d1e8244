import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Match } from '../../../src/principles/reading/glob.ts';
import { coversRef, matchesGlob } from '../../../src/principles/reading/glob.ts';
import { expectWithin } from '../../support/in-time.ts';

test.each<[string, string, Match]>([
  ['refs/tags/v1.0', 'refs/tags/v1.0', 'yes'],
  ['refs/tags/v1.0', 'refs/tags/v1x0', 'no'],
  ['refs/tags/v*', 'refs/tags/v1.2.0', 'yes'],
  ['refs/tags/v*', 'refs/tags/v', 'yes'],
  ['refs/tags/v*', 'refs/tags/1.2.0', 'no'],
  ['refs/tags/*', 'refs/tags/app/v1', 'no'],
  ['refs/tags/**', 'refs/tags/app/v1', 'no'],
  ['refs/tags/**/*', 'refs/tags/app/x/v1', 'yes'],
  ['refs/tags/**/*', 'refs/tags/v1', 'yes'],
  ['refs/tags/**/v*', 'refs/tags/app/v1', 'yes'],
  ['refs/tags/**/v*', 'refs/tags/appv1', 'no'],
  ['refs/tags/a**/v*', 'refs/tags/app/v1', 'yes'],
  ['refs/tags/a**/v*', 'refs/tags/app/x/v1', 'no'],
  ['refs/tags/v?.0', 'refs/tags/v1.0', 'yes'],
  ['refs/tags/v?.0', 'refs/tags/v10.0', 'no'],
  ['refs/tags?v1', 'refs/tags/v1', 'no'],
  ['refs/tags/v[0-9].*', 'refs/tags/v7.1', 'yes'],
  ['refs/tags/v[0-9].*', 'refs/tags/vx.1', 'no'],
  ['refs/tags/[vV]1', 'refs/tags/V1', 'yes'],
  ['refs/tags/v[1-]', 'refs/tags/v-', 'yes'],
  ['*', 'a', 'yes'],
  ['', '', 'yes'],
  ['', 'a', 'no'],
  ['refs/tags/v[^0]', 'refs/tags/v1', 'unknown'],
  ['refs/tags/v[', 'refs/tags/v1', 'unknown'],
  ['refs/tags/v[]', 'refs/tags/v1', 'unknown'],
  ['refs/tags/v[9-0]', 'refs/tags/v1', 'unknown'],
  ['refs/tags/v\\*', 'refs/tags/v*', 'unknown'],
  ['refs/tags/{a,b}', 'refs/tags/a', 'unknown'],
  [`refs/tags/${'v'.repeat(1000)}`, 'refs/tags/v1', 'unknown'],
])('%s over %s: %s', (pattern, name, match) => {
  expect(matchesGlob(pattern, name)).toBe(match);
});

test('a name without special characters matches itself and nothing else', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abcv019._-/'), maxLength: 40 });
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      expect(matchesGlob(one, one)).toBe('yes');
      expect(matchesGlob(one, other)).toBe(one === other ? 'yes' : 'no');
      expect(matchesGlob(`${one}*`, `${one}${other}`)).toBe(other.includes('/') ? 'no' : 'yes');
      expect(matchesGlob(`${one}/**/*`, `${one}/x/${other.replaceAll('/', '')}y`)).toBe('yes');
    }),
  );
});

test('hostile patterns take no longer than pattern times name', () => {
  expectWithin(2000, () => {
    expect(matchesGlob(`${'*a'.repeat(400)}b`, 'a'.repeat(1000))).toBe('no');
    expect(matchesGlob('**/'.repeat(300), 'a/'.repeat(400))).toBe('yes');
  });
});

describe('coversRef', () => {
  test.each<[string, string[], string[], string, string | null, Match]>([
    ['everything', ['~ALL'], [], 'refs/tags/v1', 'main', 'yes'],
    ['nothing included', [], [], 'refs/tags/v1', 'main', 'no'],
    ['an exclusion wins', ['~ALL'], ['refs/tags/v*'], 'refs/tags/v1', 'main', 'no'],
    ['one include of several', ['refs/tags/a', 'refs/tags/v1'], [], 'refs/tags/v1', 'main', 'yes'],
    ['the default branch', ['~DEFAULT_BRANCH'], [], 'refs/heads/main', 'main', 'yes'],
    ['another branch', ['~DEFAULT_BRANCH'], [], 'refs/heads/dev', 'main', 'no'],
    ['a default branch that is not known', ['~DEFAULT_BRANCH'], [], 'refs/heads/main', null, 'unknown'],
    ['a tag is never the default branch', ['~DEFAULT_BRANCH'], [], 'refs/tags/main', null, 'no'],
    ['an unreadable include', ['refs/tags/{v}*'], [], 'refs/tags/v1', 'main', 'unknown'],
    ['an unreadable include beside a good one', ['refs/tags/{v}*', '~ALL'], [], 'refs/tags/v1', 'main', 'yes'],
    ['an unreadable exclude', ['~ALL'], ['refs/tags/{v}*'], 'refs/tags/v1', 'main', 'unknown'],
  ])('%s', (_, include, exclude, ref, branch, match) => {
    expect(coversRef({ include, exclude }, ref, branch)).toBe(match);
  });
});
