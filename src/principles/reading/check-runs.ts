import type { CommitCheck } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import type { WorkflowJob, WorkflowsFact } from '../../facts/workflows.ts';

/** GitHub's own app for workflows: its check runs are named as their jobs. */
const actionsSlug = 'github-actions';

/** Whether a check run is a run of that job: by its name, with what a matrix or a caller adds to it. */
export function isRunOf(check: CommitCheck, job: WorkflowJob): boolean {
  if (check.kind !== 'check-run' || check.app?.slug !== actionsSlug) return false;
  const label = job.name ?? job.id;
  const open = label.indexOf('${{');
  const names = [check.name, check.name.split(' / ').at(-1) ?? ''];
  if (open === 0) return false;
  if (open > 0) return names.some((name) => name.startsWith(label.slice(0, open)));
  return names.some((name) => name === label || name.startsWith(`${label} (`)) || check.name.startsWith(`${label} / `);
}

/** The jobs of the release commit's workflows; none where they cannot be seen. */
export function jobsOf(workflows: Observed<WorkflowsFact>): readonly WorkflowJob[] {
  return workflows.state === 'seen' ? workflows.value.files.flatMap(({ jobs }) => jobs) : [];
}

/** `passed` ran and was content; `idle` was skipped or has no opinion; `waiting` has not ended. */
export function outcomeOf({ conclusion }: CommitCheck): 'passed' | 'failed' | 'idle' | 'waiting' {
  if (conclusion === null) return 'waiting';
  if (conclusion === 'success') return 'passed';
  return conclusion === 'skipped' || conclusion === 'neutral' || conclusion === 'stale' ? 'idle' : 'failed';
}

/** `test (github-actions): success`. */
export function checkLine({ name, app, kind, conclusion }: CommitCheck): string {
  return `${name} (${app?.slug ?? kind}): ${conclusion ?? 'not finished'}`;
}
