export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** One uploaded result of an analyser, as `code-scanning/analyses` lists it. */
export type CodeAnalysis = {
  readonly tool: string;
  readonly category: string;
  readonly commit: string;
  readonly ref: string;
  readonly at: string;
  /** The analyser or GitHub said that it went wrong. */
  readonly failed: boolean;
};

/** The newest analyses of the default branch and of the tag; `complete` where older ones were not left unread. */
export type CodeAnalyses = { readonly analyses: readonly CodeAnalysis[]; readonly complete: boolean };

/** A code-scanning alert without who handled it and without the code that it points at. */
export type CodeAlert = {
  readonly number: number;
  readonly state: 'open' | 'fixed' | 'dismissed';
  readonly rule: string;
  readonly tool: string;
  /** The security severity; null for findings that have none. */
  readonly severity: Severity | null;
  readonly path: string | null;
  readonly line: number | null;
  readonly createdAt: string;
  /** When it was fixed or dismissed. */
  readonly closedAt: string | null;
  readonly dismissedReason: string | null;
  /** Whether the dismissal has a comment; its text is not kept. */
  readonly dismissalExplained: boolean;
};
