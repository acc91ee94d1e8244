import type { Hint, HintRule } from './model.ts';
import { heirsOf, isAll, isOnlyCalled, setsPermissions, writeScopes } from './permissions.ts';

/** Permissions that are no fault but wider or less plain than they could be. */
export const permissionsAdvice: HintRule = (workflow) => {
  const { body, jobs } = workflow;
  const inherited = heirsOf(workflow) > 1 ? [] : writeScopes(body['permissions']);
  const leftToCaller = isOnlyCalled(workflow) && !setsPermissions(body) ? jobs : [];
  return [
    ...(isAll(body['permissions'], 'read-all') ? [readAll(['permissions'], 'The workflow')] : []),
    ...jobs
      .filter((job) => isAll(job.body['permissions'], 'read-all'))
      .map((job) => readAll([...job.path, 'permissions'], `Job ${job.id}`)),
    ...inherited.map((scope) =>
      advice(['permissions', scope], `${scope}: write is granted to the whole workflow rather than to the job.`),
    ),
    ...leftToCaller
      .filter((job) => !setsPermissions(job.body))
      .map((job) => advice(job.path, `Job ${job.id} of a called workflow has whatever permissions its caller has.`)),
  ];
};

function readAll(path: Hint['path'], who: string): Hint {
  return { kind: 'permissions-advice', path, detail: `${who} has permissions: read-all.` };
}

function advice(path: Hint['path'], detail: string): Hint {
  return { kind: 'permissions-advice', path, which: 'key', detail };
}
