import type { ComponentScope } from './components.ts';

/** GitHub's own words for the package systems that its advisory database covers. */
export type AdvisoryEcosystem =
  'actions' | 'composer' | 'erlang' | 'go' | 'maven' | 'npm' | 'nuget' | 'pip' | 'pub' | 'rubygems' | 'rust' | 'swift';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'unknown';

/** The levels that a deadline can be set for. */
export type RatedSeverity = Exclude<Severity, 'unknown'>;

export type VulnerabilitySource = 'github-advisory-database' | 'dependabot' | 'osv';

/** A component at a version that a known vulnerability affects. */
export type ComponentMatch = {
  readonly purl: string;
  readonly scope: ComponentScope;
  /** GHSA id where there is one. */
  readonly id: string;
  /** The other ids of the same vulnerability. */
  readonly aliases: readonly string[];
  readonly severity: Severity;
  /** As the source writes it. */
  readonly range: string;
  readonly fixedVersion: string | null;
  /** ISO 8601, UTC; null where the source does not say. */
  readonly publishedAt: string | null;
  /** Who knows of it, each once, the database first. */
  readonly sources: readonly VulnerabilitySource[];
  /** Package URLs from a direct dependency down to the component, both included; empty where no document says how it came in. */
  readonly path: readonly string[];
};

/** Components that could not be matched against anything, with the one reason that they share. */
export type NotVetted = {
  readonly reason: string;
  readonly count: number;
  /** How many of them are not for development only. */
  readonly shipped: number;
  /** At most 20, sorted. */
  readonly examples: readonly string[];
};

/** What came of matching every component of the release against the sources; `vetted` and the counts of `notVetted` make `total`. */
export type VettingFact = {
  readonly total: number;
  readonly vetted: number;
  readonly notVetted: readonly NotVetted[];
  /** Sorted by severity, then id, then package URL; withdrawn advisories are left out. */
  readonly matches: readonly ComponentMatch[];
  readonly asked: readonly VulnerabilitySource[];
  /** The documents that name the components: SBOM assets, lockfiles, the dependency graph. */
  readonly listedIn: readonly string[];
  /** Package URLs that the release's SBOMs give to the product itself. */
  readonly describes: readonly string[];
  /** Documents that could not be read, or not to their end, and why: they may name more. */
  readonly unread: readonly string[];
  /** Every open or dismissed Dependabot alert, by number; none where the alerts could not be seen. */
  readonly alerts: readonly PlacedAlert[];
};

/**
 * Where a Dependabot alert, which is of the default branch, stands to the components of the release: one of them is in its
 * range, they are at other versions, whether they are cannot be told, or no list names its package.
 */
export type PlacedAlert = {
  readonly number: number;
  readonly place: 'matched' | 'other-version' | 'undecided' | 'not-listed';
  /** The components that put it there (package URLs, at most 20, sorted); empty where no list names its package. */
  readonly components: readonly string[];
};

export type AlertState = 'open' | 'fixed' | 'dismissed' | 'auto_dismissed';

/** A Dependabot alert without anybody's name and without the text of a comment. */
export type DependabotAlert = {
  readonly number: number;
  readonly state: AlertState;
  readonly severity: Severity;
  readonly ecosystem: string;
  readonly package: string;
  readonly manifest: string;
  readonly scope: 'development' | 'runtime' | 'unknown';
  readonly ghsa: string;
  readonly cve: string | null;
  readonly range: string;
  readonly fixedVersion: string | null;
  readonly createdAt: string;
  /** When it was fixed or dismissed; null while open. */
  readonly closedAt: string | null;
  /** GitHub's word for why it was dismissed. */
  readonly dismissedReason: string | null;
  readonly dismissalExplained: boolean;
  readonly url: string;
};

/** Absent means: seen to be switched off. */
export type DependabotAlertsFact = { readonly alerts: readonly DependabotAlert[] };

/** The repository's switch for vulnerability alerts; absent means off. Seen with administration: read. */
export type VulnerabilityAlertsFact = { readonly enabled: true };

/** Days from the report or alert to the fix, as one document or the configuration sets them. */
export type DeadlineTable = {
  readonly path: string;
  readonly line: number;
  readonly form: 'table' | 'list' | 'prose';
  /** Calendar days; business days are counted as 7/5. Null where the document sets none for that severity. */
  readonly days: { readonly [Level in RatedSeverity]: number | null };
};

/** Deadlines by severity that the documents of the release commit set, the most complete first; with all four, a policy. */
export type SeverityDeadlinesFact = { readonly tables: readonly DeadlineTable[]; readonly read: readonly string[] };
