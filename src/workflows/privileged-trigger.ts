import { isFields } from '../text/values.ts';
import { actionName } from './model.ts';
import type { HintRule, Job, Workflow } from './model.ts';

/** Triggers that run with the repository's own secrets and token for something that a stranger started. */
export const privilegedTriggers = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Where a workflow has a privileged trigger, whatever it then does; one that only labels pull requests is the known use. */
export const privilegedTrigger: HintRule = (workflow) =>
  workflow.triggers.flatMap((name, index) => {
    if (!privilegedTriggers.includes(name) || (name === 'pull_request_target' && onlyLabels(workflow.jobs))) return [];
    const detail = `${name} lets a stranger start this workflow with the repository's own secrets and token.`;
    return [{ kind: 'privileged-trigger', path: pathOf(workflow, name, index), which: 'key', detail }];
  });

function pathOf({ body }: Workflow, name: string, index: number) {
  const { on } = body;
  if (isFields(on)) return ['on', name];
  return Array.isArray(on) ? ['on', index] : ['on'];
}

function onlyLabels([job, ...others]: readonly Job[]): boolean {
  if (!job || others.length > 0 || job.steps.length !== 1) return false;
  return actionName(job.steps[0]?.uses ?? null) === 'actions/labeler';
}
