/** What the platform says of a commit's signature. `reason` is GitHub's word (`valid`, `unsigned`, `unknown_key` …) in lower case. */
export type SignatureStatus = { readonly verified: boolean; readonly reason: string; readonly byGitHub: boolean };

export type PullRequestFact = {
  readonly number: number;
  readonly author: string | null;
  readonly merged: boolean;
  readonly baseRef: string;
  /** Head commit of the pull request when it was merged. */
  readonly headSha: string;
  readonly labels: readonly string[];
  /** What the checks of the head commit come to now, required or not; left out where none reported or they were not seen. */
  readonly checks?: 'passed' | 'failed' | 'pending';
  /** Latest review of each reviewer; a review binds the commit that it looked at. */
  readonly reviews: readonly ReviewFact[];
};

export type ReviewFact = { readonly author: string | null; readonly state: string; readonly commitSha: string | null };

/** No names, no e-mail addresses: `author` is a GitHub login, or null where the platform knows none. */
export type CommitFact = {
  readonly sha: string;
  /** First line, cut at 200 characters. */
  readonly headline: string;
  readonly author: string | null;
  readonly authorIsBot: boolean;
  /** Logins of others that the commit names as its authors; left out where there is none. */
  readonly coAuthors?: readonly string[];
  readonly parents: number;
  readonly committedAt: string;
  readonly signature: SignatureStatus;
  readonly pullRequest: PullRequestFact | null;
};

/** The commits after the previous release's tag up to the release commit; the whole history (capped) for a first release. */
export type CommitRange = {
  readonly base: string | null;
  readonly baseTag: string | null;
  readonly head: string;
  /** How many the platform says there are. */
  readonly total: number;
  readonly commits: readonly CommitFact[];
  /** True where `commits` holds fewer than `total`. */
  readonly truncated: boolean;
  /** The previous release's commit is not in the history of this one; left out where it is. */
  readonly rewritten?: true;
};

/** `compare/{branch}...{release commit}`: `identical` and `behind` mean that the branch has the commit. */
export type AncestryStatus = 'identical' | 'behind' | 'ahead' | 'diverged';

/** An impostor commit is on no branch of the repository. */
export type AncestryFact = {
  /** The default branch. */
  readonly branch: string;
  readonly status: AncestryStatus;
  /** Other branches, release branches first, up to the first that has the commit; left out where the default branch has it. */
  readonly others?: readonly {
    readonly branch: string;
    readonly protected: boolean;
    readonly status: AncestryStatus;
  }[];
  /** Branches that were not compared; left out where there is none. */
  readonly notCompared?: number;
};

/** Pushes to the default branch since the previous release that rewrote or removed history. */
export type ActivityFact = {
  readonly since: string | null;
  readonly forcePushes: readonly {
    readonly at: string;
    readonly actor: string | null;
    readonly before: string;
    readonly after: string;
  }[];
  readonly deletions: number;
};

/** Pushes that went past a rule of the default branch, by somebody who may; the oldest first. */
export type RuleBypasses = {
  /** How many days back they are told. */
  readonly windowDays: number;
  readonly bypasses: readonly { readonly at: string; readonly after: string }[];
};
