import type { Flaw, Rule } from './model.ts';
import { heirsOf, isAll, writeScopes } from './permissions.ts';

/** No `write-all`, and no write scope of the whole workflow that several jobs inherit. */
export const permissionsBroad: Rule = (workflow) => {
  const { body, jobs } = workflow;
  const top = body['permissions'];
  const heirs = heirsOf(workflow);
  const inherited = heirs > 1 ? writeScopes(top) : [];
  return [
    ...(isAll(top, 'write-all') ? [writeAll(['permissions'], 'The workflow')] : []),
    ...jobs
      .filter((job) => isAll(job.body['permissions'], 'write-all'))
      .map((job) => writeAll([...job.path, 'permissions'], `Job ${job.id}`)),
    ...inherited.map((scope) => ({
      kind: 'permissions-broad' as const,
      path: ['permissions', scope],
      which: 'key' as const,
      detail: `The workflow gives ${scope}: write to ${heirs} jobs at once.`,
    })),
  ];
};

function writeAll(path: Flaw['path'], who: string) {
  return { kind: 'permissions-broad' as const, path, detail: `${who} has permissions: write-all.` };
}
