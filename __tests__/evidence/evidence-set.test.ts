import { describe, expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/evidence/canonical.ts';
import { bundleFileNames, evidenceSet } from '../../src/evidence/evidence-set.ts';

const factsBytes = new TextEncoder().encode('{"facts":1}');
const bundles = new Map(bundleFileNames.map((name) => [name, `{"bundle":"${name}"}\n`]));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('evidenceSet', () => {
  const { files } = evidenceSet({ bundles: new Map([...bundles].reverse()), factsBytes });

  test('17 files in their order, with digests and content types', () => {
    expect(files.map(({ name }) => name)).toEqual([...bundleFileNames, 'copse-evidence.jsonl', 'copse-facts.json']);
    expect(files.slice(-3).map(({ contentType }) => contentType)).toEqual([
      'application/vnd.dev.sigstore.bundle.v0.3+json',
      'application/jsonl',
      'application/json',
    ]);
    for (const { bytes, sha256 } of files) expect(sha256).toBe(sha256Hex(bytes));
  });

  test('the lines are exactly the bundles one after another', () => {
    expect(textOf(files[15]!.bytes)).toBe(bundleFileNames.map((name) => bundles.get(name)).join(''));
    expect(files[16]!.bytes).toBe(factsBytes);
  });

  test.each<[string, (map: Map<string, string>) => void, RegExp]>([
    ['a bundle is missing', (map) => map.delete('copse-p07.sigstore.json'), /copse-p07.sigstore.json is missing/],
    ['a bundle is unknown', (map) => map.set('other.json', '{}\n'), /other.json/],
    ['a bundle has no newline', (map) => map.set('copse-p01.sigstore.json', '{}'), /not one line/],
    ['a bundle has two lines', (map) => map.set('copse-p01.sigstore.json', '{\n}\n'), /not one line/],
  ])('refuses where %s', (_, change, message) => {
    const wrong = new Map(bundles);
    change(wrong);
    expect(() => evidenceSet({ bundles: wrong, factsBytes })).toThrow(message);
  });
});
