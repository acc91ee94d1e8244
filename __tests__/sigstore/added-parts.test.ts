import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { addedParts } from '../../src/sigstore/added-parts.ts';

type Json = Record<string, unknown>;
type Bundle = Json & {
  verificationMaterial: Json & { tlogEntries: (Json & { inclusionProof: Json })[] };
  dsseEnvelope: Json & { signatures: Json[] };
};

const genuine = readFileSync('__tests__/fixtures/signatures/statement.v0.3.sigstore.json', 'utf8');
const changed = (change: (bundle: Bundle) => void): string => {
  const bundle = JSON.parse(genuine) as Bundle;
  change(bundle);
  return JSON.stringify(bundle);
};
const entryOf = ({ verificationMaterial: { tlogEntries } }: Bundle) => tlogEntries[0]!;

describe('what no signature covers', () => {
  test.each(['statement', 'statement-by-key', 'file'])('nothing of it is in a genuine bundle: %s', (name) => {
    expect(addedParts(readFileSync(`__tests__/fixtures/signatures/${name}.v0.3.sigstore.json`, 'utf8'))).toBeNull();
  });

  test.each<[string, (bundle: Bundle) => void, RegExp]>([
    ['a field more at the top', (bundle) => (bundle['note'] = 'audited'), /no verifier reads/],
    ['a field more at the signature', ({ dsseEnvelope }) => (dsseEnvelope.signatures[0]!['note'] = 'x'), /no verifier/],
    ['a field more at the log entry', (bundle) => (entryOf(bundle)['note'] = 'x'), /no verifier reads/],
    ['a list where one thing stands', (bundle) => (entryOf(bundle)['logIndex'] = ['7']), /no verifier reads/],
    ['a number in place of its text', (bundle) => (entryOf(bundle)['logIndex'] = 7), /no verifier reads/],
    ['a nought before a number', (bundle) => (entryOf(bundle)['logIndex'] = '07'), /spells a number/],
    ['another size of the tree', (bundle) => (entryOf(bundle).inclusionProof['treeSize'] = '9'), /another tree/],
    ['another root', (bundle) => (entryOf(bundle).inclusionProof['rootHash'] = 'AAAA'), /another tree/],
    ['no root', (bundle) => delete entryOf(bundle).inclusionProof['rootHash'], /no verifier reads|another tree/],
    ['another form', (bundle) => (bundle['mediaType'] = 'text/plain'), /not supported/],
  ])('%s is told', (_, change, why) => {
    expect(addedParts(changed(change))).toMatch(why);
  });

  test('what is no JSON is told, not thrown', () => {
    expect(addedParts('{')).toMatch(/not usable JSON/);
  });
});
