export type Location = { readonly path: string; readonly line: number; readonly column: number };

export type WorkflowFindingKind =
  | 'unreadable' // not YAML, or over the caps
  | 'permissions-missing'
  | 'permissions-broad'
  | 'unpinned-uses'
  | 'unpinned-image'
  | 'dangerous-trigger' // privileged trigger that checks out or runs untrusted code
  | 'template-injection' // untrusted expression in a script
  | 'self-hosted-runner'
  | 'long-lived-credential';

export type WorkflowFinding = {
  readonly kind: WorkflowFindingKind;
  readonly at: Location;
  /** One sentence with the offending value, cut at 200 characters. */
  readonly detail: string;
};

/** One workflow file of the release commit, as far as it could be read. */
export type WorkflowFact = {
  readonly path: string;
  readonly digest: string;
  readonly name: string | null;
  readonly triggers: readonly string[];
  readonly jobs: readonly WorkflowJob[];
  readonly findings: readonly WorkflowFinding[];
};

export type WorkflowJob = {
  readonly id: string;
  readonly at: Location;
  readonly environment: string | null;
  readonly runsOn: readonly string[];
  /** True where the job writes a release, packages or attestations, or asks for an OIDC token. */
  readonly releases: boolean;
  readonly uses: readonly string[];
};

export type WorkflowsFact = { readonly files: readonly WorkflowFact[] };

/** `actions/permissions/workflow`: administration: read. */
export type WorkflowTokenDefault = {
  readonly defaultPermissions: 'read' | 'write';
  readonly canApprovePullRequests: boolean;
};

export type EnvironmentFact = {
  readonly name: string;
  readonly requiredReviewers: number;
  readonly protectedBranches: boolean;
};
