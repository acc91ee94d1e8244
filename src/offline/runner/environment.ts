import { join } from 'node:path';
import type { IdentityEndpoint } from './identity-endpoint.ts';
import { jobOf } from './job.ts';
import type { RunnerOptions } from './options.ts';

/** The files through which a step talks to the runner. */
export type StepFiles = {
  readonly output: string;
  readonly env: string;
  readonly state: string;
  readonly path: string;
  readonly summary: string;
  readonly event: string;
};

export type Folders = {
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly home: string;
};

export function foldersOf(options: RunnerOptions): Folders {
  return {
    workspace: options.workspace ?? join(options.dir, 'workspace'),
    temp: join(options.dir, '_temp'),
    tools: join(options.dir, '_tool'),
    home: join(options.dir, 'home'),
  };
}

/** All that the step's process may see: nothing of this process's own environment but what starts programs at all. */
export function environmentOf(
  options: RunnerOptions,
  files: StepFiles,
  identity: IdentityEndpoint | null,
): Record<string, string> {
  const job = jobOf(options);
  const folders = foldersOf(options);
  return {
    ...ambient(),
    CI: 'true',
    HOME: folders.home,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: job.actorId,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_API_URL: options.apiUrl,
    GITHUB_GRAPHQL_URL: options.graphqlUrl,
    GITHUB_SERVER_URL: options.serverUrl,
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_JOB: 'release',
    GITHUB_REF: options.ref,
    GITHUB_REF_NAME: job.refName,
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_REF_TYPE: job.refType,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: String(options.repository.id),
    GITHUB_REPOSITORY_OWNER: options.repository.owner,
    GITHUB_REPOSITORY_OWNER_ID: String(options.repository.ownerId),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: job.runNumber,
    GITHUB_SHA: options.sha,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: options.workflowRef,
    GITHUB_WORKFLOW_SHA: options.sha,
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_ENV: files.env,
    GITHUB_STATE: files.state,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: options.runnerEnvironment ?? 'github-hosted',
    RUNNER_NAME: 'runner twin',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    ...(identity
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: identity.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.bearer }
      : {}),
    ...Object.fromEntries(Object.entries(options.inputs).map(([name, value]) => [inputVariable(name), value])),
    ...options.env,
  };
}

/** `INPUT_` and the name in upper case with spaces as underscores; hyphens stay. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function ambient(): Record<string, string> {
  const wanted = process.platform === 'win32' ? ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'ComSpec'] : ['PATH'];
  return Object.fromEntries(wanted.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
