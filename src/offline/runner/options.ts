/** What the runner twin needs to know of the job: the facts that GitHub would give to a real runner. */
export type RunnerOptions = {
  /** Folder for the runner's own files; made where it is missing. */
  readonly dir: string;
  /** `GITHUB_WORKSPACE` and working directory; default is a folder under `dir`. */
  readonly workspace?: string | undefined;
  readonly repository: {
    readonly owner: string;
    readonly name: string;
    readonly id: number | string;
    readonly ownerId: number | string;
    readonly visibility?: 'public' | 'private' | 'internal' | undefined;
  };
  /** Full, e.g. `refs/tags/v1.2.0`. */
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  /** e.g. `acme/app/.github/workflows/release.yml@refs/tags/v1.2.0`. */
  readonly workflowRef: string;
  /** The workflow file that holds the job, where it is a reusable one. */
  readonly jobWorkflowRef?: string | undefined;
  readonly workflowName?: string | undefined;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly eventPayload?: object | undefined;
  readonly node?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Masked in the log from the beginning, as the runner does with secrets and the job's token. */
  readonly secrets?: readonly string[] | undefined;
  /** `permissions: id-token: write`; default true. */
  readonly idToken?: boolean | undefined;
  readonly runId?: number | string | undefined;
  readonly runAttempt?: number | string | undefined;
  readonly actor?: string | undefined;
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted' | undefined;
  /** Refuses every connection that would leave this machine; all are recorded either way. */
  readonly loopbackOnly?: boolean | undefined;
  /** The step is ended after this time; default 10 minutes. */
  readonly timeoutMs?: number | undefined;
};

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** An annotation as the run page would show it. */
export type Annotation = {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
};

/** What is left of a step when it has ended. */
export type RunResult = {
  readonly exitCode: number;
  /** `failure` also where the exit code is 0 and a command or file could not be processed. */
  readonly conclusion: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Empty where the summary was over the limit: the runner drops it whole. */
  readonly summary: string;
  /** What the step itself asked to mask. */
  readonly masks: readonly string[];
  readonly log: string;
  readonly durationMs: number;
  readonly peakMemoryBytes?: number;
  /** `host:port` of every connection that was tried, each once, in order. */
  connections(): string[];
};
