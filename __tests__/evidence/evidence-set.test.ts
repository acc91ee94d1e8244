import { describe, expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/evidence/canonical.ts';
import { bundleFileNames, evidenceFileNames, evidenceSet } from '../../src/evidence/evidence-set.ts';
import { exportFiles } from '../../src/evidence/exports/exports.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import { assessment } from '../support/assessment.ts';

const factsBytes = new TextEncoder().encode('{"facts":1}');
const bundles = new Map(bundleFileNames.map((name) => [name, `{"bundle":"${name}"}\n`]));
const exports = exportFiles(assessment, principleStatements(assessment));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('evidenceSet', () => {
  const { files } = evidenceSet({ bundles: new Map([...bundles].reverse()), factsBytes, exports });

  test('21 files in their order, with digests and content types', () => {
    expect(files.map(({ name }) => name)).toEqual([
      ...bundleFileNames,
      'copse-evidence.jsonl',
      'copse-facts.json',
      'copse.cdx.json',
      'copse-oscal.json',
      'copse-gemara.json',
      'copse-self-assessment.yaml',
    ]);
    expect(evidenceFileNames).toEqual(files.map(({ name }) => name));
    expect(files.slice(-7).map(({ contentType }) => contentType)).toEqual([
      'application/vnd.dev.sigstore.bundle.v0.3+json',
      'application/jsonl',
      'application/json',
      'application/vnd.cyclonedx+json',
      'application/json',
      'application/json',
      'application/yaml',
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
    expect(() => evidenceSet({ bundles: wrong, factsBytes, exports })).toThrow(message);
  });

  test('refuses where an export is missing', () => {
    expect(() => evidenceSet({ bundles, factsBytes, exports: exports.slice(1) })).toThrow(/the exports are not/);
  });
});
