import { describe, expect, test } from '@jest/globals';
import type { JudgedCheck, PrincipleVerdict } from '../../src/principles/verdicts.ts';
import { annotations } from '../../src/report/annotations.ts';
import { notMet, verdicts } from '../support/assessment.ts';

const at = { path: '.github/workflows/release.yml', line: 12, column: 9, message: 'uses actions/checkout@v4.' };
const located: JudgedCheck = { ...notMet, id: 'workflow.pinned', at: [at] } as JudgedCheck;

function withChecks(...checks: JudgedCheck[]): PrincipleVerdict[] {
  return verdicts.filter(({ principle }) => principle === 5).map((verdict) => ({ ...verdict, checks }));
}

describe('annotations', () => {
  test('a contradiction is an error on the line of the entry', () => {
    expect(annotations({ verdicts })).toEqual([
      {
        level: 'error',
        title: 'Principle 1 (Threat modelling): contradicted by branch.protected',
        message: 'Declared implemented; force pushes are possible.',
        file: '.github/copse.yml',
        line: 7,
        column: 5,
      },
    ]);
  });

  test('an unmet required check is a warning on each of its lines, with the fix', () => {
    const [warning] = annotations({ verdicts: withChecks(located) });
    expect(warning).toEqual({
      level: 'warning',
      title: 'Principle 5 (Build pipeline): workflow.pinned',
      message: 'uses actions/checkout@v4. Fix: Add a ruleset with "Block force pushes" for main.',
      file: '.github/workflows/release.yml',
      line: 12,
      column: 9,
    });
  });

  test('an unmet supporting check is a notice', () => {
    expect(annotations({ verdicts: withChecks({ ...located, level: 'supporting' }) })[0]!.level).toBe('notice');
  });

  test.each<[string, JudgedCheck]>([
    ['unmet without a line', notMet],
    ['met', { ...notMet, result: 'met', at: [at] } as unknown as JudgedCheck],
  ])('a check that is %s has none', (_, check) => {
    expect(annotations({ verdicts: withChecks(check) })).toEqual([]);
  });

  test.each([
    [{ line: 0, column: 3 }, {}],
    [{ line: Number.NaN, column: 3 }, {}],
    [{ line: 4, column: 0 }, { line: 4 }],
    [{ line: 4.5, column: 1 }, {}],
  ])('a place %j is given as %j', (place, given) => {
    const check = { ...located, at: [{ ...at, ...place }] } as JudgedCheck;
    const { line, column } = annotations({ verdicts: withChecks(check) })[0]!;
    expect({ ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }).toEqual(given);
  });

  test.each([
    [10, 10, null],
    [11, 10, '2 more'],
    [250, 10, '241 more'],
    [4, 3, '2 more'],
  ])('of %i with a limit of %i the last says %j', (count, limit, told) => {
    const check = {
      ...located,
      at: Array.from({ length: count }, (_, line) => ({ ...at, line: line + 1 })),
    } as JudgedCheck;
    const found = annotations({ verdicts: withChecks(check), limit });
    expect(found).toHaveLength(limit);
    if (told === null) expect(found.at(-1)!.line).toBe(count);
    else expect(found.at(-1)!.message).toContain(told);
  });

  test('each level has its own ten', () => {
    const many = { ...located, at: Array.from({ length: 20 }, () => at) } as JudgedCheck;
    const found = annotations({ verdicts: [...verdicts, ...withChecks(many, { ...many, level: 'supporting' })] });
    expect(['error', 'warning', 'notice'].map((level) => found.filter((item) => item.level === level).length)).toEqual([
      1, 10, 10,
    ]);
  });

  test('what the step gives besides is counted: no message of its own is the eleventh, which GitHub drops', () => {
    const many = { ...located, at: Array.from({ length: 20 }, () => at) } as JudgedCheck;
    const taken = { error: 1, warning: 3, notice: 12 };
    const found = annotations({
      verdicts: [...verdicts, ...withChecks(many, { ...many, level: 'supporting' })],
      taken,
    });
    expect(['error', 'warning', 'notice'].map((level) => found.filter((item) => item.level === level).length)).toEqual([
      1, 7, 0,
    ]);
    expect(found.at(-1)!.message).toContain('14 more');
  });

  test('hostile text stays one line and within what a runner keeps', () => {
    const text = `a\r\n::error::x\u202e${'y'.repeat(9000)}`;
    const check = { ...located, fix: text, at: [{ ...at, path: text, message: text }] } as JudgedCheck;
    const { message, file } = annotations({ verdicts: withChecks(check) })[0]!;
    expect(message.length).toBeLessThan(4096);
    expect(`${message}${file ?? ''}`).not.toMatch(/[\r\n\u202e]/);
  });
});
