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
    ['end of 2027', '2027-12-31', 'year'],
    ['2028-02-29', '2028-02-29'],
    ['2027-02-29', null],
    ['2027-13-01', null],
    ['31 April 2027', null],
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
