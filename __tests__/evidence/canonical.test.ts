import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalBytes, sameBytes, sha256Hex } from '../../src/evidence/canonical.ts';
import { CopseError } from '../../src/errors.ts';

const asText = (value: unknown) => new TextDecoder().decode(canonicalBytes(value));

describe('canonicalBytes', () => {
  test.each([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [{ 1: 1, 10: 2, 2: 3 }, '{"1":1,"10":2,"2":3}'],
    [{ n: 1e21, z: -0, f: 1.5 }, '{"f":1.5,"n":1e+21,"z":0}'],
    [{ gone: undefined, kept: 'x' }, '{"kept":"x"}'],
    [{ s: '\u20ac$\u000f\nA\'"\\' }, '{"s":"€$\\u000f\\nA\'\\"\\\\"}'],
  ])('writes %j as RFC 8785 says', (value, expected) => {
    expect(asText(value)).toBe(expected);
  });

  test.each([['\ud800'], [{ '\udc00': 1 }], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses %j', (value) => {
    expect(() => canonicalBytes({ value })).toThrow(CopseError);
  });

  test('the order of keys never shows', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        expect(asText(turned)).toBe(asText(object));
        expect(JSON.parse(asText(object))).toEqual(JSON.parse(JSON.stringify(object)));
      }),
    );
  });
});

test('sha256Hex is the digest that sha256sum prints', () => {
  expect(sha256Hex(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([
  [[1, 2], [1, 2], true],
  [[1, 2], [1, 3], false],
  [[1, 2], [1, 2, 3], false],
])('sameBytes(%j, %j) is %j', (a, b, same) => {
  expect(sameBytes(Uint8Array.from(a), Uint8Array.from(b))).toBe(same);
});
