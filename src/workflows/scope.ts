import { asMap, asText } from './model.ts';
import type { Job, Step, Workflow, YamlMap } from './model.ts';

/** Where an expression stands: what its `env`, `matrix` and `inputs` mean. */
export type Scope = { readonly workflow: Workflow; readonly job: Job; readonly step: Step };

const byLowerCase = new WeakMap<YamlMap, ReadonlyMap<string, unknown>>();

/** A member whatever the case of its letters, as expressions find it; undefined where there is none. */
export function memberOf(map: YamlMap, name: string): unknown {
  const known = byLowerCase.get(map) ?? new Map(Object.keys(map).map((key) => [key.toLowerCase(), map[key]]));
  byLowerCase.set(map, known);
  return known.get(name);
}

/** What the file sets an environment variable to, the nearest place first; null where it does not say. */
export function environmentValue({ workflow, job, step }: Scope, name: string): string | null {
  for (const env of [step.env, asMap(job.body['env']), asMap(workflow.body['env'])]) {
    const value = memberOf(env, name);
    if (value !== undefined) return asText(value);
  }
  return null;
}
