import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inert, singleLine } from '../../src/text/inert.ts';
import { expectWithin } from '../support/in-time.ts';

/** The runner's rules: `::name` at the start of a line after white space, `##[name]` anywhere in it. */
function runnerCommands(output: string): string[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const trimmed = line.replace(/^[\s\u0085]+/, '');
    const separator = trimmed.indexOf('::', 2);
    const second = trimmed.startsWith('::') && separator >= 0 ? [trimmed.slice(2, separator)] : [];
    const start = line.indexOf('##[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    const first = end < 0 ? [] : [line.slice(start + 3, end)];
    return [...first, ...second];
  });
}

const attacks = [
  'fix ##[set-output name=verdict]pass',
  'fix\r::warning file=a::b',
  'fix\n::add-mask::failed',
  '##[stop-commands]x',
  '  ::error::x',
  '\u00a0\u3000::error::x',
  '\u2028::error::x',
  '\u0085::error::x',
  '####[[error]x',
  '##[##[error]x',
  'a\r\n##[group]b',
  '::::error::x',
];
/** No commands until what a terminal swallows is gone. */
const split = ['#\u0000#[group]b', '\u001b::error::x', '\u202e:\u0007:error::x'];

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', ':', '##[', '#', '[', ']', '\n', '\r', '\r\n', '\u0085', '\u2028', '\u200b', ' ', '\t'),
      fc.constantFrom('warning', 'set-output name=x', 'add-mask', 'stop-commands'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('inert', () => {
  test.each(attacks)('the runner takes %j for a command, but not once it is inert', (attack) => {
    expect(runnerCommands(attack.replace(/[\u2028\u0085]/g, '\n'))).not.toEqual([]);
    expect(runnerCommands(inert(attack))).toEqual([]);
  });

  test.each(split)('what is taken out of %j brings no command together', (attack) => {
    expect(runnerCommands(inert(attack))).toEqual([]);
  });

  test('no text moves, colours or turns around what a terminal shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const line = inert(`a\tb${text}\u001b[2J\u009b31m\u202e`);
        expect(line.replaceAll('\t', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(line).toMatch(/^a\tb/);
      }),
    );
  });

  test('no text has a line that parses as a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(runnerCommands(inert(text))).toEqual([]);
        expect(runnerCommands(inert(singleLine(text, 40)))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('harmless text stays as it is', () => {
    expect(inert('Merge pull request #12 from a::b (fix: x)')).toBe('Merge pull request #12 from a::b (fix: x)');
  });
});

describe('singleLine', () => {
  test.each([
    ['a\r\nb\tc', 20, 'a b c'],
    ['user\u202egnp.exe', 20, 'usergnp.exe'],
    ['zero\u200bwidth\ufeff\u2060', 20, 'zerowidth'],
    ['tag\u{e0041}s', 20, 'tags'],
    ['lone \ud800 surrogate', 20, 'lone  surrogate'],
    ['bell\u0007\u001b[31m', 20, 'bell[31m'],
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['', 5, ''],
  ])('%j in %d becomes %j', (text, max, line) => {
    expect(singleLine(text, max)).toBe(line);
  });

  test('any text becomes one visible line within the limit', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, max) => {
        const line = singleLine(text, max);
        expect([...line].length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });

  test('ten million invisible characters cost nothing', () => {
    const text = '\u200b'.repeat(10_000_000);
    expectWithin(500, () => expect(singleLine(text, 100)).toBe('…'));
  });
});
