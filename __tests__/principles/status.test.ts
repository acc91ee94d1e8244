import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Result, Verdict } from '../../src/principles/check.ts';
import { reasonLength, statusOf } from '../../src/principles/status.ts';
import type { JudgedCheck, Status } from '../../src/principles/verdicts.ts';
import { declaration, terms } from '../support/facts.ts';

const { now } = terms();

const check = (
  level: JudgedCheck['level'],
  result: Result,
  at: number,
  basis: JudgedCheck['basis'] = 'observed',
): JudgedCheck => {
  const because = `figure ${String(at)}.`;
  const verdict: Verdict = result === 'not_met' ? { result, because, fix: 'mend it' } : { result, because };
  return { ...verdict, id: `check.${String(at)}`, level, claims: [], basis };
};

const letters: Record<string, Result> = { m: 'met', n: 'not_met', o: 'not_observable', a: 'not_applicable' };

/** `mn/o`: required met and not met, supporting not observable. */
const checksOf = (text: string): JudgedCheck[] => {
  const [required = '', supporting = ''] = text.split('/');
  const list = (part: string, level: JudgedCheck['level'], from: number): JudgedCheck[] =>
    [...part].map((letter, at) => check(level, letters[letter] ?? 'met', from + at));
  return [...list(required, 'required', 1), ...list(supporting, 'supporting', 100)];
};

test.each<[string, Status, string]>([
  ['mm', 'implemented', 'both required checks met, observed'],
  ['m', 'implemented', 'the only required check met, observed'],
  ['mm/n', 'implemented', 'both required checks met, observed'],
  ['mam', 'implemented', 'both required checks met, observed'],
  ['mmn', 'partially_implemented', '2 of 3 required checks met; check.3: figure 3.'],
  ['mo', 'partially_implemented', '1 of 2 required checks met; check.2: figure 2.'],
  ['omn', 'partially_implemented', '1 of 3 required checks met; check.3: figure 3.'],
  ['n', 'not_implemented', '0 of 1 required checks met; check.1: figure 1.'],
  ['on', 'not_implemented', '0 of 2 required checks met; check.2: figure 2.'],
  ['an/m', 'not_implemented', '0 of 1 required checks met; check.2: figure 2.'],
  ['oo', 'not_observable', 'no required check could be observed; check.1: figure 1.'],
  ['o/mn', 'not_observable', 'no required check could be observed; check.1: figure 1.'],
  ['ao', 'not_observable', 'no required check could be observed; check.2: figure 2.'],
  ['aa', 'not_observable', 'no required check applies; check.1: figure 1.'],
  ['/m', 'not_observable', 'it has no required check'],
])('%s is %s', (text, status, reason) => {
  expect(statusOf(checksOf(text), null, now)).toEqual({ status, reason });
});

test('what the vendor attested is said in the reason', () => {
  const checks = [check('required', 'met', 1), check('required', 'met', 2, 'attested')];
  expect(statusOf(checks, null, now).reason).toBe('both required checks met, 1 of them attested by the vendor');
});

describe('declared not applicable', () => {
  const declared = declaration({
    status: 'not_applicable',
    notApplicableBecause: 'no build:\n\tthe product is a document',
    evidence: [],
  });

  test('with a reason, whatever was observed', () => {
    for (const text of ['mm', 'nn', 'oo']) {
      expect(statusOf(checksOf(text), declared, now)).toEqual({
        status: 'not_applicable',
        reason: 'declared not applicable: no build: the product is a document',
      });
    }
  });

  test.each([
    ['no reason', { notApplicableBecause: null }],
    ['an empty reason', { notApplicableBecause: '  ' }],
    ['expired', { expiresAt: '2026-01-01' }],
    ['another status', { status: 'not_implemented' as const }],
  ])('does not hold with %s', (_, changes) => {
    expect(statusOf(checksOf('mm'), { ...declared, ...changes }, now).status).toBe('implemented');
  });
});

test('a reason is one line of at most 140 characters, never half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (because) => {
      const { reason } = statusOf([{ ...check('required', 'not_observable', 1), because }], null, now);
      expect([...reason].length).toBeLessThanOrEqual(reasonLength);
      expect(reason).not.toMatch(/[\p{Cc}\n]/u);
      expect(reason).not.toMatch(/\p{Cs}/u);
    }),
  );
  const long = statusOf([{ ...check('required', 'not_observable', 1), because: '𝔘'.repeat(300) }], null, now).reason;
  expect([...long]).toHaveLength(reasonLength);
  expect(long).toMatch(/𝔘…$/u);
});

test('not observed never makes it not implemented, and one gap always keeps it from implemented', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'mnoa'), { maxLength: 8 }), (picked) => {
      const { status } = statusOf(checksOf(picked.join('')), null, now);
      if (status === 'not_implemented') expect(picked).toContain('n');
      if (status === 'implemented') expect(picked.some((letter) => 'no'.includes(letter))).toBe(false);
      expect(status === 'implemented' || status === 'partially_implemented').toBe(picked.includes('m'));
    }),
  );
});
