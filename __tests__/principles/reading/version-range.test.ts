import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { versionInLine, versionNumbers } from '../../../src/principles/reading/version-range.ts';

test.each<[string, readonly number[] | null]>([
  ['v1.2.3', [1, 2, 3]],
  ['1.2', [1, 2]],
  ['app-v1.2.3', [1, 2, 3]],
  ['@acme/app@1.2.3-rc.1', [1, 2, 3]],
  ['release/2026.11', [2026, 11]],
  ['nightly', null],
  ['', null],
])('the version in %j', (tag, expected) => {
  expect(versionNumbers(tag)).toEqual(expected);
});

describe('1.2.3 in a line', () => {
  test.each<[string, 'yes' | 'no' | 'unknown']>([
    ['1.x', 'yes'],
    ['1.X.X', 'yes'],
    ['`1.2.x`', 'yes'],
    ['v1', 'yes'],
    ['1', 'yes'],
    ['1.2', 'yes'],
    ['1.2.3', 'yes'],
    ['1.2.*', 'yes'],
    ['1.2.4', 'no'],
    ['2.x', 'no'],
    ['12.x', 'no'],
    ['^1.0.0', 'yes'],
    ['^1.3', 'no'],
    ['^0.9', 'no'],
    ['~1.2.0', 'yes'],
    ['~1.1', 'no'],
    ['>= 1.0', 'yes'],
    ['>=1.2.3', 'yes'],
    ['> 1.2.3', 'no'],
    ['> 1.2', 'no'],
    ['< 2.0', 'yes'],
    ['< 1.2', 'no'],
    ['<= 1.2.x', 'yes'],
    ['≥ 1.2', 'yes'],
    ['>= 1.0 < 1.2', 'no'],
    ['>= 1.0 < 2', 'yes'],
    ['1.0 - 1.9', 'yes'],
    ['1.0 – 1.1', 'no'],
    ['1.2+', 'yes'],
    ['1.3 and later', 'no'],
    ['1.1 and older', 'no'],
    ['1.2 or newer', 'yes'],
    ['2.x, 1.x', 'yes'],
    ['2.x or 3.x', 'no'],
    ['1.x (LTS)', 'yes'],
    ['Version 1.x', 'yes'],
    ['latest', 'unknown'],
    ['main', 'unknown'],
    ['2.x, latest', 'unknown'],
    ['', 'unknown'],
  ])('%j: %s', (line, expected) => {
    expect(versionInLine([1, 2, 3], line)).toBe(expected);
  });

  test('any words give an answer, and a line holds its own version', () => {
    const version = fc.array(fc.nat(999), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(version, fc.string(), (numbers, words) => {
        expect(['yes', 'no', 'unknown']).toContain(versionInLine(numbers, words));
        expect(versionInLine(numbers, numbers.join('.'))).toBe('yes');
        expect(versionInLine(numbers, `${numbers[0] ?? 0}.x`)).toBe('yes');
        expect(versionInLine(numbers, `< ${numbers.join('.')}`)).toBe('no');
      }),
    );
  });
});
