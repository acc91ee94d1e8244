/** One active rule as `rules/branches/{branch}` gives it, whatever level it comes from. */
export type BranchRule = {
  /** GitHub's rule type: `pull_request`, `required_signatures`, `non_fast_forward`, `deletion`, `required_status_checks` … */
  readonly type: string;
  readonly rulesetId: number;
  readonly rulesetSource: string;
  readonly rulesetSourceType: string;
  readonly pullRequest?: PullRequestRule;
  readonly statusChecks?: readonly RequiredCheck[];
};

export type PullRequestRule = {
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly codeOwnerReview: boolean;
  readonly lastPushApproval: boolean;
};

/** `appId` null: any app or person who may write statuses can claim this context. */
export type RequiredCheck = { readonly context: string; readonly appId: number | null };

/** Bypass is shown only to those who may write the ruleset: not being shown it is not the same as there being none. */
export type Bypass =
  | { readonly state: 'none' }
  | { readonly state: 'some'; readonly actors: readonly BypassActor[] }
  | { readonly state: 'not_visible' };

export type BypassActor = { readonly type: string; readonly id: number | null; readonly mode: string };

export type Ruleset = {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push' | 'repository';
  readonly source: string;
  readonly sourceType: string;
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  /** Ref name patterns as GitHub has them, e.g. `refs/tags/v*`, `~DEFAULT_BRANCH`, `~ALL`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly ruleTypes: readonly string[];
  readonly bypass: Bypass;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
};

/** Classic branch protection of the default branch, seen only with `administration: read`. */
export type ClassicProtection = {
  readonly pullRequest: PullRequestRule | null;
  readonly statusChecks: readonly RequiredCheck[] | null;
  readonly signatures: boolean;
  readonly allowsForcePushes: boolean;
  readonly allowsDeletions: boolean;
  readonly enforcedForAdmins: boolean;
  /** Logins or slugs that may bypass the pull request requirement. */
  readonly bypassPullRequest: readonly string[];
};
