import type { JsonObject } from './contract/description.ts';
import type { KeyPlan } from './keys/keyring.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What a platform knows of a repository and git does not. */
export type Scenario = ScenarioParts & {
  readonly name: string;
  readonly describes: string;
  readonly owner: { readonly login: string; readonly id: number; readonly type: 'User' | 'Organization' };
  /** `name` null: the clone's folder lends its name. */
  readonly repository: {
    readonly id: number;
    readonly name: string | null;
    readonly visibility: 'public' | 'private' | 'internal';
  };
  /** A signature in git is what it is; this says only which of the keys behind it the platform knows. */
  readonly signatures: KeyPlan;
  readonly pullRequests: PullRequests;
  readonly rulesets: readonly RulesetPlan[];
  readonly classicProtection: ClassicPlan | null;
  readonly environments: readonly EnvironmentPlan[];
  readonly workflowToken: { readonly default: 'read' | 'write'; readonly mayApprovePullRequests: boolean };
  /** What GitHub finds wrong in CODEOWNERS, where the clone has that file. */
  readonly codeownersErrors: readonly string[];
  readonly collaborators: readonly {
    readonly login: string;
    readonly role: 'admin' | 'maintain' | 'write' | 'triage' | 'read';
    readonly outside: boolean;
  }[];
  readonly deployKeys: readonly {
    readonly title: string;
    readonly readOnly: boolean;
    readonly lastUsedDaysAgo: number | null;
  }[];
  readonly twoFactorRequired: boolean;
  readonly activity: readonly {
    readonly type: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion' | 'pr_merge';
    readonly daysAgo: number;
    readonly actor: string;
  }[];
  /** First pattern that fits an artefact's name decides; `*` stands for anything. */
  readonly provenance: readonly { readonly files: string; readonly is: Provenance }[];
  /** `immutableByOwner`: the organisation makes it so for all of its repositories. */
  readonly releases: {
    readonly earlierTags: boolean;
    readonly immutable: boolean;
    readonly immutableByOwner: boolean;
  };
};

export type Provenance = 'valid' | 'wrong-repository' | 'none';

/** How changes reached the default branch. `Every` numbers name every n-th; 0 is none of them. */
export type PullRequests = {
  readonly cover: 'every-change' | 'merges' | 'none';
  readonly directPushEvery: number;
  readonly approvedBy: 'another' | 'author' | 'nobody';
  readonly unapprovedEvery: number;
  /** Every so many requests are by a bot that updates dependencies; 0 for none. */
  readonly botEvery: number;
  /** Whether the approval was given to the last push or to one before it. */
  readonly approvedAt: 'last-push' | 'earlier-push';
  /** What reported on the heads that no check run and no status of the scenario names. */
  readonly checks: 'passed' | 'failed' | 'none';
  readonly reviewer: string;
  readonly labels: readonly string[];
};

export type RulesetPlan = {
  readonly id: number;
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push';
  readonly from: 'repository' | 'organization';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly bypass: readonly { readonly id: number | null; readonly type: string; readonly mode: string }[];
  /** As GitHub has them: `{type, parameters}`. */
  readonly rules: readonly JsonObject[];
  readonly updatedDaysAgo: number;
};

export type ClassicPlan = {
  readonly approvals: number | null;
  readonly dismissStale: boolean;
  readonly codeOwnerReview: boolean;
  readonly lastPushApproval: boolean;
  readonly bypassPullRequest: readonly string[];
  readonly checks: readonly { readonly context: string; readonly appId: number | null }[] | null;
  readonly signatures: boolean;
  readonly enforceAdmins: boolean;
  readonly allowForcePushes: boolean;
  readonly allowDeletions: boolean;
};

export type EnvironmentPlan = {
  readonly name: string;
  readonly reviewers: readonly string[];
  readonly protectedBranches: boolean;
  /** Branch patterns that may deploy, where it is not every protected branch. */
  readonly branches: readonly string[];
  /** Apps that must agree to a deployment, by slug. */
  readonly gates: readonly string[];
};

/** What provenance the scenario gives an artefact. */
export function provenanceFor(scenario: Scenario, name: string): Provenance {
  return scenario.provenance.find(({ files }) => fits(files, name))?.is ?? 'none';
}

/** `*` stands for any run of characters; everything else for itself. */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === text;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
