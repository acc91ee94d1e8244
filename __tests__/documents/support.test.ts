import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readSupport } from '../../src/documents/support.ts';
import { supportOf } from '../../src/documents/support-lines.ts';

const lines = (path: string, text: string): readonly string[] =>
  readSupport(path, text).map(({ at, versions, supported, endOfSupport }) => {
    return `${at} ${versions} ${supported === null ? '?' : supported ? 'yes' : 'no'} ${endOfSupport ?? '-'}`;
  });

describe('support tables', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'GitHub’s own template',
      'SECURITY.md',
      '## Supported Versions\n\n| Version | Supported          |\n| ------- | ------------------ |\n| 5.1.x   | :white_check_mark: |\n| 5.0.x   | :x:                |\n',
      ['5 5.1.x yes -', '6 5.0.x no -'],
    ],
    [
      'with dates',
      'SUPPORT.md',
      '| Release | Released | Active support | End of life |\n|--|--|--|--|\n| 3 | 2025-01-01 | yes | 31 December 2027 |\n| 2 | 2023-01-01 | no | Dec 2025 |\n',
      ['3 3 yes 2027-12-31', '4 2 no 2025-12-31'],
    ],
    [
      'end of life alone',
      'EOL.md',
      '| Branch | EOL |\n|--|--|\n| `1.x` | 2026-06-30 |\n| 2.x | TBD |\n',
      ['3 1.x ? 2026-06-30', '4 2.x ? -'],
    ],
    [
      'until in the status',
      'SECURITY.md',
      '| Version | Status |\n|--|--|\n| 2.x | Security fixes until 2027-05-01 |\n',
      ['3 2.x yes 2027-05-01'],
    ],
    [
      'reStructuredText, grid',
      'docs/SECURITY.rst',
      'Supported Versions\n------------------\n\n+---------+---------------+\n| Version | Status        |\n+=========+===============+\n| 3.1.x   | Stable        |\n+---------+---------------+\n| < 3.0   | not supported |\n+---------+---------------+\n',
      ['6 3.1.x yes -', '7 < 3.0 no -'],
    ],
    [
      'reStructuredText, simple',
      'SUPPORT.rst',
      'Lifecycle\n=========\n\n=======  ============\nVersion  End of life\n=======  ============\n1.x      2026-06-30\n2.x      2028-06-30\n=======  ============\n',
      ['6 1.x ? 2026-06-30', '7 2.x ? 2028-06-30'],
    ],
    [
      'AsciiDoc',
      'SUPPORT.adoc',
      '== Support\n\n|===\n|Version |Supported until\n\n|1.x\n|2026-06-30\n\n|2.x\n|2028-06-30\n|===\n',
      ['5 1.x ? 2026-06-30', '6 2.x ? 2028-06-30'],
    ],
    [
      'HTML',
      'SECURITY.md',
      '<table><tr><th>Version<th>Supported</tr><tr><td>1.x<td>✅</tr><tr><td>0.x</td><td>❌</td></tr></table>\n',
      ['3 1.x yes -', '4 0.x no -'],
    ],
    [
      'a table of something else',
      'SUPPORT.md',
      '| Architecture | Operating System |\n|--|--|\n| x86_64 | Linux |\n',
      [],
    ],
    ['a sentence', 'SUPPORT.md', '- 1.x: security fixes until 2027-03-31.\n', ['1 1.x yes 2027-03-31']],
    [
      'a sentence of the end of life',
      'SUPPORT.md',
      'Version 2.1 reaches end of life on June 30, 2027.\n',
      ['1 2.1 yes 2027-06-30'],
    ],
    ['a date that ends nothing', 'SUPPORT.md', 'Version 2.1 was released on June 30, 2027.\n', []],
  ])('%s', (_name, path, text, expected) => {
    expect(lines(path, text)).toEqual(expected);
  });

  test.each<[string, boolean | null]>([
    [':white_check_mark:', true],
    ['✔️', true],
    ['Yes', true],
    ['security fixes only', true],
    [':x:', false],
    ['Not supported', false],
    ['no longer maintained', false],
    ['EOL', false],
    ['', false],
    ['perhaps', null],
  ])('%j says %s', (cell, expected) => {
    expect(supportOf(cell)).toBe(expected);
  });

  test('any text in any markup gives lines or none, and never fails', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '| Version | Supported |\n',
        '|--|--|\n',
        '| 1.x | yes |\n',
        '|===\n',
        '+--+--+\n',
        '== ==\n',
        '<table>',
        '<tr><td>',
        '\n\n',
        '# v1\n',
        'until 2027-01-01',
      ),
    );
    const path = fc.constantFrom('a.md', 'a.rst', 'a.adoc', 'a.txt');
    fc.assert(
      fc.property(path, fc.array(piece, { maxLength: 40 }), (name, pieces) => {
        for (const { at, versions } of readSupport(name, pieces.join(''))) {
          expect(at).toBeGreaterThan(0);
          expect(versions.length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 500 },
    );
  });
});
