import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../src/text/json.ts';
import { expectWithin } from '../support/in-time.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('parseJson', () => {
  test.each([
    ['{"a": [1, -2.5e3, true, false, null, "\\u00e9\\n"]}', { a: [1, -2500, true, false, null, 'é\n'] }],
    [' [] ', []],
    ['{}', {}],
    ['"x"', 'x'],
    ['0', 0],
    ['[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toEqual({ ok: true, value });
    expect(parseJson(new TextEncoder().encode(text))).toEqual({ ok: true, value });
  });

  test.each<[string, string | Uint8Array, string, number, number]>([
    ['nothing', '', 'ends too early', 1, 1],
    ['a cut object', '{"a": 1', 'ends too early', 1, 8],
    ['a missing value', '{"a":}', 'wants a value here', 1, 6],
    ['a trailing comma in an object', '{"a":1,\n}', 'wants a key in double quotes here', 2, 1],
    ['a trailing comma in a list', '[1,\n ]', 'wants a value here', 2, 2],
    ['the wrong bracket', '[1}', "wants ',' or ']' here", 1, 3],
    ['the wrong brace', '{"a":1]', "wants ',' or '}' here", 1, 7],
    ['no colon', '{"a" 1}', "wants ':' here", 1, 6],
    ['a number with a leading zero', '[01]', "wants ',' or ']' here", 1, 3],
    ['NaN', '[NaN]', 'wants a value here', 1, 2],
    ['a comment', '// x\n1', 'wants a value here', 1, 1],
    ['two values', '1\n2', 'has something after its end', 2, 1],
    ['a raw line break in a string', '"a\nb"', 'has a control character inside a string', 1, 3],
    ['a broken escape', '["\\x"]', 'has a broken escape inside a string', 1, 3],
    ['a broken unicode escape', '["\\u12g4"]', 'has a broken escape inside a string', 1, 3],
    ['a string that never ends', '["abc', 'has a string that never ends', 1, 2],
    ['a backslash at the end', '"\\', 'has a broken escape inside a string', 1, 2],
    ['a duplicate key', '{"a":1,\n "a":2}', 'has the same key twice in one object', 2, 2],
    ['a duplicate key in escapes', '{"a":1,"\\u0061":2}', 'has the same key twice in one object', 1, 8],
    ['two __proto__ keys', '{"__proto__":1,"__proto__":2}', 'has the same key twice in one object', 1, 16],
    ['invalid UTF-8', bytes(0x22, 0xc3, 0x28, 0x22), 'is not valid UTF-8', 1, 1],
    ['an overlong encoding', bytes(0x22, 0xc0, 0xaf, 0x22), 'is not valid UTF-8', 1, 1],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x31), 'starts with a byte order mark', 1, 1],
  ])('refuses %s', (_, text, reason, line, column) => {
    expect(parseJson(text)).toEqual({ ok: false, reason, line, column });
  });

  test('caps size and depth', () => {
    expect(parseJson('[[1]]', { maxDepth: 2 }).ok).toBe(true);
    expect(parseJson('[[[1]]]', { maxDepth: 2 })).toMatchObject({
      reason: 'is nested deeper than 2 levels',
      column: 3,
    });
    expect(parseJson('"éé"', { maxBytes: 6 }).ok).toBe(true);
    expect(parseJson('"ééx"', { maxBytes: 6 })).toMatchObject({ reason: 'is larger than the 6 bytes that are read' });
    expect(parseJson('['.repeat(5_000_000)).ok).toBe(false);
  });

  test('a __proto__ key is an ordinary key', () => {
    const parsed = parseJson('{"__proto__": {"polluted": true}}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('takes what JSON.parse takes and refuses what it refuses, duplicates apart', () => {
    const pieces = fc.constantFrom(...'{}[]:,"\\u0e-+. \n', 'true', 'null', '"a"', '"b":', '12', '\u0001');
    const almost = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), pieces).map(([text, at, piece]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + piece + text.slice(cut + 1);
      }),
    );
    fc.assert(
      fc.property(almost, (text) => {
        let expected: { value: unknown } | null;
        try {
          expected = { value: JSON.parse(text) as unknown };
        } catch {
          expected = null;
        }
        const parsed = parseJson(text);
        if (parsed.ok) expect({ value: parsed.value }).toEqual(expected);
        else if (expected) expect(parsed.reason).toBe('has the same key twice in one object');
      }),
      { numRuns: 5000 },
    );
  });

  test('5 MB of objects and one 5 MB string are read in linear time', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => ({ id: index, name: 'x'.repeat(60), tags: ['a', 'b'] }));
    for (const text of [JSON.stringify(rows), JSON.stringify('\\"\n'.repeat(800_000))])
      expectWithin(1000, () => expect(parseJson(text).ok).toBe(true));
  });
});
