import type { ComponentScope } from '../../facts/components.ts';
import { mostVersions } from './locked.ts';
import { field, fieldsOf, listOf, textOf } from '../../text/values.ts';

type Level = Exclude<ComponentScope, 'unknown'>;
type Edge = { readonly to: unknown; readonly level: Level };

const weight: Readonly<Record<Level, number>> = { runtime: 2, optional: 1, development: 0 };

/**
 * What each package of a `uv.lock` is needed for, by its entry: the projects' dependencies, followed to the end.
 * Behind a marker or an extra of the project a package is optional; only behind a dependency group, development.
 */
export function uvScopes(entries: readonly unknown[], projects: readonly unknown[]): ReadonlyMap<unknown, Level> {
  const byName = new Map<unknown, unknown[]>();
  for (const entry of entries) {
    const name = field(entry, 'name');
    const known = byName.get(name) ?? [];
    byName.set(name, known);
    if (known.length < mostVersions) known.push(entry);
  }
  const found = new Map<unknown, Level>();
  const done = new Set<string>();
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const open: Edge[] = [];
  const follow = (dependencies: unknown, level: Level): void => {
    for (const one of listOf(dependencies)) {
      const own = level === 'runtime' && field(one, 'marker') !== undefined ? 'optional' : level;
      const version = textOf(field(one, 'version'));
      const named = byName.get(field(one, 'name')) ?? [];
      for (const to of named.filter((entry) => version === null || textOf(field(entry, 'version')) === version)) {
        visit(to, '', own, 'dependencies');
        for (const extra of listOf(field(one, 'extra'))) visit(to, String(extra), own, 'optional-dependencies');
      }
    }
  };
  const visit = (entry: unknown, extra: string, level: Level, part: string): void => {
    const id = JSON.stringify([places.get(entry), extra, level]);
    if (done.has(id)) return;
    done.add(id);
    const known = found.get(entry);
    if (known === undefined || weight[known] < weight[level]) found.set(entry, level);
    const needs = field(entry, part);
    open.push({ to: part === 'dependencies' ? needs : fieldsOf(needs)[extra], level });
  };
  for (const project of projects) {
    follow(field(project, 'dependencies'), 'runtime');
    Object.values(fieldsOf(field(project, 'optional-dependencies'))).forEach((list) => follow(list, 'optional'));
    Object.values(fieldsOf(field(project, 'dev-dependencies'))).forEach((list) => follow(list, 'development'));
  }
  for (let edge = open.pop(); edge !== undefined; edge = open.pop()) follow(edge.to, edge.level);
  return found;
}
