import type { Facts } from '../facts/facts.ts';
import type { Declaration, Terms } from '../facts/terms.ts';
import type { PrincipleVerdict } from '../principles/verdicts.ts';
import type { PrincipleNumber, Reading } from '../code/reading.ts';

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
};

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
