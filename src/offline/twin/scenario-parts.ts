/** What a scenario says of security features, alerts, checks and workflow runs. Ages are days before the twin began. */
export type ScenarioParts = {
  readonly security: {
    readonly secretScanning: boolean;
    readonly pushProtection: boolean;
    readonly privateReporting: boolean;
    readonly vulnerabilityAlerts: boolean;
    readonly automatedFixes: boolean;
  };
  /** Check runs of the release commit. */
  readonly checks: readonly CheckPlan[];
  /** Statuses of the release commit. */
  readonly statuses: readonly { readonly context: string; readonly state: StatusState; readonly description: string }[];
  readonly dependabotAlerts: readonly DependabotPlan[];
  readonly codeScanning: {
    /** Null: default setup is not configured. */
    readonly defaultSetup: { readonly languages: readonly string[]; readonly suite: 'default' | 'extended' } | null;
    readonly analyses: readonly AnalysisPlan[];
    readonly alerts: readonly CodeAlertPlan[];
  };
  readonly secretAlerts: readonly SecretAlertPlan[];
  readonly advisories: readonly AdvisoryPlan[];
  /** What the world's advisory database has besides the advisories that the alerts speak of. */
  readonly worldAdvisories: readonly WorldAdvisoryPlan[];
  readonly actions: ActionsPlan;
  readonly runs: readonly RunPlan[];
  readonly ruleSuites: readonly {
    readonly actor: string;
    readonly result: 'pass' | 'fail' | 'bypass';
    readonly daysAgo: number;
  }[];
  readonly secrets: {
    readonly repository: readonly SecretPlan[];
    readonly organization: readonly SecretPlan[];
    readonly environments: readonly (SecretPlan & { readonly environment: string })[];
  };
  readonly hooks: readonly {
    readonly url: string;
    readonly events: readonly string[];
    readonly insecure: boolean;
    readonly active: boolean;
  }[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Where the release is published besides, and declared in the configuration; `name` is the address for `tuf`. */
  readonly channels: readonly ChannelPlan[];
};

export type ChannelPlan = {
  readonly kind: 'npm' | 'pypi' | 'oci' | 'tuf';
  readonly name: string;
  /** `refused`: signed over something else, or for TUF run out; `older`: signed by the same workflow at the commit before. */
  readonly is: 'valid' | 'unsigned' | 'refused' | 'older';
};

export type StatusState = 'error' | 'failure' | 'pending' | 'success';
export type Severity = 'low' | 'medium' | 'high' | 'critical';
export type CheckPlan = {
  readonly name: string;
  readonly app: { readonly id: number; readonly slug: string };
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required';
  readonly title: string;
};
type Closed = {
  readonly createdDaysAgo: number;
  readonly closedDaysAgo: number | null;
  readonly reason: string | null;
  readonly comment: string | null;
};
export type DependabotPlan = Closed & {
  readonly state: 'auto_dismissed' | 'dismissed' | 'fixed' | 'open';
  readonly severity: Severity;
  readonly ecosystem: string;
  readonly package: string;
  readonly manifest: string;
  readonly scope: 'development' | 'runtime';
  readonly ghsa: string;
  readonly cve: string | null;
  readonly summary: string;
  readonly range: string;
  readonly patched: string | null;
};
export type AnalysisPlan = {
  readonly tool: string;
  readonly version: string;
  readonly category: string;
  readonly daysAgo: number;
  readonly results: number;
  readonly rules: number;
};
export type CodeAlertPlan = Closed & {
  readonly state: 'open' | 'dismissed' | 'fixed';
  readonly rule: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error';
  readonly securitySeverity: Severity | null;
  readonly tool: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
};
export type SecretAlertPlan = Closed & {
  readonly state: 'open' | 'resolved';
  readonly type: string;
  readonly title: string;
  readonly validity: 'active' | 'inactive' | 'unknown';
  /** An invented value; it is never sent where `hide_secret` is asked for. */
  readonly secret: string;
  readonly path: string;
};
export type AdvisoryPlan = {
  readonly ghsa: string;
  readonly cve: string | null;
  readonly severity: Severity;
  readonly summary: string;
  readonly description: string;
  readonly state: 'published' | 'closed' | 'withdrawn' | 'draft' | 'triage';
  readonly ecosystem: string;
  readonly package: string;
  /** `{release}` stands for the version of the release that is assessed. */
  readonly range: string | null;
  readonly patched: string | null;
  readonly vector: string | null;
  readonly score: number | null;
  readonly cwe: { readonly id: string; readonly name: string } | null;
  readonly credits: readonly string[];
  readonly createdDaysAgo: number;
  readonly publishedDaysAgo: number | null;
};
export type WorldAdvisoryPlan = {
  readonly ghsa: string;
  readonly cve: string | null;
  readonly severity: Severity;
  readonly summary: string;
  readonly publishedDaysAgo: number;
  readonly withdrawn: boolean;
  readonly affects: readonly {
    readonly ecosystem: string;
    readonly package: string;
    readonly range: string;
    readonly patched: string | null;
  }[];
};
export type ActionsPlan = {
  readonly allowed: 'all' | 'local_only' | 'selected';
  readonly githubOwned: boolean;
  readonly verified: boolean;
  readonly patterns: readonly string[];
  readonly shaPinning: boolean;
  readonly forkApproval:
    'first_time_contributors_new_to_github' | 'first_time_contributors' | 'all_external_contributors';
  /** Null: the default subject of identity tokens. */
  readonly subjectClaims: readonly string[] | null;
};
/** A run of a workflow file of the clone, on the release commit. */
export type RunPlan = {
  readonly workflow: string;
  readonly event: string;
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  readonly daysAgo: number;
  readonly actor: string;
  readonly jobs: readonly string[];
  readonly artifacts: readonly { readonly name: string; readonly size: number }[];
};
export type SecretPlan = { readonly name: string; readonly createdDaysAgo: number; readonly updatedDaysAgo: number };
