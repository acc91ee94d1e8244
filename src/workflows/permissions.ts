import { isFields } from '../text/values.ts';
import { asText } from './model.ts';
import type { Job, Workflow } from './model.ts';

/** Whether the file or the job says anything of permissions at all. */
export function setsPermissions(body: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(body, 'permissions');
}

/** A workflow that can only be called has its caller's permissions where it sets none. */
export function isOnlyCalled({ triggers }: Workflow): boolean {
  return triggers.length === 1 && triggers[0] === 'workflow_call';
}

/** How many jobs run with what the top of the workflow grants. */
export function heirsOf({ jobs }: Workflow): number {
  return jobs.filter((job) => !setsPermissions(job.body)).length;
}

/** Whether the job's token may write in one of these scopes, as far as the file says. */
export function mayWrite({ body }: Workflow, job: Job, scopes: readonly string[]): boolean {
  const permissions = setsPermissions(job.body) ? job.body['permissions'] : body['permissions'];
  if (isAll(permissions, 'write-all')) return true;
  return writeScopes(permissions).some((scope) => scopes.includes(scope));
}

export function isAll(permissions: unknown, all: 'read-all' | 'write-all'): boolean {
  return asText(permissions)?.trim() === all;
}

/** The scopes that are granted for writing, one by one. */
export function writeScopes(permissions: unknown): string[] {
  if (!isFields(permissions)) return [];
  return Object.keys(permissions).filter((scope) => asText(permissions[scope])?.trim() === 'write');
}
