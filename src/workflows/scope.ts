import { asMap } from './model.ts';
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

/** The nearest `env` that has a variable of that name. */
export function environmentOf(places: readonly YamlMap[], name: string): YamlMap | undefined {
  return places.map((place) => asMap(place['env'])).find((env) => memberOf(env, name) !== undefined);
}
