import type { Component, ComponentScope } from '../facts/components.ts';

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

type Entry = { purl: string | null; label: string; scope: ComponentScope; direct: boolean; dependsOn: Set<string> };

/** The components of several documents, each once, sorted by label, with the way from a direct dependency to each. */
export function unionOf(lists: readonly (readonly Component[])[]): readonly KnownComponent[] {
  const entries = new Map<string, Entry>();
  for (const { purl, name, version, scope, direct, dependsOn } of lists.flat()) {
    const label = purl ?? `${name}${version === null ? '' : `@${version}`}`;
    const known = entries.get(label);
    if (known === undefined) {
      entries.set(label, { purl, label, scope, direct: direct === true, dependsOn: new Set(dependsOn) });
      continue;
    }
    known.direct ||= direct === true;
    if (weight[scope] > weight[known.scope]) known.scope = scope;
    for (const purlOf of dependsOn) known.dependsOn.add(purlOf);
  }
  const cameBy = parents(entries);
  return [...entries.values()]
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ purl, label, scope }) => ({ purl, label, scope, path: pathTo(label, cameBy) }));
}

/** For each component that a direct dependency leads to: by which one it was reached first; null for a direct one. */
function parents(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, string | null> {
  const cameBy = new Map<string, string | null>();
  const queue = [...entries.values()]
    .filter(({ direct }) => direct)
    .map(({ label }) => label)
    .sort();
  for (const label of queue) cameBy.set(label, null);
  for (let index = 0; index < queue.length; index++) {
    const label = queue[index] as string;
    for (const next of [...(entries.get(label)?.dependsOn ?? [])].sort()) {
      if (cameBy.has(next) || !entries.has(next)) continue;
      cameBy.set(next, label);
      queue.push(next);
    }
  }
  return cameBy;
}

function pathTo(label: string, cameBy: ReadonlyMap<string, string | null>): readonly string[] {
  const path: string[] = [];
  for (let at: string | null = cameBy.has(label) ? label : null; at !== null; at = cameBy.get(at) ?? null)
    path.push(at);
  return path.reverse();
}
