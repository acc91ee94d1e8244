import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLineSplitter } from '../../../src/offline/runner/line-splitter.ts';
import { createMasker } from '../../../src/offline/runner/masker.ts';
import { parseCommand } from '../../../src/offline/runner/workflow-commands.ts';

describe('one line', () => {
  test.each<[string, ReturnType<typeof parseCommand>]>([
    ['::error::broken', { name: 'error', properties: {}, data: 'broken' }],
    ['   ::warning file=a.ts,line=3::x', { name: 'warning', properties: { file: 'a.ts', line: '3' }, data: 'x' }],
    ['::NOTICE Title=T::x', { name: 'notice', properties: { title: 'T' }, data: 'x' }],
    ['::error title=a%3Ab%2Cc%25::d%0Ae%250A', { name: 'error', properties: { title: 'a:b,c%' }, data: 'd\ne%0A' }],
    ['::error title=a=b::c', { name: 'error', properties: { title: 'a=b' }, data: 'c' }],
    ['::error ::a::b', { name: 'error', properties: {}, data: 'a::b' }],
    ['text ::error::no', null],
    ['::unknown::x', null],
    ['::error no end', null],
    ['text ##[error]yes', { name: 'error', properties: {}, data: 'yes' }],
    ['x ##[error file=a;line=2]y%5Dz%3B', { name: 'error', properties: { file: 'a', line: '2' }, data: 'y]z;' }],
    ['##[error no end', null],
    ['##[unknown]x', null],
    ['::unknown::##[error]inner', { name: 'error', properties: {}, data: 'inner' }],
    ['', null],
  ])('%j', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test('what an action escapes arrives as it was', () => {
    const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, data) => {
        // The runner trims the list of properties as a whole.
        const inner = `x${title}x`;
        expect(parseCommand(`::error title=${escapeProperty(inner)}::${escapeData(data)}`)).toEqual({
          name: 'error',
          properties: { title: inner },
          data,
        });
      }),
    );
  });

  test('no text makes it throw', () => {
    const words = fc.constantFrom('::', '##[', ']', '=', ',', ';', ' ', 'error', 'add-mask', '%0A', '%', 'x');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const line = parts.join('');
        const command = parseCommand(line);
        if (!line.includes('::') && !line.includes('##[')) expect(command).toBeNull();
      }),
    );
  });
});

describe('lines', () => {
  const linesOf = (chunks: readonly Uint8Array[]): string[] => {
    const lines: string[] = [];
    const splitter = createLineSplitter((line) => lines.push(line));
    for (const chunk of chunks) splitter.write(chunk);
    splitter.end();
    return lines;
  };
  const bytes = (text: string) => Buffer.from(text);

  test.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['progress 1\rprogress 2\r\n', ['progress 1', 'progress 2']],
    ['\n\n', ['', '']],
    ['a\r\r\nb', ['a', '', 'b']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(linesOf([bytes(text)])).toEqual(expected);
  });

  test('the same however the bytes arrive', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '🌳', '\r', '\n', '\r\n', '::error::x'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const all = bytes(whole);
        const chunks: Uint8Array[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(all.subarray(at, at + cut));
          at += cut;
        }
        chunks.push(all.subarray(at));
        expect(linesOf(chunks)).toEqual(linesOf([all]));
      }),
    );
  });
});

describe('masks', () => {
  test.each([
    [['secret'], 'a secret, secret', 'a ***, ***'],
    [['abc', 'bcd'], 'xabcdx', 'x***x'],
    [['abc'], 'abcabc', '***'],
    [['one\ntwo'], 'two and one', '*** and ***'],
    [['', '  '], 'a  b', 'a  b'],
    [['a.b'], 'a.b axb', '*** axb'],
  ])('%j in %j', (values, text, expected) => {
    expect(createMasker(values).mask(text)).toBe(expected);
  });

  test('no masked value is left', () => {
    const word = fc.string({ minLength: 2, maxLength: 6, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ') }),
        (values, text) => {
          const masked = createMasker(values).mask(text);
          for (const value of values) expect(masked).not.toContain(value);
        },
      ),
    );
  });
});
