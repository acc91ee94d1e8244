/** Package systems whose manifests and lockfiles are read; the names are the package URL types, but for `gradle` and `maven`, which share one. */
export type Ecosystem =
  'npm' | 'pypi' | 'golang' | 'cargo' | 'maven' | 'gradle' | 'nuget' | 'gem' | 'composer' | 'github-actions';

export type ComponentScope = 'runtime' | 'development' | 'optional' | 'unknown';

/** One third-party package, as one document lists it. */
export type Component = {
  /** Canonical package URL with its version, without qualifiers and subpath; null where the document gives none that can be read. */
  readonly purl: string | null;
  readonly name: string;
  readonly version: string | null;
  /** Whether the product itself names it; null where the document does not say. */
  readonly direct: boolean | null;
  readonly scope: ComponentScope;
  /** Package URLs, sorted, each once. */
  readonly dependsOn: readonly string[];
  /** The last day of its support, YYYY-MM-DD, where the document states one; left out where it does not. */
  readonly endOfSupport?: string;
};

export type SbomFormat = 'cyclonedx-json' | 'cyclonedx-xml' | 'spdx-json' | 'spdx-tag-value' | 'spdx-3-json-ld';

export type MinimumElementId =
  // NTIA, The Minimum Elements For a Software Bill of Materials, 2021
  | 'supplier'
  | 'component-name'
  | 'component-version'
  | 'unique-identifier'
  | 'relationships'
  | 'author'
  | 'timestamp'
  // CISA, 2025 Minimum Elements for a Software Bill of Materials
  | 'component-hash'
  | 'license'
  | 'tool-name'
  | 'generation-context';

/** One element of the table. `lacking` names components (at most 20) that are without it; for an element of the document it is empty. */
export type MinimumElement = {
  readonly id: MinimumElementId;
  readonly from: 'ntia-2021' | 'cisa-2025';
  readonly met: boolean;
  /** Of how many components it was asked; 1 for an element of the document itself. */
  readonly of: number;
  readonly lackingCount: number;
  readonly lacking: readonly string[];
};

/** What the document says it describes. */
export type SbomSubject = {
  readonly name: string;
  readonly version: string | null;
  readonly purl: string | null;
};

/** A release asset that is an SBOM, by its content or by its name. */
export type SbomFact = {
  readonly assetName: string;
  /** SHA-256, hex, of the asset's bytes. */
  readonly sha256: string;
  /** Null where the bytes are of no known format. */
  readonly format: SbomFormat | null;
  readonly specVersion: string | null;
  /** That the standard's own schema, applied to the whole document, refuses nothing. */
  readonly valid: boolean;
  /** What is wrong, with line or path, at most 20; empty where `valid`. */
  readonly problems: readonly string[];
  readonly subject: SbomSubject | null;
  readonly elements: readonly MinimumElement[];
  /** Sorted by purl, then name; the subject is not among them. Empty where not `valid`. */
  readonly components: readonly Component[];
  /** True where the document lists more components than are kept. */
  readonly truncated: boolean;
};

/** Every SBOM among the release's assets that the vendor ships; those that Copse made are never among them. */
export type SbomsFact = {
  readonly documents: readonly SbomFact[];
  /** Assets that look like SBOMs and could not be read, and why. */
  readonly unread: readonly { readonly assetName: string; readonly why: string }[];
};

export type LockfileFact = {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  /** Whether what it locks is bound to digests: every remote package, some, or none of them. */
  readonly hashes: 'all' | 'some' | 'none';
  /** Packages (at most 20) that it locks without a digest. */
  readonly withoutHash: readonly string[];
  readonly components: readonly Component[];
  /** Why it could not be read, or read to its end; null where it was. */
  readonly problem: string | null;
};

/** A file in which a project names its dependencies, and whether a lockfile covers it. */
export type ManifestFact = {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly locked: boolean;
  /** The lockfiles that cover it. */
  readonly lockfiles: readonly string[];
};

/** Manifests and lockfiles at the release commit, outside vendored and test-data folders. */
export type LockfilesFact = {
  readonly files: readonly LockfileFact[];
  readonly manifests: readonly ManifestFact[];
  /** Why some were not read; empty where all were. */
  readonly unread: readonly string[];
};

/** GitHub's own SBOM of the default branch, from its dependency graph: not of the release commit. Its time is that of the question. */
export type DependencyGraphFact = {
  readonly components: readonly Component[];
  readonly truncated: boolean;
};

/** A file that sets up a bot which proposes updates of dependencies. */
export type UpdateConfiguration = {
  readonly tool: 'dependabot' | 'renovate';
  readonly path: string;
  /** SHA-256, hex, of the file's bytes. */
  readonly digest: string;
  /** The package systems that it keeps up to date, sorted; `all` where it limits nothing. Empty where `problem` is told. */
  readonly ecosystems: readonly Ecosystem[] | 'all';
  /** Why it could not be read; null where it was. */
  readonly problem: string | null;
};
