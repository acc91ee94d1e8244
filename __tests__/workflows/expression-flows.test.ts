import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowsOf } from '../../src/workflows/expression-flows.ts';

const contexts = (expression: string) => flowsOf(expression)?.map(({ context }) => context) ?? null;

describe('flowsOf', () => {
  test.each<[string, string[] | null]>([
    ['a.b', ['a.b']],
    ["A['B-c'].*.d[0][x.y]", ['a.b-c.*.d.*.*']],
    ['a || b && c', ['a', 'c']],
    ['a && b && c', ['c']],
    ['(a || b) && c', ['c']],
    ['a == b', []],
    ['a < b || c', ['c']],
    ['!a', []],
    ['!!a || b', ['b']],
    ["'it''s a.b'", []],
    ['1.5e3', []],
    ['-0x1F', []],
    ['true', []],
    ["format('{0} {1}', a, b.c)", ['a', 'b.c']],
    ["join(a.*.b, ',')", ['a.*.b']],
    ['contains(a, b)', []],
    ['toJSON(a).b', ['a']],
    ['fromJSON(a.b)[c].d', ['a.b']],
    ["case(a, b, c, d, 'x')", ['b', 'd']],
    ['case(a, b, c)', ['b', 'c']],
    ['(a).b', ['a.b']],
    ['(a || b).c', ['a.c', 'b.c']],
    ['', null],
    ['a b', null],
    ['a.', null],
    ['a[', null],
    ['(a', null],
    ['f(a', null],
    ["'open", null],
    ['a || ', null],
    ['${{ a }}', null],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, null],
    [`a${'||a'.repeat(5000)}`, null],
  ])('%s', (expression, expected) => {
    expect(contexts(expression)).toEqual(expected);
  });

  test('tells what is printed with all that is below it', () => {
    expect(flowsOf("toJSON(a.b) || format('{0}', c)")).toEqual([
      { context: 'a.b', whole: true },
      { context: 'c', whole: false },
    ]);
  });

  test('whatever the text, it ends; what it names stands in the text', () => {
    const piece = fc.constantFrom(
      'a',
      'b.c',
      '(',
      ')',
      '[',
      ']',
      ',',
      "'x'",
      '||',
      '&&',
      '==',
      '!',
      '.',
      '*',
      ' ',
      '1',
      'toJSON(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const context of contexts(text) ?? []) expect(text.toLowerCase()).toContain(context.split('.', 1)[0]);
      }),
      { numRuns: 2000 },
    );
  });
});
