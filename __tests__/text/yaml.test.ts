import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseYaml } from '../../src/text/yaml.ts';
import type { YamlDocument, YamlPath } from '../../src/text/yaml.ts';
import { expectWithin } from '../support/in-time.ts';

function read(text: string): YamlDocument {
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed;
}

const sample = [
  'vendor: Acme', // 1
  'on: [push, "pull_request"]',
  'list:', // 3
  '  - id: 1',
  "    'quoted': 'x'",
  '  -', // 6
  'empty:',
  'block: |', // 8
  '  first ${{ a }}',
  '  second ${{ a }}', // 10
  'base: &base {k: v}',
  'again: *base', // 12
  'date: 2025-09-15',
].join('\n');

describe('parseYaml', () => {
  test('reads the core schema; dates stay text', () => {
    expect(read(sample).value).toEqual({
      vendor: 'Acme',
      on: ['push', 'pull_request'],
      list: [{ id: 1, quoted: 'x' }, null],
      empty: null,
      block: 'first ${{ a }}\nsecond ${{ a }}\n',
      base: { k: 'v' },
      again: { k: 'v' },
      date: '2025-09-15',
    });
  });

  test.each<[YamlPath, 'key' | 'value', number, number]>([
    [[], 'value', 1, 1],
    [['vendor'], 'key', 1, 1],
    [['vendor'], 'value', 1, 9],
    [['on', 0], 'value', 2, 6],
    [['on', 1], 'value', 2, 12],
    [['list', 0], 'value', 4, 5],
    [['list', 0, 'id'], 'value', 4, 9],
    [['list', 0, 'quoted'], 'key', 5, 5],
    [['list', 0, 'quoted'], 'value', 5, 15],
    [['list', 1], 'value', 4, 3],
    [['empty'], 'value', 7, 1],
    [['block'], 'value', 9, 3],
    [['again'], 'value', 12, 8],
    [['again', 'k'], 'value', 11, 17],
    [['list', 0, 'nothing'], 'value', 4, 5],
    [['list', 9, 'id'], 'key', 3, 1],
    [['nothing', 'at', 'all'], 'value', 1, 1],
  ])('locates the place of %j (%s)', (path, which, line, column) => {
    expect(read(sample).locate(path, which)).toEqual({ line, column });
  });

  test('finds the nth occurrence of a text inside one scalar only', () => {
    const document = read(sample);
    expect(document.find(['block'], '${{ a }}')).toEqual({ line: 9, column: 9 });
    expect(document.find(['block'], '${{ a }}', 1)).toEqual({ line: 10, column: 10 });
    expect(document.find(['block'], '${{ a }}', 2)).toEqual({ line: 9, column: 3 });
    expect(document.find(['vendor'], '${{ a }}')).toEqual({ line: 1, column: 9 });
  });

  test.each([
    ['a: 1\r\nb:\r\n  c: 2\r\n', 3, 6],
    ['a: 1\rb:\r  c: 2\r', 3, 6],
    ['\ufeffa: 1\nb:\n  c: 2', 3, 6],
  ])('reads %j with its line ends', (text, line, column) => {
    const document = read(text);
    expect(document.value).toEqual({ a: 1, b: { c: 2 } });
    expect(document.locate(['b', 'c'])).toEqual({ line, column });
  });

  test.each([
    ['', null],
    ['# only a comment\n', null],
    ['---\na: 1\n...\n', { a: 1 }],
    ['on: push\nyes: no\n', { on: 'push', yes: 'no' }],
    ['1: a\n0x10: b\nnull: c\n', { 1: 'a', 16: 'b', null: 'c' }],
    ['<<: {a: 1}\n', { '<<': { a: 1 } }],
  ])('reads %j', (text, value) => {
    expect(read(text).value).toEqual(value);
  });

  test('keys that look like numbers keep their own places', () => {
    const document = read('b: x\n2: y\n1: z\n');
    expect(document.locate(['1'])).toEqual({ line: 3, column: 4 });
    expect(document.locate([2], 'key')).toEqual({ line: 2, column: 1 });
  });

  test.each<[string, string | Uint8Array, string, number]>([
    ['a broken line', 'a: 1\nb: [1,\nc: 2', 'indentation', 3],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'duplicated mapping key', 3],
    ['a duplicate key in another form', 'x:\n  16: 1\n  0x10: 2\n', 'duplicated mapping key', 3],
    ['several documents', 'a: 1\n---\nb: 2\n', 'more than one document', 3],
    ['an empty second document', 'a: 1\n---\n', 'more than one document', 3],
    ['a list as a key', '? [a]\n: b\n', 'plain text', 1],
    ['a NUL', 'a: 1\nb: \u0000\n', 'null byte', 2],
    ['a cyclic mapping', 'a: &a\n  b: *a\n', 'recursive alias', 2],
    ['a cyclic list', '&a [1, *a]\n', 'recursive alias', 1],
    ['an unknown alias', 'a: *nothing\n', 'unidentified alias', 1],
    ['a type that is not data', 'a: !!js/function x\n', 'unknown scalar tag', 1],
    ['invalid UTF-8', Uint8Array.of(0x61, 0x3a, 0x20, 0xff), 'not valid UTF-8', 1],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'tab', 2],
  ])('refuses %s', (_, text, reason, line) => {
    const parsed = parseYaml(text);
    expect(parsed).toMatchObject({ ok: false, line });
    expect(!parsed.ok && parsed.reason).toContain(reason);
  });

  test('caps size, depth and aliases', () => {
    expect(parseYaml('x'.repeat(262_145))).toMatchObject({ ok: false });
    expect(parseYaml('['.repeat(41) + ']'.repeat(41))).toMatchObject({ ok: false });
    expect(parseYaml('['.repeat(39) + ']'.repeat(39))).toMatchObject({ ok: true });
    expect(parseYaml(`a: &a 1\nb: [${'*a, '.repeat(10)}]`)).toMatchObject({ ok: true });
    expect(parseYaml(`a: &a 1\nb: [${'*a, '.repeat(11)}]`)).toMatchObject({ ok: false });
  });

  test('no key reaches a prototype', () => {
    const document = read('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n');
    expect(Object.getPrototypeOf(document.value)).toBeNull();
    expect(Object.keys(document.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, string]>([
    [
      'an alias bomb',
      Array.from({ length: 20 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1}, `.repeat(i && 9)}]`).join('\n'),
    ],
    ['a line of 1 MB', `a: ${'x'.repeat(1_000_000)}`],
    ['a quoted line of 1 MB', `a: "${'\\n'.repeat(500_000)}`],
    ['1 MB of open brackets', '['.repeat(1_000_000)],
    ['1 MB of dashes', '- '.repeat(500_000)],
    ['1 MB of question marks', '? '.repeat(500_000)],
    ['1 MB of line breaks', '\n'.repeat(1_000_000)],
    ['1 MB of short lines in one plain scalar', `a:\n${' b\n'.repeat(333_000)}`],
    ['1 MB of comments', '#\n'.repeat(500_000)],
    ['1 MB of documents', '---\n'.repeat(250_000)],
    ['1 MB of keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['1 MB of directives', '%TAG !a! b\n'.repeat(90_000)],
    ['1 MB of anchors', '&a '.repeat(333_000)],
    ['1 MB of tags', `!${'a'.repeat(1_000_000)} x`],
    ['1 MB of escapes', `'${"''".repeat(500_000)}'`],
    ['1 MB of indentation', `a:\n${' '.repeat(1_000_000)}b`],
    ['a block scalar of 1 MB', `a: |\n${'  x\n'.repeat(250_000)}`],
    ['a folded scalar of 1 MB', `a: >\n${'  x\n\n'.repeat(200_000)}`],
    ['1 MB of colons', ': '.repeat(500_000)],
  ])('%s neither crashes nor takes a second', (_, text) => {
    expectWithin(1000, () => void parseYaml(text));
    expectWithin(2000, () => void parseYaml(text, { maxBytes: 4_000_000 }));
  });

  test('no text makes it throw, and every refusal has a place', () => {
    const piece = fc.constantFrom(
      ...['a', ': ', '- ', '\n', '  ', '[', ']', '{', '}', ', ', '&a ', '*a', '|', '>', '"', "'", '#', '? ', '!!map '],
      ...['!', '%', '---', '...', '\t', '\r', '\u0000', '__proto__', '<<', '0x', '@', '`', '\\', '\u2028', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const parsed = parseYaml(pieces.join(''));
        if (parsed.ok) {
          expect(parsed.locate(['a', 0]).line).toBeGreaterThan(0);
          expect(() => JSON.stringify(parsed.value)).not.toThrow();
        } else {
          expect(parsed.line).toBeGreaterThan(0);
          expect(parsed.column).toBeGreaterThan(0);
          expect(parsed.reason).not.toBe('cannot be read as YAML');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
