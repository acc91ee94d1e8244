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

/** Worth a look and by itself no fault: no check counts it. */
export type WorkflowAdviceKind =
  | 'permissions-advice' // read-all, write for a whole workflow of one job, a called workflow that leaves them to its caller
  | 'privileged-trigger' // a trigger that a stranger sets off and that runs with the repository's own rights
  | 'template-expansion' // expression in a script whose value a caller, an earlier step or the event chooses
  | 'runner-group' // a group whose runners may be self-hosted
  | 'advice-cut'; // there is more advice than is listed

export type WorkflowAdvice = Omit<WorkflowFinding, 'kind'> & { readonly kind: WorkflowAdviceKind };

export type WorkflowFinding = {
  readonly kind: WorkflowFindingKind;
  readonly at: Location;
  /** One sentence with the offending value, cut at 200 characters. */
  readonly detail: string;
};

/** One workflow or action file of the release commit, as far as it could be read. */
export type WorkflowFact = {
  /** Left out for a workflow; an action has no triggers and no jobs. */
  readonly shape?: 'action';
  readonly path: string;
  readonly digest: string;
  readonly name: string | null;
  readonly triggers: readonly string[];
  readonly jobs: readonly WorkflowJob[];
  readonly findings: readonly WorkflowFinding[];
  /** Left out where there is none. */
  readonly advice?: readonly WorkflowAdvice[];
  /** Left out where there is none. */
  readonly keys?: readonly KeyUse[];
  /** Left out where it publishes nothing. */
  readonly publishes?: readonly Publishing[];
};

export type WorkflowJob = {
  readonly id: string;
  readonly at: Location;
  readonly environment: string | null;
  readonly runsOn: readonly string[];
  /** True where the job writes a release, packages or attestations, or asks for an OIDC token. */
  readonly releases: boolean;
  readonly uses: readonly string[];
  /** As the file writes it, expressions included; left out where it has none. */
  readonly name?: string;
  /** Names of the secrets that the job reads, the workflow's token left out; `*` where it hands on all. Left out where there is none. */
  readonly secrets?: readonly string[];
  /** A step runs the tests of some language. Left out where none is seen to. */
  readonly tests?: true;
  /** The static analysers that its steps run. Left out where none is seen. */
  readonly analysers?: readonly string[];
  /** The vulnerability scanners that its steps run. Left out where none is seen. */
  readonly scanners?: readonly string[];
};

export type PublishingKind = 'github-release' | 'npm' | 'pypi' | 'oci' | 'crates' | 'nuget' | 'rubygems' | 'maven';

/** A step that puts something where customers get it. */
export type Publishing = {
  readonly kind: PublishingKind;
  readonly job: string;
  /** What the step shows itself by; the workflow's own token and an OIDC identity end with the job. */
  readonly by: 'oidc' | 'workflow-token' | 'stored-secret' | 'unknown';
  readonly at: Location;
};

/** Where a key for signing or for reaching others comes from. */
export type KeyUseKind =
  | 'oidc-login' // a cloud gives a key for the length of the job
  | 'trusted-publishing' // a registry does
  | 'keyless-signing'
  | 'kms-signing' // the key stays in a KMS, an HSM or a signing service
  | 'stored-key'; // a signing or deployment key is a secret of the repository

export type KeyUse = { readonly kind: KeyUseKind; readonly at: Location; readonly detail: string };

/** Workflow files, then the descriptions of the repository's own actions. */
export type WorkflowsFact = {
  readonly files: readonly WorkflowFact[];
  /** Why the actions could not be seen; left out where they could. */
  readonly actionsHidden?: string;
};

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
