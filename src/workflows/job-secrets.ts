import { fieldsOf } from '../text/values.ts';
import { secretsOf } from './expressions.ts';
import { asText } from './model.ts';
import type { Job, Workflow } from './model.ts';
import { remember } from './remember.ts';
import type { Memory } from './remember.ts';
import type { StepWork } from './step-work.ts';
import { secretsIn } from './step-work.ts';

const maxSecrets = 200;
const known: Memory<object, readonly string[]> = new WeakMap();

/** Names of the secrets that a job reads, sorted; `*` where it hands on all of them or asks for all. */
export function secretsReadBy(workflow: Workflow, job: Job, works: readonly StepWork[]): readonly string[] {
  const handedOn = asText(job.body['secrets'])?.trim() === 'inherit' ? ['*'] : [];
  const values = [fieldsOf(workflow.body['env']), fieldsOf(job.body['env']), fieldsOf(job.body['secrets'])].flatMap(
    (place) => remember(known, place, 'values', () => secretsIn(place)),
  );
  const containers = ['container', 'services'].flatMap((key) => deepSecrets(job.body[key]));
  const found = new Set([...handedOn, ...values, ...containers]);
  for (const { secrets } of works) for (const name of secrets) found.add(name);
  return [...found].sort().slice(0, maxSecrets);
}

/** Credentials of containers stand a few levels down. */
function deepSecrets(value: unknown, depth = 3): readonly string[] {
  const text = asText(value);
  if (text !== null) return secretsOf(text);
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return remember(known, value, 'deep', () =>
    Object.values(value as Readonly<Record<string, unknown>>).flatMap((inner) => deepSecrets(inner, depth - 1)),
  );
}
