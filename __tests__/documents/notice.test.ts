import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { noticesOf, type Revision } from '../../src/documents/notice.ts';
import { readSupport } from '../../src/documents/support.ts';
import { daysOfNotice, isPast } from '../../src/principles/reading/notice.ts';

const table = (...rows: readonly (readonly [versions: string, end: string])[]): string =>
  `| Version | Supported until |\n| --- | --- |\n${rows.map(([versions, end]) => `| ${versions} | ${end} |`).join('\n')}\n`;

/** Given oldest first, as things happened. */
const happened = (...steps: readonly (readonly [committedAt: string, text: string | null])[]): readonly Revision[] =>
  steps
    .map(([committedAt, text]) => ({ committedAt, lines: text === null ? null : readSupport('SUPPORT.md', text) }))
    .reverse();

const published = (revisions: readonly Revision[], cut = false): readonly string[] =>
  noticesOf(revisions, cut).map(({ versions, endOfSupport, firstPublished, maybeEarlier }) => {
    return `${versions} ${endOfSupport} since ${firstPublished.slice(0, 10)}${maybeEarlier ? ' or earlier' : ''}`;
  });

describe('when an end of support was first published', () => {
  test.each<[string, readonly Revision[], string]>([
    [
      'the commit that first said it, whatever was edited since',
      happened(
        ['2024-01-01T00:00:00Z', '# Support\n'],
        ['2025-01-01T00:00:00Z', table(['1.x', '2027-01-01'])],
        ['2026-01-01T00:00:00Z', `# More words\n\n${table(['1.x', '1 January 2027'], ['2.x', ''])}`],
      ),
      '1.x 2027-01-01 since 2025-01-01',
    ],
    [
      'brought forward: starts anew',
      happened(
        ['2025-01-01T00:00:00Z', table(['1.x', '2027-01-01'])],
        ['2026-01-01T00:00:00Z', table(['1.x', '2026-09-01'])],
      ),
      '1.x 2026-09-01 since 2026-01-01',
    ],
    [
      'brought forward and reverted: the first publication counts',
      happened(
        ['2025-01-01T00:00:00Z', table(['1.x', '2027-01-01'])],
        ['2026-01-01T00:00:00Z', table(['1.x', '2026-09-01'])],
        ['2026-02-01T00:00:00Z', table(['1.x', '2027-01-01'])],
      ),
      '1.x 2027-01-01 since 2025-01-01',
    ],
    [
      'withdrawn and stated again: the first publication counts',
      happened(
        ['2025-01-01T00:00:00Z', table(['1.x', '2027-01-01'])],
        ['2025-06-01T00:00:00Z', table(['1.x', ''])],
        ['2026-06-01T00:00:00Z', table(['1.x', '2027-01-01'])],
      ),
      '1.x 2027-01-01 since 2025-01-01',
    ],
    [
      'put off: whoever read the earlier end was told of no less',
      happened(
        ['2025-01-01T00:00:00Z', table(['1.x', '2026-06-01'])],
        ['2026-05-01T00:00:00Z', table(['1.x', '2026-12-31'])],
      ),
      '1.x 2026-12-31 since 2025-01-01',
    ],
    [
      'put off after a time without any end: starts anew',
      happened(
        ['2024-01-01T00:00:00Z', table(['1.x', '2025-01-01'])],
        ['2024-06-01T00:00:00Z', table(['1.x', ''])],
        ['2026-05-01T00:00:00Z', table(['1.x', '2026-12-31'])],
      ),
      '1.x 2026-12-31 since 2026-05-01',
    ],
    [
      'put off, then brought back: the day of the end that holds',
      happened(
        ['2025-01-01T00:00:00Z', table(['1.x', '2026-06-01'])],
        ['2025-06-01T00:00:00Z', table(['1.x', '2027-06-01'])],
        ['2025-09-01T00:00:00Z', table(['1.x', '2026-09-01'])],
      ),
      '1.x 2026-09-01 since 2025-09-01',
    ],
    [
      'the same line in other words',
      happened(
        ['2025-01-01T00:00:00Z', table(['v1.x (LTS)', '2027-01-01'])],
        ['2026-01-01T00:00:00Z', table(['1.X', 'January 1, 2027'])],
      ),
      '1.X 2027-01-01 since 2025-01-01',
    ],
    [
      'time zones: the day in UTC',
      happened(['2025-12-31T23:30:00-05:00', table(['1.x', '2027-01-01'])]),
      '1.x 2027-01-01 since 2026-01-01',
    ],
    [
      'a version that could not be read may have said it before',
      happened(['2025-01-01T00:00:00Z', null], ['2026-01-01T00:00:00Z', table(['1.x', '2027-01-01'])]),
      '1.x 2027-01-01 since 2026-01-01 or earlier',
    ],
    [
      'deleted and brought back',
      happened(
        ['2025-01-01T00:00:00Z', table(['1.x', '2027-01-01'])],
        ['2025-02-01T00:00:00Z', ''],
        ['2026-01-01T00:00:00Z', table(['1.x', '2027-01-01'])],
      ),
      '1.x 2027-01-01 since 2025-01-01',
    ],
  ])('%s', (_name, revisions, expected) => {
    expect(published(revisions)).toEqual([expected]);
  });

  test('a cut history says so, and what is not said today is no notice', () => {
    expect(published(happened(['2026-01-01T00:00:00Z', table(['1.x', '2027-01-01'])]), true)).toEqual([
      '1.x 2027-01-01 since 2026-01-01 or earlier',
    ]);
    const gone = happened(['2025-01-01T00:00:00Z', table(['1.x', '2027-01-01'])], ['2026-01-01T00:00:00Z', '']);
    expect(published(gone)).toEqual([]);
    expect(published([])).toEqual([]);
  });

  test('an end of versions that the document knew before is told from one that came with them', () => {
    const known = happened(
      ['2025-01-01T00:00:00Z', table(['1.x', ''])],
      ['2026-01-01T00:00:00Z', table(['1.x', '2025-06-01'])],
    );
    const withSupport = happened(
      ['2025-01-01T00:00:00Z', '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | |\n'],
      ['2026-01-01T00:00:00Z', '| Version | Supported | Until |\n| --- | --- | --- |\n| 1.x | yes | 2025-06-01 |\n'],
    );
    expect(noticesOf(withSupport, false)).toMatchObject([{ listedBefore: true }]);
    expect(noticesOf(known, false)).toMatchObject([{ listedBefore: true }]);
    expect(noticesOf(known.slice(0, 1), false)).toMatchObject([{ listedBefore: false }]);
  });

  test('more history never makes an end published later', () => {
    const end = fc.constantFrom('', '2026-06-01', '2027-01-01', '2028-01-01');
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 8 }), fc.nat(7), (ends, length) => {
        const all = happened(
          ...ends.map((one, index) => [`202${index}-01-01T00:00:00Z`, table(['1.x', one])] as const),
        );
        const part = all.slice(0, Math.max(1, Math.min(length, all.length)));
        const day = (revisions: readonly Revision[]): string => noticesOf(revisions, false)[0]?.firstPublished ?? '';
        expect(day(all) <= day(part)).toBe(true);
      }),
    );
  });
});

describe('days of notice', () => {
  test.each([
    ['2026-01-01T00:00:00Z', '2027-01-01', 365],
    ['2026-01-01T23:59:59Z', '2027-01-01', 365],
    ['2026-01-02T00:00:00Z', '2027-01-01', 364],
    ['2027-03-01T00:00:00Z', '2028-02-29', 365],
    ['2027-06-01T00:00:00Z', '2028-06-01', 366],
    ['2028-02-29T00:00:00Z', '2029-02-28', 365],
    ['2028-01-01T00:00:00Z', '2029-01-01', 366],
    ['2026-12-31T23:30:00-05:00', '2028-01-01', 365],
    ['2027-01-01T00:30:00+14:00', '2027-12-31', 365],
    ['2026-06-01T00:00:00Z', '2026-06-01', 0],
    ['2026-06-02T00:00:00Z', '2026-06-01', -1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysOfNotice(from, to)).toBe(days);
  });

  test('the last day is not past until it is over', () => {
    expect(isPast('2026-11-22', '2026-11-22T23:59:59Z')).toBe(false);
    expect(isPast('2026-11-22', '2026-11-23T00:00:00Z')).toBe(true);
  });
});
