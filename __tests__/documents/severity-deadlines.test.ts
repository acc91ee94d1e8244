import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { saysWhyNoCredits } from '../../src/documents/credit-words.ts';
import { severityDeadlines } from '../../src/documents/severity-deadlines.ts';
import { expectWithin } from '../support/in-time.ts';

const all = (critical: number | null, high: number | null, medium: number | null, low: number | null) => ({
  critical,
  high,
  medium,
  low,
});
const best = (text: string) => {
  const [first] = severityDeadlines('SECURITY.md', text);
  return first === undefined ? null : [first.form, first.line, first.days];
};

test.each<[string, string, ReturnType<typeof best>]>([
  [
    'Markdown, the column about fixing',
    '# Policy\n\n| Severity | Acknowledge | Fix |\n|---|:-:|---|\n| **Critical** (9.0–10.0) | 1 day | 7 days |\n| High | 2 days | 30 days |\n| Medium | 5 days | 90 days |\n| Low | 5 days | 6 months |\n',
    ['table', 3, all(7, 30, 90, 180)],
  ],
  [
    'Markdown without outer bars, severities as columns',
    'Resolution times\n\nStep | Critical | High | Medium | Low\n--- | --- | --- | --- | ---\nFirst response | 1 day | 1 day | 2 days | 5 days\nResolution | 7 days | 14 days | 30 days | 90 days\n',
    ['table', 3, all(7, 14, 30, 90)],
  ],
  [
    'the only column, under words about fixing',
    'We patch vulnerabilities within:\n\n| Level | Target |\n| --- | --- |\n| P1 - Critical | 48 hours |\n| P2 - High | 2 weeks |\n| P3 - Moderate | 30-60 days |\n',
    ['table', 3, all(2, 14, 60, null)],
  ],
  [
    'AsciiDoc',
    '== Deadlines\n[cols="1,1"]\n|===\n|Severity |Fix within\n\n|Critical |10 business days\n|High |30 days\n|===\n',
    ['table', 4, all(14, 30, null, null)],
  ],
  [
    'reStructuredText, ruled by equals signs',
    'Fix times\n=========\n\n========  =======\nSeverity  Time\n========  =======\nCritical  7 days\nHigh      14 days\n========  =======\n',
    ['table', 5, all(7, 14, null, null)],
  ],
  [
    'reStructuredText, a grid',
    '+----------+---------+\n| Severity | Fix in  |\n+==========+=========+\n| Critical | 7 days  |\n+----------+---------+\n| Low      | 1 year  |\n+----------+---------+\n',
    ['table', 2, all(7, null, null, 365)],
  ],
  [
    'a list',
    'We aim to fix vulnerabilities:\n\n- Critical: within 7 days\n- **High**: 30 days\n* Medium - ninety (90) days\n- Low: 180 days\n',
    ['list', 3, all(7, 30, 90, 180)],
  ],
  [
    'prose, severity first',
    'Critical and high vulnerabilities are fixed within 7 days,\nmedium ones within 30 days and low ones within 90 days.',
    ['prose', 1, all(7, 7, 30, 90)],
  ],
  [
    'prose, the unit said once',
    'We fix critical and high findings within 14 days, medium within 60, low within 180 or with the next release.',
    ['prose', 1, all(14, 14, 60, 180)],
  ],
  [
    'prose, time first',
    'We will patch within 14 days for critical issues, 30 days for high, 90 days for medium or low.',
    ['prose', 1, all(14, 30, 90, 90)],
  ],
  ['times to answer are no deadlines', 'We respond to reports:\n\n- Critical: within 1 day\n- High: 2 days\n', null],
  ['nor in a table', '| Severity | Response time |\n|---|---|\n| Critical | 1 day |\n| High | 2 days |\n', null],
  [
    'two columns and no word on which',
    'Times\n\n| Severity | A | B |\n|---|---|---|\n| Critical | 1 day | 7 days |\n| High | 2 days | 30 days |\n',
    null,
  ],
  ['no times', 'Critical vulnerabilities are fixed as soon as possible, high ones in the next release.', null],
  ['one severity alone', 'Critical vulnerabilities are fixed within 7 days.', null],
  ['two times for one severity', 'We fix critical within 7 days, high within 9 days, critical within 8 days.', null],
  ['zero', 'We fix critical issues within 0 days and high issues within 0 days.', null],
])('%s', (_name, text, expected) => expect(best(text)).toEqual(expected));

test('the most complete first', () => {
  const text =
    'We fix critical in 7 days and high in 9 days.\n\n| Severity | Fix |\n|---|---|\n| Critical | 7 days |\n| High | 9 days |\n| Low | 90 days |\n';
  expect(severityDeadlines('a.md', text).map(({ form }) => form)).toEqual(['table', 'prose']);
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '| ',
    ' |',
    '---',
    '\n',
    'critical',
    'High',
    'low',
    ' 7 days',
    '30 d',
    'fix',
    'within ',
    '- ',
    '* ',
    '====',
    '|===',
    '  ',
    '#',
    'x',
    '9'.repeat(5),
    '\r\n',
    '.',
  );
  test('gives positive days for at least two severities, or nothing', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        for (const { days, line } of severityDeadlines('a.md', pieces.join(''))) {
          const set = Object.values(days).filter((value) => value !== null);
          expect(set.length).toBeGreaterThanOrEqual(2);
          expect(set.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '|'.repeat(500_000),
    '- critical 7 '.repeat(40_000),
    `${'='.repeat(3000)} `.repeat(200),
    ' '.repeat(400_000),
    'one-two '.repeat(60_000),
    'critical  '.repeat(50_000),
  ])('is read in time (%#)', (text) => {
    expectWithin(2000, () => void severityDeadlines('a.md', text));
  });
});

test.each([
  ['Found by our own security team.', true],
  ['It was discovered internally.', true],
  ['The reporter wishes to remain anonymous.', true],
  ['Reported by Ada.', false],
  ['', false],
])('why nobody is credited: %s', (text, says) => expect(saysWhyNoCredits(text)).toBe(says));
