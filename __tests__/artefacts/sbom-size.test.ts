import { describe, expect, test } from '@jest/globals';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';
import { repeatedItem } from '../../src/artefacts/sbom/unique-items.ts';
import type { SbomFact } from '../../src/facts/components.ts';
import { expectSettledWithin } from '../support/in-time.ts';

const many = 10_000;
const times = <T>(make: (index: number) => T): T[] => Array.from({ length: many }, (_, index) => make(index));
const read = async (document: object): Promise<SbomFact> => {
  const bytes = Buffer.from(JSON.stringify(document));
  const fact = await sbomFact({ assetName: 'x', sha256: 'a'.repeat(64) }, bytes, true);
  if (fact === null || 'unread' in fact) throw new Error('no SBOM');
  return fact;
};

const cyclonedx = (purl: (index: number) => string): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: times((index) => ({
    type: 'library',
    'bom-ref': String(index),
    name: 'a',
    version: String(index),
    purl: purl(index),
  })),
  dependencies: times((index) => ({ ref: String(index), dependsOn: [String((index + 1) % many)] })),
});

describe('ten thousand components take seconds', () => {
  test('of CycloneDX, whose schema wants no two of them to be the same', async () => {
    const document = cyclonedx((index) => `pkg:npm/a@${String(index)}`);
    await expectSettledWithin(10_000, async () => expect((await read(document)).components).toHaveLength(many));
  });
});

test('a hundred thousand packages and as many names of what SPDX describes take seconds', async () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => `SPDXRef-${String(index)}`);
  const document = {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    dataLicense: 'CC0-1.0',
    name: 'x',
    documentNamespace: 'https://example.org/x',
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
    packages: ids.map((SPDXID) => ({ SPDXID, name: 'a', downloadLocation: 'NOASSERTION' })),
    documentDescribes: ids.map((id) => `${id}-x`),
  };
  await expectSettledWithin(10_000, async () => expect((await read(document)).truncated).toBe(true));
});

test('a package that is listed ten thousand times is one, with what each of them needs, and shipped where one is', async () => {
  const document = cyclonedx((index) => `pkg:npm/a@${String(index % 2)}`) as { components: { scope?: string }[] };
  document.components.forEach((one, index) => (one.scope = index === 2 ? 'required' : 'excluded'));
  const { components } = await read(document);
  expect(components.map(({ scope }) => scope)).toEqual(['runtime', 'development']);
  expect(components.map(({ dependsOn }) => dependsOn)).toEqual([['pkg:npm/a@1'], ['pkg:npm/a@0']]);
});

describe('items that are the same', () => {
  test.each([
    [
      [{ a: 1, b: [2] }, { a: 2 }, { b: [2], a: 1 }],
      [0, 2],
    ],
    [['1', 1, null, 'null', true, [], {}], null],
    [[{ a: ['x', 'y'] }, { a: ['y', 'x'] }], null],
    [[JSON.parse('{"__proto__":{"a":1}}'), {}], null],
    [
      [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
      [0, 1],
    ],
  ])('%j: %j', (list, places) => expect(repeatedItem(list)).toEqual(places));

  test('are named with the list that they are in', async () => {
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [1, 2, 1].map((n) => ({ type: 'library', name: `a${String(n)}` })),
    };
    expect((await read(document)).problems).toEqual([
      '/components must NOT have duplicate items (items 0 and 2 are identical)',
    ]);
  });
});
