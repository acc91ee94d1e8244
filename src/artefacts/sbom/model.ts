import type { ComponentScope, SbomFormat, SbomSubject } from '../../facts/components.ts';

/** One component as its document has it, before it is a fact. */
export type SbomComponent = {
  /** How the document's relationships refer to it. */
  readonly ref: string;
  readonly name: string | null;
  readonly version: string | null;
  /** As it stands in the document. */
  readonly purl: string | null;
  readonly supplier: boolean;
  /** A package URL, CPE, SWID tag or the like: an identifier that means something outside the document. */
  readonly identifier: boolean;
  readonly hash: boolean;
  readonly license: boolean;
  readonly scope: ComponentScope;
  /** When its support ends, as the document has it: SPDX's valid-until date, or a property of CycloneDX called so. */
  readonly validUntil?: string;
};

/** What is read of every format. `edges`: from a reference to those that it depends on or contains. */
export type SbomModel = {
  readonly specVersion: string;
  readonly subject: SbomSubject | null;
  readonly subjectRef: string | null;
  readonly components: readonly SbomComponent[];
  readonly edges: readonly (readonly [string, string])[];
  /** References that some relationship names, with or without an edge: `depends on nothing` is said, too. */
  readonly related: ReadonlySet<string>;
  /** A person or organization is named that made the document. */
  readonly author: boolean;
  readonly timestamp: string | null;
  readonly tool: boolean;
  /** Before, during or after the build: CycloneDX lifecycles, SPDX 3 sbom types. */
  readonly generationContext: boolean;
};

export type SbomReading = {
  readonly format: SbomFormat;
  readonly specVersion: string | null;
} & ({ readonly model: SbomModel } | { readonly problems: readonly string[] });
