import { expressionsOf } from './expressions.ts';
import type { Rule } from './model.ts';
import type { Scope } from './scope.ts';
import { scriptsOf } from './scripts.ts';
import { passedOn, throughEnvironment } from './untrusted-environment.ts';
import { untrustedContext } from './untrusted.ts';

/** No script has an expression in it that a stranger can fill with code; an environment variable is safe. */
export const templateInjection: Rule = (workflow) =>
  workflow.jobs.flatMap((job) =>
    job.ownSteps.flatMap((step) =>
      scriptsOf(step).flatMap(({ path, script }) =>
        expressionsOf(script).flatMap(({ raw, inner, nth }) => {
          const context = injected(inner, { workflow, job, step });
          if (context === null) return [];
          const detail = `${context} is pasted into a script, where whoever writes it can run code; pass it through env instead.`;
          return [{ kind: 'template-injection', path, text: raw, nth, detail }];
        }),
      ),
    ),
  );

/** The untrusted context that an expression prints, be it by way of `env`; null where it prints none. */
export function injected(inner: string, scope: Scope): string | null {
  return untrustedContext(inner) ?? passedOn(inner, (name) => throughEnvironment(name, scope));
}
