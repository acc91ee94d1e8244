import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readDate } from '../../src/documents/dates.ts';

describe('written dates', () => {
  test.each<[string, string | null, string?]>([
    ['2027-03-31', '2027-03-31'],
    ['until 2027-3-1 at the latest', '2027-03-01'],
    ['2027/03/31', '2027-03-31'],
    ['2027.03.31', '2027-03-31'],
    ['20270331', '2027-03-31'],
    ['31 March 2027', '2027-03-31'],
    ['31st of March, 2027', '2027-03-31'],
    ['31-Mar-2027', '2027-03-31'],
    ['March 31, 2027', '2027-03-31'],
    ['Mar. 1st 2027', '2027-03-01'],
    ['Sept 9, 2027', '2027-09-09'],
    ['2027 March 31', '2027-03-31'],
    ['31.03.2027', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['03/31/2027', '2027-03-31'],
    ['05/05/2027', '2027-05-05'],
    ['05/06/2027', null],
    ['March 2027', '2027-03-31', 'month'],
    ['Feb 2028', '2028-02-29', 'month'],
    ['Feb 2027', '2027-02-28', 'month'],
    ['2027-02', '2027-02-28', 'month'],
    ['2100-02', '2100-02-28', 'month'],
    ['Q3 2027', '2027-09-30', 'quarter'],
    ['2027-Q1', '2027-03-31', 'quarter'],
    ['2028-02-29', '2028-02-29'],
    ['2027-02-29', null],
    ['2027-13-01', null],
    ['31 April 2027', null],
    ['2027-03-31T00:00:00Z', '2027-03-31'],
    ['1. March 2027', '2027-03-01'],
    ['until June 2027 (announced 2025-01-01)', '2027-06-30', 'month'],
    ['from 2024-01-01 until June 2027', '2024-01-01'],
    ['Supported until 2027.', '2027-12-31', 'year'],
    ['version 2 until 2027', '2027-12-31', 'year'],
    ['2026-02-30', null],
    ['31-03-2027', null],
    ['03-31-2027', null],
    ['05/2027', null],
    ['5/2027', null],
    ['2027/05', null],
    ['2027-W10', null],
    ['W10 2027', null],
    ['week 10 of 2027', null],
    ['H1 2027', null],
    ['2027 H1', null],
    ['first half of 2027', null],
    ['early 2027', null],
    ['mid-2027', null],
    ['before 2027', null],
    ['before March 2027', null],
    ['beginning of March 2027', null],
    ['Summer 2027', null],
    ['FY2027', null],
    ['FY 2027', null],
    ['31. M\u00e4rz 2027', null],
    ['31 mars 2027', null],
    ['31 de marzo de 2027', null],
    ['marzo de 2027', null],
    ['Dezember 2027', null],
    ['avril 2027', null],
    ['EOL: 2027', '2027-12-31', 'year'],
    ['(2027)', '2027-12-31', 'year'],
    ['end of 2027', '2027-12-31', 'year'],
    ['2027\u5e743\u670831\u65e5', null],
    ['version 1.2.2027.4', null],
    ['1.2.3', null],
    ['TBD', null],
    ['', null],
  ])('%j is %s', (text, date, precision = 'day') => {
    expect(readDate(text)).toEqual(date === null ? null : { date, precision });
  });

  test('never fails, and what it gives is a day of the calendar', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('2027', '-', '31', ' March ', 'Q1', '/', '.', '29 Feb '));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const date = readDate(parts.join(''))?.date;
        if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads every day in the forms that people write', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const words = (options: Intl.DateTimeFormatOptions, locale: string): string =>
          new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
        const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
        for (const text of [
          iso,
          words(long, 'en-US'),
          words(long, 'en-GB'),
          words({ ...long, month: 'short' }, 'en-US'),
        ]) {
          expect(readDate(text)?.date).toBe(iso);
        }
      }),
    );
  });
});
