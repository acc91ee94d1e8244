import type { Facts } from '../facts/facts.ts';
import type { Declaration, Terms } from '../facts/terms.ts';
import type { PrincipleVerdict } from '../principles/verdicts.ts';
import { principleNumbers } from '../code/reading.ts';
import type { PrincipleNumber, Reading } from '../code/reading.ts';
import { bundleFileName, evidenceLinesFileName, exportFileNames, factsFileName, summaryFileName } from '../names.ts';
import { sha256Hex } from './canonical.ts';

/** What the evidence speaks of. Artefacts sorted by name. */
export type AssessedRelease = {
  readonly repository: string;
  readonly serverUrl: string;
  readonly tag: string;
  readonly commit: string;
  readonly artefacts: readonly { readonly name: string; readonly sha256: string }[];
};

/** Everything that `copse replay` needs to recompute the verdicts; `copse-facts.json` is its canonical JSON. */
export type FactsFile = {
  readonly format: 'https://w3id.org/copse/facts/v1';
  readonly copse: { readonly version: string; readonly rules: string };
  readonly reading: Reading;
  readonly release: AssessedRelease;
  readonly terms: Terms;
  readonly declarations: readonly Declaration[];
  readonly facts: Facts;
};

/** What one run knows when it comes to writing statements. */
export type Assessment = {
  readonly release: AssessedRelease;
  readonly reading: Reading;
  readonly terms: Terms;
  readonly declarations: readonly Declaration[];
  readonly facts: Facts;
  readonly verdicts: readonly PrincipleVerdict[];
  readonly invocation: string | null;
  readonly previous: { readonly uri: string; readonly sha256: string } | null;
  readonly version: string;
  /** The SBOM that Copse made, where it made one; no verdict rests on it. */
  readonly madeSbom?: MadeSbom;
};

export type MadeSbom = { readonly name: string; readonly mediaType: string; readonly sha256: string };

/** One statement as canonical bytes, and which file its bundle becomes. */
export type StatementFile = {
  readonly principle: PrincipleNumber;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
};

export type EvidenceFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly contentType: string;
};

/** All files of an evidence set, in the order in which they are attached. */
export type EvidenceSet = { readonly files: readonly EvidenceFile[] };

/**
 * The files in the order in which they are attached: 14 bundles, roll-up, all 15 bundles as lines (each exactly the bytes of
 * its file), facts, exports, and the SBOM that was made, if any. A file that is missing or unknown, or a bundle that is not one line of text, is refused.
 */
export function evidenceSet(input: {
  readonly bundles: ReadonlyMap<string, string>;
  readonly factsBytes: Uint8Array;
  readonly exports: readonly EvidenceFile[];
  readonly madeSbom?: EvidenceFile | null;
}): EvidenceSet {
  const unknown = [...input.bundles.keys()].filter((name) => !bundleFileNames.includes(name));
  if (unknown.length > 0) throw new RangeError(`not a bundle of an evidence set: ${unknown.join(', ')}`);
  if (input.exports.map(({ name }) => name).join() !== exportFileNames.join()) {
    throw new RangeError(`the exports are not ${exportFileNames.join(', ')}`);
  }
  const lines = bundleFileNames.map((name) => {
    const bundle = input.bundles.get(name);
    if (bundle === undefined) throw new RangeError(`the bundle ${name} is missing`);
    if (!/^[^\r\n]+\n$/.test(bundle)) throw new RangeError(`the bundle ${name} is not one line`);
    return { name, text: bundle };
  });
  const all = lines.map(({ text }) => text).join('');
  return {
    files: [
      ...lines.map(({ name, text }) => fileOf(name, encode(text), 'application/vnd.dev.sigstore.bundle.v0.3+json')),
      fileOf(evidenceLinesFileName, encode(all), 'application/jsonl'),
      fileOf(factsFileName, input.factsBytes, 'application/json'),
      ...input.exports,
      ...(input.madeSbom ? [input.madeSbom] : []),
    ],
  };
}

/** The 15 signed files in their order. */
export const bundleFileNames: readonly string[] = [...principleNumbers.map(bundleFileName), summaryFileName];

/** All files that every set has, in their order. */
export const evidenceFileNames: readonly string[] = [
  ...bundleFileNames,
  evidenceLinesFileName,
  factsFileName,
  ...exportFileNames,
];

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function fileOf(name: string, bytes: Uint8Array, contentType: string): EvidenceFile {
  return { name, bytes, sha256: sha256Hex(bytes), contentType };
}
