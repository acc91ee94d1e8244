import type { Component, ComponentScope } from '../facts/components.ts';
import { packageKey, packageOf } from './advisory-packages.ts';

/** A component as all documents together know it. */
export type KnownComponent = {
  readonly purl: string | null;
  /** The package URL, else name and version. */
  readonly label: string;
  readonly scope: ComponentScope;
  readonly path: readonly string[];
};

/** Of what different documents say, the one that counts: shipped unless all that know it say that it is not. */
const weight: Readonly<Record<ComponentScope, number>> = { runtime: 3, optional: 2, unknown: 1, development: 0 };

type Entry = {
  purl: string | null;
  label: string;
  scope: ComponentScope;
  direct: boolean;
  readonly dependsOn: Set<string>;
};

/** The components of several documents, each once, sorted by label, with the way from a direct dependency to each. */
export function unionOf(lists: readonly (readonly Component[])[]): readonly KnownComponent[] {
  const keyOf = keys();
  const entries = new Map<string, Entry>();
  for (const { purl, name, version, scope, direct, dependsOn } of lists.flat()) {
    const label = purl ?? `${name}${version === null ? '' : `@${version}`}`;
    const key = keyOf(label);
    const needs = dependsOn.map(keyOf);
    const known = entries.get(key);
    if (known === undefined) {
      entries.set(key, { purl, label, scope, direct: direct === true, dependsOn: new Set(needs) });
      continue;
    }
    // Of two spellings the same one, whichever document came first.
    if (label < known.label) Object.assign(known, { purl, label });
    known.direct ||= direct === true;
    if (weight[scope] > weight[known.scope]) known.scope = scope;
    for (const need of needs) known.dependsOn.add(need);
  }
  const cameBy = parents(entries);
  return [...entries]
    .map(([key, { purl, label, scope }]) => ({ purl, label, scope, path: pathTo(key, cameBy, entries) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Under what two spellings of a package URL are one component: as the advisory database tells packages apart. */
function keys(): (label: string) => string {
  const known = new Map<string, string>();
  return (label) => {
    const found = known.get(label);
    if (found !== undefined) return found;
    const reading = packageOf(label);
    const key = reading.ok ? `${packageKey(reading.package)}@${reading.package.version}` : label;
    known.set(label, key);
    return key;
  };
}

/** For each component that a direct dependency leads to: by which one it was reached first; null for a direct one. */
function parents(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, string | null> {
  const cameBy = new Map<string, string | null>();
  const queue = [...entries].filter(([, { direct }]) => direct).map(([key]) => key);
  queue.sort();
  for (const key of queue) cameBy.set(key, null);
  for (let index = 0; index < queue.length; index++) {
    const key = queue[index] as string;
    for (const next of [...(entries.get(key)?.dependsOn ?? [])].sort()) {
      if (cameBy.has(next) || !entries.has(next)) continue;
      cameBy.set(next, key);
      queue.push(next);
    }
  }
  return cameBy;
}

function pathTo(
  key: string,
  cameBy: ReadonlyMap<string, string | null>,
  entries: ReadonlyMap<string, Entry>,
): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = cameBy.has(key) ? key : null; at !== null; at = cameBy.get(at) ?? null)
    path.push(entries.get(at)?.label ?? at);
  return path.reverse();
}
