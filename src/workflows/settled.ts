import { fieldsOf, type Fields } from '../text/values.ts';
import { expressionsOf } from './expressions.ts';
import { isListed } from './matrix.ts';
import { asText } from './model.ts';
import type { Workflow } from './model.ts';
import { remember } from './remember.ts';
import type { Memory } from './remember.ts';
import { environmentOf, memberOf } from './scope.ts';
import type { Scope } from './scope.ts';

const settledGithub =
  /^github\.(?:action_path|api_url|event_name|event_path|graphql_url|job|ref_protected|ref_type|repository(?:_id|_owner|_owner_id|url)?|retention_days|run_(?:attempt|id|number)|server_url|sha|token|triggering_actor|workflow_sha|workspace)$/;
/** Members of an event that are numbers, hashes, times, truth values or one of a few fixed words. */
const settledMember =
  /(?:^|[._])(?:id|number|sha|at|date|timestamp)$|\.(?:before|after|additions|author_association|changed_files|comments|commits|conclusion|created|deleted|deletions|draft|fork|forced|locked|merged|mergeable|prerelease|private|rebaseable|run_attempt|site_admin|size|state|status|total_count)$/;
const settledElsewhere =
  /^(?:secrets\..*|needs\.[^.]*\.result|steps\.[^.]*\.(?:outcome|conclusion)|strategy\..*|runner\.(?:arch|debug|environment|os|temp|tool_cache)|job\.status)$/;

/** Whether the file or the platform settles what a context can hold, so that nobody's text comes out of it. */
export function isSettled(context: string, scope: Scope): boolean {
  const [first = '', name = '', ...rest] = context.split('.');
  if (settledElsewhere.test(context)) return true;
  if (first === 'github') return isSettledGithub(context);
  if (first === 'inputs') return rest.length === 0 && isTypedInput(scope.workflow, name);
  if (first === 'env') return rest.length === 0 && isPlainVariable(scope, name);
  return first === 'matrix' && isListed(fieldsOf(scope.job.body['strategy'])['matrix'], name);
}

function isSettledGithub(context: string): boolean {
  if (!context.startsWith('github.event.')) return settledGithub.test(context);
  return !/^github\.event\.(?:inputs|client_payload)\b/.test(context) && settledMember.test(context);
}

const plain: Memory<Fields, boolean> = new WeakMap();

/** A variable that the file sets to text without an expression; one that it does not set may come from an earlier step. */
function isPlainVariable({ workflow, job, step }: Scope, name: string): boolean {
  const env = environmentOf([step.body, job.body, workflow.body], name);
  return env !== undefined && remember(plain, env, name, () => isPlain(asText(memberOf(env, name))));
}

function isPlain(value: string | null): boolean {
  return value !== null && expressionsOf(value).length === 0;
}

/** A truth value, a number, or a choice that the file lists, wherever the workflow declares it. */
function isTypedInput({ body }: Workflow, name: string): boolean {
  const on = fieldsOf(body['on']);
  const declared = ['workflow_call', 'workflow_dispatch']
    .map((trigger) => memberOf(fieldsOf(fieldsOf(on[trigger])['inputs']), name))
    .filter((input) => input !== undefined);
  const typed = ['boolean', 'number', 'choice', 'environment'];
  return declared.length > 0 && declared.every((input) => typed.includes(asText(fieldsOf(input)['type']) ?? ''));
}
