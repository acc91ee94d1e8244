import type { Severity } from './vulnerabilities.ts';

/** A published advisory of this repository. Drafts are never among them, and nobody's name is. */
export type RepositoryAdvisory = {
  readonly ghsa: string;
  readonly cve: string | null;
  readonly severity: Severity;
  /** CVSS vector, version 4 where there is one, else 3. */
  readonly vector: string | null;
  readonly affected: readonly AffectedPackage[];
  /** How many people or tools are credited. */
  readonly credits: number;
  /** The text says why nobody is: found by the vendor, reported without a name. */
  readonly saysWhyNoCredits: boolean;
  readonly publishedAt: string;
  readonly url: string;
};

export type AffectedPackage = {
  readonly ecosystem: string;
  readonly package: string | null;
  readonly affectedRange: string | null;
  /** Each version that the advisory calls patched, with the release that brought it. */
  readonly patched: readonly PatchedVersion[];
};

export type PatchedVersion = {
  readonly version: string;
  /** The release of that version; null where there is none. `publishedAt` is null for a draft. */
  readonly release: { readonly tag: string; readonly publishedAt: string | null } | null;
};

export type AdvisoriesFact = {
  readonly published: readonly RepositoryAdvisory[];
  /** Published once and withdrawn since: they cover nothing. */
  readonly withdrawn: number;
  /** True where the list of releases was longer than what is read of it. */
  readonly releasesTruncated: boolean;
};

export type VexStatus = 'not_affected' | 'affected' | 'fixed' | 'under_investigation';

/** What one document says of one vulnerability in one product or component. */
export type VexStatement = {
  /** Every id of the vulnerability. */
  readonly ids: readonly string[];
  readonly status: VexStatus;
  /** The word of the format's list, e.g. `vulnerable_code_not_in_execute_path`; null where it gives none. */
  readonly justification: string | null;
  /** The vendor's own words, one line of at most 200 characters; null where there are none. */
  readonly impact: string | null;
  /** When it was said, ISO 8601 in UTC; null where the document does not tell. */
  readonly at: string | null;
  /** Identifiers (package URLs, names with version) of the products that it is about. */
  readonly products: readonly string[];
  /** Package URLs of the components that it is about; empty where it is about the product as a whole. */
  readonly components: readonly string[];
};

export type VexFormat = 'openvex' | 'cyclonedx' | 'csaf';

export type VexDocument = {
  /** Name of the asset, or path in the tree. */
  readonly name: string;
  readonly foundIn: 'asset' | 'tree';
  /** SHA-256, hex, of its bytes. */
  readonly sha256: string;
  readonly format: VexFormat;
  /** What kind of document it is: a CSAF advisory is no VEX, but machine-readable all the same. */
  readonly kind: 'vex' | 'advisory';
  readonly valid: boolean;
  /** What is wrong, at most 20; empty where `valid`. */
  readonly problems: readonly string[];
  /** Empty where not `valid`. */
  readonly statements: readonly VexStatement[];
  /** True where it has more statements than are kept. */
  readonly truncated: boolean;
};

/** The VEX and CSAF documents among the release's assets and in the tree of the release commit. */
export type VexFact = {
  readonly documents: readonly VexDocument[];
  /** What looks like one and could not be read, and why. `broken`: for no reason but what it is, whoever reads it. */
  readonly unread: readonly { readonly name: string; readonly why: string; readonly broken: boolean }[];
};
