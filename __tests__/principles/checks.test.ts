import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/facts/facts.ts';
import type { Result } from '../../src/principles/check.ts';
import { allChecks, checkById } from '../../src/principles/needs.ts';
import type { CheckId } from '../../src/principles/registry.ts';
import { factNames, factsWith, hidden, terms } from '../support/facts.ts';
import { casesOf, decidedIds } from './cases/all.ts';

const results: readonly Result[] = ['met', 'not_met', 'not_observable', 'not_applicable'];
const check = (id: CheckId) => checkById(id);

describe.each(decidedIds)('%s', (id) => {
  const { cases, impossible } = casesOf(id);

  test.each(cases)('$result: $name', (row) => {
    const verdict = check(id).judge(row.facts, terms(row.terms));
    expect(verdict.because).toMatch(row.because);
    expect(verdict.result).toBe(row.result);
    if (row.permission !== undefined) expect(verdict).toHaveProperty('permission', row.permission);
    for (const line of row.details ?? []) expect(verdict.details).toContainEqual(expect.stringMatching(line));
    if (verdict.result === 'not_met') {
      expect(verdict.fix).toMatch(row.fix ?? /^a row for not_met says what its fix says$/);
      if (row.at !== undefined) expect((verdict.at ?? []).map(({ line }) => line)).toEqual(row.at);
    }
  });

  test('every outcome has a row, or a reason why it cannot be', () => {
    const shown = new Set(cases.map(({ result }) => result));
    expect(results.filter((result) => !shown.has(result))).toEqual(Object.keys(impossible));
  });

  test('names differ', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test('reads only the facts that it needs', () => {
    const { needs } = check(id);
    for (const { facts, terms: changes } of cases) {
      const read = new Set<string>();
      const watched = new Proxy(facts, {
        get: (target, name) => (read.add(String(name)), Reflect.get(target, name) as unknown),
      });
      check(id).judge(watched, terms(changes));
      expect([...read].filter((name) => !(needs as readonly string[]).includes(name))).toEqual([]);
    }
  });

  test('hiding facts never turns a verdict into not_met', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.subarray([...check(id).needs]), (row, gone) => {
        const dark = Object.fromEntries(gone.map((name) => [name, hidden()])) as Partial<Facts>;
        const before = check(id).judge(row.facts, terms(row.terms)).result;
        const after = check(id).judge({ ...row.facts, ...dark }, terms(row.terms)).result;
        expect(after === 'not_met' && before !== 'not_met' ? row.name : '').toBe('');
      }),
      { numRuns: 200 },
    );
  });
});

test('all facts hidden: nothing is met, nothing is not met', () => {
  const facts = factsWith();
  expect(factNames).toHaveLength(Object.keys(facts).length);
  const loud = allChecks.filter((one) => one.judge(facts, terms()).result !== 'not_observable');
  expect(loud.map(({ id }) => id)).toEqual([]);
});

test('every check is decided from facts and has its table', () => {
  expect([...decidedIds].sort()).toEqual(allChecks.map(({ id }) => id).sort());
  expect(allChecks.filter(({ needs }) => needs.length === 0).map(({ id }) => id)).toEqual([]);
});

test('sentences are one line and end once', () => {
  for (const id of decidedIds) {
    for (const row of casesOf(id).cases) {
      const { because } = check(id).judge(row.facts, terms(row.terms));
      expect(because).toMatch(/^[^\n]*[^.]\.$/);
    }
  }
});
