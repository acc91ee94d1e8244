import type { Fields } from '../text/values.ts';
import { expressionsOf } from './expressions.ts';
import { asText } from './model.ts';
import { remember } from './remember.ts';
import type { Memory } from './remember.ts';
import { environmentOf, memberOf } from './scope.ts';
import type { Scope } from './scope.ts';
import { printedContexts, untrustedContext } from './untrusted.ts';

/** Each variable of each `env` is looked at once, however many scripts print it. */
const ofEnvironment: Memory<Fields, string | null> = new WeakMap();
const ofStep: Memory<Scope['step'], string | null> = new WeakMap();

/**
 * The untrusted context that a variable holds at a step; null where it holds none. The `env` of a step may read the one of
 * its job and of the workflow, which themselves read no `env`.
 */
export function throughEnvironment(name: string, { workflow, job, step }: Scope): string | null {
  const outer = (wanted: string) => {
    const env = environmentOf([job.body, workflow.body], wanted);
    return env ? remember(ofEnvironment, env, wanted, () => held(memberOf(env, wanted), untrustedContext)) : null;
  };
  if (memberOf(step.env, name) === undefined) return outer(name);
  return remember(ofStep, step, name, () =>
    held(memberOf(step.env, name), (inner) => untrustedContext(inner) ?? passedOn(inner, outer)),
  );
}

/** What an expression prints by way of `env.NAME`. */
export function passedOn(inner: string, holds: (name: string) => string | null): string | null {
  for (const { context } of printedContexts(inner)) {
    const [first, name, ...rest] = context.split('.');
    const found = first === 'env' && name !== undefined && rest.length === 0 ? holds(name) : null;
    if (found !== null) return `env.${name} (${found})`;
  }
  return null;
}

function held(value: unknown, untrusted: (inner: string) => string | null): string | null {
  for (const { inner } of expressionsOf(asText(value) ?? '')) {
    const found = untrusted(inner);
    if (found !== null) return found;
  }
  return null;
}
