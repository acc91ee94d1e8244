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
      ['7 3.1.x yes -', '9 < 3.0 no -'],
    ],
    [
      'reStructuredText, simple',
      'SUPPORT.rst',
      'Lifecycle\n=========\n\n=======  ============\nVersion  End of life\n=======  ============\n1.x      2026-06-30\n2.x      2028-06-30\n=======  ============\n',
      ['7 1.x ? 2026-06-30', '8 2.x ? 2028-06-30'],
    ],
    [
      'AsciiDoc',
      'SUPPORT.adoc',
      '== Support\n\n|===\n|Version |Supported until\n\n|1.x\n|2026-06-30\n\n|2.x\n|2028-06-30\n|===\n',
      ['6 1.x ? 2026-06-30', '9 2.x ? 2028-06-30'],
    ],
    [
      'HTML',
      'SECURITY.md',
      '<table><tr><th>Version<th>Supported</tr><tr><td>1.x<td>✅</tr><tr><td>0.x</td><td>❌</td></tr></table>\n',
      ['1 1.x yes -', '1 0.x no -'],
    ],
    [
      'till, and a day in another order',
      'SECURITY.md',
      '| Version | Status |\n|--|--|\n| 10.x | :white_check_mark: till 2027 April 30 |\n',
      ['3 10.x yes 2027-04-30'],
    ],
    [
      'an end that is to come, and one that came',
      'SECURITY.md',
      '| Version | Status |\n|--|--|\n| 2.x | EOL 2027-06-30 |\n| 1.x | Supported from 2024-01-01 until 2025-01-01 |\n| 0.x | :x: Ended 2021-12-31 |\n',
      ['3 2.x ? 2027-06-30', '4 1.x yes 2025-01-01', '5 0.x no 2021-12-31'],
    ],
    [
      'active and security support apart',
      'releases.md',
      '| Version | Release Date | Active Support | Security Support |\n|--|--|--|--|\n| 2.11 | Feb 12, 2024 | Ended Apr 29, 2025 | Ends Feb 01, 2027 |\n| 2.10 | Feb 12, 2023 | No | Yes |\n',
      ['3 2.11 ? 2027-02-01', '4 2.10 yes -'],
    ],
    [
      'ends of active, security and paid support apart',
      'releases.md',
      '| Version | Bug fixes until | Security fixes until | Extended support until |\n|--|--|--|--|\n| 9 | 2025-01-01 | 2026-01-01 | 2029-01-01 |\n',
      ['3 9 ? 2026-01-01'],
    ],
    [
      'marks of other kinds',
      'SECURITY.md',
      '| Version | Supported |\n|--|--|\n| >= v3 | &check; |\n| v2 | &cross; |\n| 1.x | :lock: :warning: |\n| 0.x | n/a |\n',
      ['3 >= v3 yes -', '4 v2 no -', '5 1.x yes -'],
    ],
    [
      'versions that a cell lists line by line',
      'SECURITY.md',
      '| Version | Supported |\r\n|--|--|\r\n| 1.x<br>2.x | yes |\r\n',
      ['3 1.x, 2.x yes -'],
    ],
    [
      'HTML with cells that span rows and columns, and an empty line',
      'SECURITY.md',
      'Text.\n\n<table>\n<tr><th>Status</th><th>Version</th></tr>\n<tr><td rowspan="2">supported</td><td>2.x</td></tr>\n\n<tr><td>1.x</td></tr>\n<tr><td>not supported</td><td>0.x</td></tr>\n</table>\n',
      ['5 2.x yes -', '7 1.x yes -', '8 0.x no -'],
    ],
    [
      'a grid whose cells take several lines',
      'SECURITY.rst',
      'Support\n=======\n\n+---------+----------------+\n| Version | Status         |\n+=========+================+\n| 2.x     | security fixes |\n|         | until 2027-05-01 |\n+---------+----------------+\n| 1.x     | no             |\n+---------+----------------+\n',
      ['7 2.x yes 2027-05-01', '10 1.x no -'],
    ],
    [
      'a grid whose cells span rows is not guessed',
      'SECURITY.rst',
      '+---------+--------+\n| Version | Status |\n+=========+========+\n| 2.x     | yes    |\n+---------+        |\n| 1.x     |        |\n+---------+--------+\n',
      [],
    ],
    [
      'a simple table, set in, with a blank line and a row that goes on',
      'docs/versions.rst',
      '.. table:: Supported versions\n\n   ======= ==============\n   Version Status\n   ======= ==============\n   3.6.x   maintained\n\n   3.4.x   security fixes\n           until 2027-05-01\n   3.3.x   not supported\n   ======= ==============\n\nMore.\n',
      ['6 3.6.x yes -', '8 3.4.x yes 2027-05-01', '10 3.3.x no -'],
    ],
    [
      'AsciiDoc, a cell a line, columns named',
      'SUPPORT.adoc',
      '[cols="1,2"]\n|===\n|Version\n|Supported until\n\n|1.x\n|31 June\n|2.x\n|end of\n2028\n|===\n',
      ['6 1.x ? -', '8 2.x ? 2028-12-31'],
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
