import type { Located, Verdict } from '../check.ts';
import type { Observed } from '../../facts/observed.ts';
import type {
  WorkflowFact,
  WorkflowFinding,
  WorkflowFindingKind,
  WorkflowJob,
  WorkflowsFact,
} from '../../facts/workflows.ts';
import { count } from './words.ts';
import { notApplicable, unseen } from './verdict.ts';

/** Judges the workflow files of the release commit where there are any; descriptions of actions are left out. */
export function overWorkflows(
  observed: Observed<WorkflowsFact>,
  judge: (files: readonly WorkflowFact[]) => Verdict,
): Verdict {
  if (observed.state === 'hidden') return unseen('The workflow files', observed);
  const files = observed.state === 'seen' ? observed.value.files.filter(({ shape }) => shape !== 'action') : [];
  return files.length === 0 ? notApplicable('The release commit has no workflow files.') : judge(files);
}

/** The repository's own actions: what they run is run by the workflows that use them. */
export function actionFiles(observed: Observed<WorkflowsFact>): readonly WorkflowFact[] {
  return observed.state === 'seen' ? observed.value.files.filter(({ shape }) => shape === 'action') : [];
}

export function findingsOf(
  files: readonly WorkflowFact[],
  kinds: readonly WorkflowFindingKind[],
): readonly WorkflowFinding[] {
  return files.flatMap(({ findings }) => findings.filter(({ kind }) => kinds.includes(kind)));
}

/** Files that Copse could not read: nothing good or bad can be said of them. */
export function unreadable(files: readonly WorkflowFact[]): readonly string[] {
  return files.filter(({ findings }) => findings.some(({ kind }) => kind === 'unreadable')).map(({ path }) => path);
}

export function located(findings: readonly WorkflowFinding[]): readonly Located[] {
  return findings.map(({ at, detail }) => ({ ...at, message: detail }));
}

export function findingLines(findings: readonly WorkflowFinding[]): readonly string[] {
  return findings.map(({ at, detail }) => `${at.path}:${String(at.line)}: ${detail}`);
}

/** `2 findings in 1 of 3 workflow files`. */
export function spread(
  findings: readonly WorkflowFinding[],
  files: readonly WorkflowFact[],
  what: string,
  many?: string,
): string {
  const paths = new Set(findings.map(({ at }) => at.path));
  return `${count(findings.length, what, many)} in ${String(paths.size)} of ${fileCount(files)}`;
}

/** `2 workflow files`, `3 workflow and action files`. */
export function fileCount(files: readonly WorkflowFact[]): string {
  return count(
    files.length,
    files.some(({ shape }) => shape === 'action') ? 'workflow and action file' : 'workflow file',
  );
}

export type ReleaseJob = { readonly path: string; readonly job: WorkflowJob };

/** Jobs that write a release, packages or attestations, or ask for an OIDC token. */
export function releaseJobs(files: readonly WorkflowFact[]): readonly ReleaseJob[] {
  return files.flatMap(({ path, jobs }) => jobs.filter(({ releases }) => releases).map((job) => ({ path, job })));
}

/** A job that only calls another workflow: its runner and environment stand there. */
export function isCall({ runsOn, uses }: WorkflowJob): boolean {
  return runsOn.length === 0 && uses.some((use) => use.includes('.github/workflows/'));
}

export function jobName({ path, job }: ReleaseJob): string {
  return `${path} job ${job.id}`;
}
