import type { ComponentScope } from '../../facts/components.ts';

export type Level = Exclude<ComponentScope, 'unknown'>;
/** A need of another row, by its key; `optional` where it may be left out, as on another system. */
export type Need = { readonly key: string; readonly optional: boolean };

const levels: readonly Level[] = ['runtime', 'optional', 'development'];

/**
 * What each package is needed for, by its key: from what the projects themselves name, followed to the end. What is needed
 * for several things has the strongest; what nothing leads to is left out.
 */
export function followScopes(
  named: readonly (readonly [key: string, level: Level])[],
  needsOf: (key: string) => readonly Need[],
): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  const waiting: Record<Level, string[]> = { runtime: [], optional: [], development: [] };
  for (const [key, level] of named) waiting[level].push(key);
  for (const level of levels) {
    const open = waiting[level];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (found.has(key)) continue;
      found.set(key, level);
      for (const need of needsOf(key)) {
        if (need.optional && level === 'runtime') waiting.optional.push(need.key);
        else open.push(need.key);
      }
    }
  }
  return found;
}
