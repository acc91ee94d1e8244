/** One check run or commit status of a commit: the newest of its name. */
export type CommitCheck = {
  readonly name: string;
  readonly kind: 'check-run' | 'status';
  /** GitHub's conclusion (`success`, `failure`, `skipped`, `neutral` …) or the state of a status; null while it has none. */
  readonly conclusion: string | null;
  /** The app that reported a check run; null for a status, which anybody who may write can set. */
  readonly app: { readonly id: number | null; readonly slug: string } | null;
};

/** Everything that reported on a commit. */
export type CommitChecks = { readonly commit: string; readonly checks: readonly CommitCheck[] };

/** One check of the head that a request was merged at, and whether GitHub requires it for that request today. */
export type HeadCheck = CommitCheck & { readonly required: boolean };

export type HeadChecks = {
  readonly pullRequest: number;
  readonly head: string;
  readonly checks: readonly HeadCheck[];
  /** True where more reported than are here. */
  readonly truncated: boolean;
};

/** What reported on the heads of the requests by bots that the range merged, and how many such requests were not read. */
export type UpdateChecks = { readonly heads: readonly HeadChecks[]; readonly notRead: number };
