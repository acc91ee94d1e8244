import type { Rule } from './model.ts';
import { isOnlyCalled, setsPermissions } from './permissions.ts';

/** `permissions` is set for the workflow or for every job. A workflow that is only called gets its caller's. */
export const permissionsMissing: Rule = (workflow) => {
  if (setsPermissions(workflow.body) || isOnlyCalled(workflow)) return [];
  return workflow.jobs
    .filter((job) => !setsPermissions(job.body))
    .map((job) => ({
      kind: 'permissions-missing',
      path: job.path,
      which: 'key',
      detail: `Job ${job.id} runs with the repository's default token permissions: neither it nor the workflow sets any.`,
    }));
};
