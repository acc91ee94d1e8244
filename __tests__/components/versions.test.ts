import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AdvisoryEcosystem } from '../../src/facts/vulnerabilities.ts';
import { orders } from '../../src/components/versions/orders.ts';
import { isInRange, parseRange } from '../../src/components/versions/ranges.ts';
import { expectWithin } from '../support/in-time.ts';

const ecosystems = Object.keys(orders) as AdvisoryEcosystem[];

/** Upwards, each greater than the one before. Hand-made from each system's own rules. */
const ladders: Readonly<Partial<Record<AdvisoryEcosystem, readonly string[]>>> = {
  npm: [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.10.0',
    '2.0.0',
  ],
  go: ['0.0.0-20200101000000-0123456789ab', 'v0.0.1', '1.2.3+incompatible', '1.3.0'],
  pub: ['1.0.0-pre', '1.0.0', '1.0.0+1', '1.0.0+2', '1.0.1'],
  pip: ['1.0.dev1', '1.0a1', '1.0b2', '1.0rc1', '1.0', '1.0.post1', '1.1', '1!0.1'],
  rubygems: ['1.0.0.a', '1.0.0.beta2', '1.0.0.rc1', '1.0.0', '1.0.0.1', '1.2'],
  nuget: ['1.0.0-Alpha', '1.0.0-beta.2', '1.0.0-beta.11', '1.0', '1.0.0.1', '1.0.1'],
  composer: ['1.0.0-dev', '1.0.0-alpha1', '1.0.0-beta2', '1.0.0-RC1', 'v1.0', '1.0.0-p1', '1.0.0.1', '1.1'],
  maven: [
    '1-alpha-1',
    '1-beta',
    '1-m2',
    '1-rc',
    '1-SNAPSHOT',
    '1',
    '1-sp',
    '1-jre8',
    '1-1',
    '1.1',
    '1.2.Final',
    // Since Maven 3.8.7: whatever stands before a word, a hyphen or a dot.
    '1.3.0.Beta1',
    '1.3.0-rc1',
    '1.3.0.RC2',
    '1.3.0-rc3',
    '1.3.0.Final',
    '1.10',
  ],
};
const equals: readonly (readonly [AdvisoryEcosystem, string, string])[] = [
  ['npm', 'v1.2', '1.2.0'],
  ['pip', '1.0.0', '1'],
  ['rubygems', '1.0', '1.0.0'],
  ['nuget', '1.0.0-BETA+x', '1-beta'],
  ['composer', '1.0.0-stable', 'v1'],
  ['maven', '1.0.Final', '1-ga'],
  ['maven', '1-cr1', '1-rc1'],
  ['maven', '1-a1', '1-alpha-1'],
  ['maven', '1.0.0.RC1', '1-rc1'],
  ['maven', '1.0.x', '1-x'],
];

describe.each(Object.entries(ladders))('%s', (ecosystem, ladder) => {
  const order = orders[ecosystem as AdvisoryEcosystem];
  test('orders its versions', () => {
    for (const [x, a] of ladder.entries()) {
      for (const [y, b] of ladder.entries())
        expect([a, b, Math.sign(order(a, b) ?? NaN)]).toEqual([a, b, Math.sign(x - y)]);
    }
  });
});

test.each(equals)('%s: %s is %s', (ecosystem, a, b) => expect(orders[ecosystem](a, b)).toBe(0));

test.each<[AdvisoryEcosystem, string]>([
  ['npm', 'main'],
  ['actions', '8ade135a41bc03ea155e62e844d188df1ea18608'],
  ['pip', '0.1-bulbasaur'],
  ['pip', '1.99999999999999999'],
  ['composer', 'dev-main'],
  ['composer', '1.2.3-unheard'],
  ['nuget', '1.2.3.4.5'],
  ['nuget', '*'],
  ['rubygems', 'not a version'],
  ['maven', ''],
  ['maven', '1'.repeat(200)],
])('%s cannot place %s', (ecosystem, version) => expect(orders[ecosystem](version, '1.0')).toBeNull());

test('Maven’s order runs in circles, as that of Maven 3.9.9 itself does', () => {
  const circle = ['1.b-b', '1.a1.a-1', '1', '1.b-b'] as const;
  for (const [index, version] of circle.slice(1).entries())
    expect(orders.maven(circle[index] ?? '', version)).toBeLessThan(0);
});

const alphabet = fc.constantFrom(
  '0',
  '1',
  '2',
  '10',
  '.',
  '-',
  '+',
  'a',
  'b',
  'rc',
  'dev',
  'sp',
  'x',
  'v',
  '_',
  'é',
  ' ',
);
const text = fc.array(alphabet, { maxLength: 12 }).map((parts) => parts.join(''));

describe.each(ecosystems)('%s, whatever it is given', (ecosystem) => {
  const order = orders[ecosystem];
  const chains = ecosystem !== 'maven';
  test(`never throws, is the same both ways round${chains ? ', and chains' : ''}`, () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [ab, ba, bc, ac] = [order(a, b), order(b, a), order(b, c), order(a, c)];
        if (ab !== null && ba !== null) expect(Math.sign(ab) + Math.sign(ba)).toBe(0);
        expect(ab === null).toBe(ba === null);
        if (chains && ab !== null && bc !== null && ac !== null && ab <= 0 && bc <= 0)
          expect(ac).toBeLessThanOrEqual(0);
        if (order(a, a) !== null) expect(order(a, a)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('is quick on long texts', () => {
    const long = '1.-a'.repeat(25_000);
    expectWithin(1000, () => {
      for (let n = 0; n < 100; n++) order(long, `${long}1`);
    });
  });
});

describe('ranges', () => {
  test.each([
    [
      '>= 1.0.0, < 1.2.3',
      [
        ['>=', '1.0.0'],
        ['<', '1.2.3'],
      ],
    ],
    ['= 1.0', [['=', '1.0']]],
    ['<=2.0.0-beta', [['<=', '2.0.0-beta']]],
    ['> 0', [['>', '0']]],
  ])('%s', (range, bounds) =>
    expect(parseRange(range)?.map(({ operator, version }) => [operator, version])).toEqual(bounds),
  );

  test.each(['', 'all', '1.2.3', '>= ', '< 1 || >= 2', '^1.0.0', '< 1,', `< ${'1'.repeat(2000)}`])(
    '%s is none',
    (range) => expect(parseRange(range)).toBeNull(),
  );

  test('a bound that fails decides, one that cannot be told leaves it open', () => {
    const order = orders.npm;
    expect(isInRange(order, '>= 1.0.0, < next', '0.9.0')).toBe(false);
    expect(isInRange(order, '>= 1.0.0, < next', '1.9.0')).toBeNull();
    expect(isInRange(order, '= main', 'main')).toBe(true);
    expect(isInRange(order, 'anything', '1.0.0')).toBeNull();
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text, fc.constantFrom(...ecosystems), (range, version, ecosystem) => {
        expect([true, false, null]).toContain(isInRange(orders[ecosystem], range, version));
      }),
      { numRuns: 3000 },
    );
  });
});
