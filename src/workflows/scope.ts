import { fieldsOf, type Fields } from '../text/values.ts';
import type { Job, Step, Workflow } from './model.ts';

/** Where an expression stands: what its `env`, `matrix` and `inputs` mean. */
export type Scope = { readonly workflow: Workflow; readonly job: Job; readonly step: Step };

const byLowerCase = new WeakMap<Fields, ReadonlyMap<string, unknown>>();

/** A member whatever the case of its letters, as expressions find it; undefined where there is none. */
export function memberOf(map: Fields, name: string): unknown {
  const known = byLowerCase.get(map) ?? new Map(Object.keys(map).map((key) => [key.toLowerCase(), map[key]]));
  byLowerCase.set(map, known);
  return known.get(name);
}

/** The nearest `env` that has a variable of that name. */
export function environmentOf(places: readonly Fields[], name: string): Fields | undefined {
  return places.map((place) => fieldsOf(place['env'])).find((env) => memberOf(env, name) !== undefined);
}
