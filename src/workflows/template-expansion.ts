import { expressionsOf } from './expressions.ts';
import type { HintRule } from './model.ts';
import { isSettled } from './settled.ts';
import type { Scope } from './scope.ts';
import { scriptsOf } from './scripts.ts';
import { injected } from './template-injection.ts';
import { printedContexts } from './untrusted.ts';

const chosenBy: Readonly<Record<string, string>> = {
  github: 'the event',
  inputs: 'whoever starts or calls this',
  matrix: 'an expression in the matrix',
  needs: 'an earlier job',
  steps: 'an earlier step',
  vars: "the repository's settings",
};

/** Scripts with an expression whose text neither the file nor the platform settles, though no stranger writes it outright. */
export const templateExpansion: HintRule = (workflow) =>
  workflow.jobs.flatMap((job) =>
    job.ownSteps.flatMap((step) =>
      scriptsOf(step).flatMap(({ path, script }) =>
        expressionsOf(script).flatMap(({ raw, inner, nth }) => {
          const scope = { workflow, job, step };
          const context = openContext(inner, scope);
          if (context === null || injected(inner, scope) !== null) return [];
          const who = chosenBy[context.split('.', 1)[0] ?? ''] ?? 'another place';
          const detail = `${context}, which ${who} sets, is pasted into a script; pass it through env instead.`;
          return [{ kind: 'template-expansion', path, text: raw, nth, detail }];
        }),
      ),
    ),
  );

function openContext(inner: string, scope: Scope): string | null {
  return printedContexts(inner).find(({ context }) => !isSettled(context, scope))?.context ?? null;
}
