import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseKeyValues } from '../../../src/offline/runner/environment-files.ts';
import { createMasker } from '../../../src/offline/runner/masker.ts';
import { createStepLog } from '../../../src/offline/runner/step-log.ts';

const logOf = (lines: readonly string[], secrets: readonly string[] = [], debug = false) => {
  const log = createStepLog(createMasker(secrets), debug);
  for (const line of lines) log.line(line);
  return log;
};

describe('annotations', () => {
  test('ten of each level are kept, all stand in the log', () => {
    const log = logOf([
      ...Array.from({ length: 12 }, (_, at) => `::error::e${at}`),
      ...Array.from({ length: 11 }, (_, at) => `::warning::w${at}`),
      '::notice::n',
    ]);
    const count = (level: string) => log.annotations.filter((annotation) => annotation.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 1]);
    expect(log.lines).toHaveLength(24);
    expect(log.lines[11]).toBe('##[error]e11');
  });

  test('a message is cut at 4,096 characters', () => {
    expect(logOf([`::error::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096);
  });

  test.each<[string, object]>([
    ['file=a.ts,line=3,col=2,title=T', { file: 'a.ts', line: 3, col: 2, title: 'T' }],
    ['line=3,endLine=5', { line: 3, endLine: 5 }],
    ['endLine=5', { line: 5, endLine: 5 }],
    ['line=5,endLine=3', {}],
    ['line=3,endLine=5,col=1', { line: 3, endLine: 5 }],
    ['line=3,col=5,endColumn=2', { line: 3 }],
    ['line=3,endColumn=2', { line: 3, col: 2, endColumn: 2 }],
    ['col=2', {}],
    ['line=abc', {}],
    ['line=1e3', {}],
  ])('%s', (properties, place) => {
    expect(logOf([`::error ${properties}::m`]).annotations).toEqual([{ level: 'error', message: 'm', ...place }]);
  });

  test('messages are masked', () => {
    const log = logOf(['::add-mask::hunter2', '::error::it is hunter2', 'hunter2']);
    expect(log.annotations[0]?.message).toBe('it is ***');
    expect(log.lines).toEqual(['##[error]it is ***', '***']);
    expect(log.masks).toEqual(['hunter2']);
  });
});

describe('other commands', () => {
  test('outputs and state by command', () => {
    const log = logOf(['::set-output name=a::1', '::save-state name=b::2', '::set-output::x']);
    expect(Object.fromEntries(log.outputs)).toEqual({ a: '1' });
    expect(Object.fromEntries(log.state)).toEqual({ b: '2' });
    expect(log.failed()).toBe(true);
  });

  test.each(['::set-env name=A::1', '::add-path::/x', '::echo::maybe', '::stop-commands::', '::stop-commands::error'])(
    '%s fails the step',
    (line) => {
      const log = logOf([line]);
      expect(log.failed()).toBe(true);
      expect(log.annotations[0]?.level).toBe('error');
    },
  );

  test('an empty mask is a warning, not a mask', () => {
    const log = logOf(['::add-mask::  ', 'a  b']);
    expect(log.masks).toEqual([]);
    expect(log.lines.at(-1)).toBe('a  b');
    expect(log.annotations[0]?.level).toBe('warning');
  });

  test('groups, debug and echo', () => {
    expect(logOf(['::group::G', 'x', '::endgroup::', '::debug::d']).lines).toEqual(['##[group]G', 'x', '##[endgroup]']);
    expect(logOf(['::debug::d'], [], true).lines).toEqual(['##[debug]d']);
    const echoed = logOf(['::echo::on', '::set-output name=a::1', '::add-mask::secret', '::echo::off', '::notice::n']);
    expect(echoed.lines).toEqual(['::set-output name=a::1', '::echo::off', '##[notice]n']);
  });

  test('between stop-commands and its token nothing is carried out', () => {
    const log = logOf(['::stop-commands::Token-1234', '::error::no', '##[error]no', '::TOKEN-1234::', '::error::yes']);
    expect(log.annotations.map(({ message }) => message)).toEqual(['yes']);
    expect(log.lines).toEqual(['::stop-commands::***', '::error::no', '##[error]no', '::TOKEN-1234::', '##[error]yes']);
  });

  test('text that an action made inert stays text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const inert = words.map((word) => word.replaceAll(/[:#\r\n]/g, ''));
        const log = logOf(inert);
        expect(log.lines).toEqual(inert);
        expect(log.annotations).toEqual([]);
      }),
    );
  });
});

describe('output files', () => {
  test.each<[string, Record<string, string> | string]>([
    ['a=1\nb=2\n', { a: '1', b: '2' }],
    ['a=1', { a: '1' }],
    ['a=b=c\n\n', { a: 'b=c' }],
    ['a=\n', { a: '' }],
    ['a<<E\none\ntwo\nE\nb=2\n', { a: 'one\ntwo', b: '2' }],
    ['a<<E\nE\n', { a: '' }],
    ['a<<E\n\nE', { a: '' }],
    ['a<<E\nx=1\nb<<F\nE\n', { a: 'x=1\nb<<F' }],
    ['a=x<<E\n', { a: 'x<<E' }],
    ['a=1\na=2\n', { a: '2' }],
    ['', {}],
    ['a<<E\none\n', 'delimiter not found'],
    ['<<E\nE\n', 'Invalid format'],
    ['a<<\n\n', 'Invalid format'],
    ['=1\n', 'Invalid format'],
    ['nonsense\n', 'Invalid format'],
  ])('%j', (text, expected) => {
    const parsed = parseKeyValues(text);
    if (typeof expected === 'string') expect(parsed.ok ? '' : parsed.reason).toContain(expected);
    else expect(parsed.ok ? Object.fromEntries(parsed.values) : parsed.reason).toEqual(expected);
  });

  test('what is written as a block comes back', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' }), { noNullPrototype: true }), (values) => {
        const text = Object.entries(values).map(([key, value]) => `${key}<<ghadelimiter_1\n${value}\nghadelimiter_1\n`);
        const parsed = parseKeyValues(text.join(''));
        expect(parsed.ok ? Object.fromEntries(parsed.values) : parsed.reason).toEqual(values);
      }),
    );
  });
});
