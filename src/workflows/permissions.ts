import { asText, isMap } from './model.ts';
import type { Job, Rule, Workflow } from './model.ts';

/** `permissions` is set for the workflow or for every job. A workflow that is only called gets its caller's. */
export const permissionsMissing: Rule = ({ body, triggers, jobs }) => {
  if (Object.hasOwn(body, 'permissions')) return [];
  if (triggers.length === 1 && triggers[0] === 'workflow_call') return [];
  return jobs
    .filter((job) => !Object.hasOwn(job.body, 'permissions'))
    .map((job) => ({
      kind: 'permissions-missing',
      path: job.path,
      which: 'key',
      detail: `Job ${job.id} runs with the repository's default token permissions: neither it nor the workflow sets any.`,
    }));
};

/** No `write-all`, and no write scope of the whole workflow that several jobs inherit. */
export const permissionsBroad: Rule = (workflow) => {
  const { body, jobs } = workflow;
  const top = body['permissions'];
  const heirs = jobs.filter((job) => !Object.hasOwn(job.body, 'permissions')).length;
  const inherited = isMap(top) && heirs > 1 ? writeScopes(top) : [];
  return [
    ...(isWriteAll(top) ? [writeAll(['permissions'], 'The workflow')] : []),
    ...jobs
      .filter((job) => isWriteAll(job.body['permissions']))
      .map((job) => writeAll([...job.path, 'permissions'], `Job ${job.id}`)),
    ...inherited.map((scope) => ({
      kind: 'permissions-broad' as const,
      path: ['permissions', scope],
      which: 'key' as const,
      detail: `The workflow gives ${scope}: write to ${heirs} jobs at once.`,
    })),
  ];
};

/** Whether the job's token may write in one of these scopes, as far as the file says. */
export function mayWrite({ body }: Workflow, job: Job, scopes: readonly string[]): boolean {
  const permissions = Object.hasOwn(job.body, 'permissions') ? job.body['permissions'] : body['permissions'];
  if (isWriteAll(permissions)) return true;
  return isMap(permissions) && writeScopes(permissions).some((scope) => scopes.includes(scope));
}

function isWriteAll(permissions: unknown): boolean {
  return asText(permissions)?.trim() === 'write-all';
}

function writeScopes(permissions: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(permissions).filter((scope) => asText(permissions[scope])?.trim() === 'write');
}

function writeAll(path: readonly (string | number)[], who: string) {
  return { kind: 'permissions-broad' as const, path, detail: `${who} has permissions: write-all.` };
}
