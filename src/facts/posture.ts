/** A `security-insights.yml` at the release commit; e-mail addresses and names of people in it are not kept. */
export type SecurityInsightsFact = {
  readonly path: string;
  /** SHA-256 (hex) of the file. */
  readonly digest: string;
  /** As it is written, at most 20 characters; null where there is none. */
  readonly schemaVersion: string | null;
  /** Whether it holds to the schema of its version; a version that is not known holds to none. */
  readonly valid: boolean;
  /** At most 20, each one line. */
  readonly problems: readonly string[];
  /** ISO date; null where the file does not say. */
  readonly lastReviewed: string | null;
  /** 1.x only: the date after which the file wants not to be believed. */
  readonly expires: string | null;
  /** Where the file says that a self-assessment is; null where it names none. */
  readonly selfAssessment: string | null;
  /** Address of the support policy; 2.x only. */
  readonly supportPolicy: string | null;
};

/** A security.txt (RFC 9116) in the tree. The contacts themselves are not kept. */
export type SecurityTxtFact = {
  readonly path: string;
  readonly digest: string;
  /** What RFC 9116 forbids or lacks, each one line with its line number; empty where the file is valid. */
  readonly problems: readonly string[];
  readonly contacts: number;
  /** As it is written; null where there is none that can be read. */
  readonly expires: string | null;
  readonly canonical: readonly string[];
  readonly policy: readonly string[];
  readonly encryption: boolean;
  /** Whether it stands in an OpenPGP clear-text signature; the signature is not verified. */
  readonly signed: boolean;
};

/** What is left of the evidence that Copse attached to the previous release. */
export type PreviousEvidenceFact = {
  readonly tag: string;
  /** Names of Copse's files on that release, sorted. */
  readonly files: readonly string[];
  /** How many other releases, of those that GitHub lists, carry files of Copse. */
  readonly others: number;
  /** Null where the file with all bundles is not attached, so that nothing could be verified. */
  readonly bundles: {
    /** SHA-256 (hex) of `copse-evidence.jsonl`. */
    readonly digest: string;
    /** Statements about principles, and roll-ups, that verify and that this repository signed about that release. */
    readonly statements: number;
    readonly summaries: number;
    /** Those that do not verify, or that another signed or that are about another release; each one line. */
    readonly refused: readonly string[];
    /** Those that cannot be verified here (no root for their instance); each one line. */
    readonly unverifiable: readonly string[];
  } | null;
};
