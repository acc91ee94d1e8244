import { fieldsOf, type Fields } from '../text/values.ts';
import { actionName } from './model.ts';
import type { Flaw, Workflow } from './model.ts';

/** A mapping whose values are handed to a job, a step or an action, which `action` names. */
export type ValuePlace = { readonly path: Flaw['path']; readonly values: Fields; readonly action: string };

/** Every `env`, `with` and `secrets` of a workflow; values that aliases repeat are looked at in their first place. */
export function valuePlaces({ body, jobs }: Workflow): readonly ValuePlace[] {
  const seen = new Set<Fields>();
  const places: readonly ValuePlace[] = [
    { path: ['env'], values: fieldsOf(body['env']), action: '' },
    ...jobs.flatMap((job) => [
      { path: [...job.path, 'env'], values: fieldsOf(job.body['env']), action: '' },
      { path: [...job.path, 'secrets'], values: fieldsOf(job.body['secrets']), action: '' },
      ...job.ownSteps.flatMap((step) => [
        { path: [...step.path, 'env'], values: step.env, action: '' },
        { path: [...step.path, 'with'], values: step.with, action: actionName(step.uses) },
      ]),
    ]),
  ];
  return places.filter(({ values }) => !seen.has(values) && seen.add(values));
}
