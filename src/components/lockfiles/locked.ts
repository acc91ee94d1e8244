import type { Component, ComponentScope, Ecosystem, LockfileFact } from '../../facts/components.ts';
import { singleLine } from '../../text/inert.ts';
import { purlOf, type PurlType } from '../purl.ts';

/** One package as a lockfile has it. */
export type Row = {
  /** How the other rows of the file refer to it; rows with the same key are versions of one package. */
  readonly key: string;
  readonly type: PurlType;
  /** As its own system writes it: `@scope/name`, `group:artifact`, `github.com/owner/module`. */
  readonly name: string;
  /** Null where the file states none; an address, a path or a commit that stands in its place counts as none. */
  readonly version: string | null;
  readonly direct: boolean | null;
  readonly scope: ComponentScope;
  /** Keys of other rows. */
  readonly dependsOn: readonly string[];
  /** Whether the file binds it to a digest (or a commit); null where there are no bytes to bind, as for a local folder. */
  readonly hash: boolean | null;
};

/** What one lockfile says, why it cannot be read, or that it locks nothing: it leaves versions open, or is another tool's. */
export type Locked = { readonly rows: readonly Row[] } | { readonly problem: string } | { readonly locksNothing: true };

export type LockText = {
  readonly path: string;
  readonly text: string;
  /** The text of another file of the same folder; null where there is none. */
  readonly beside: (name: string) => string | null;
};

export type LockReader = (file: LockText) => Locked;

const mostRows = 20_000;
const mostNames = 20;
/** Of one package that others need; a lockfile with more would be one that is made to take time. */
export const mostVersions = 50;
/** `git+https://…`, `github:owner/name#…`, `file:…`: where a package comes from. It may bear a password, and names no version. */
const standsForVersion = /^(?:[a-z][a-z+]*:|\.{0,2}\/)/i;

/** Rows as components with canonical package URLs, each once, sorted; null for a file that locks nothing. */
export function lockfileFact(path: string, ecosystem: Ecosystem, locked: Locked): LockfileFact | null {
  if ('locksNothing' in locked) return null;
  if ('problem' in locked) {
    return {
      path,
      ecosystem,
      hashes: 'none',
      withoutHash: [],
      components: [],
      problem: singleLine(locked.problem, 200),
    };
  }
  const rows = locked.rows.slice(0, mostRows).map((row) => {
    const version = row.version === null || standsForVersion.test(row.version) ? null : row.version;
    return { ...row, version, purl: purlOf(row.type, row.name, version) };
  });
  const urls = new Map<string, string[]>();
  for (const { key, purl } of rows) {
    const known = urls.get(key) ?? [];
    urls.set(key, known);
    if (purl !== null && known.length < mostVersions) known.push(purl);
  }
  const components = new Map<string, Component>();
  for (const row of rows) {
    const { purl } = row;
    const id = purl ?? `${row.name}@${row.version ?? ''}`;
    const dependsOn = row.dependsOn.flatMap((key) => urls.get(key) ?? []);
    components.set(id, joined(components.get(id), { ...shown(row), purl, dependsOn: sorted(dependsOn) }));
  }
  const bare = rows.filter(({ hash }) => hash === false).map(({ name, version }) => label(name, version));
  const bound = rows.filter(({ hash }) => hash === true).length;
  return {
    path,
    ecosystem,
    hashes: bare.length === 0 ? 'all' : bound === 0 ? 'none' : 'some',
    withoutHash: sorted(bare).slice(0, mostNames),
    components: [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component),
    problem:
      locked.rows.length > mostRows ? `it locks ${locked.rows.length} packages, of which ${mostRows} are read` : null,
  };
}

function shown({ name, version, direct, scope }: Row): Omit<Component, 'purl' | 'dependsOn'> {
  return { name: singleLine(name, 200), version: version === null ? null : singleLine(version, 100), direct, scope };
}

const weight: Readonly<Record<ComponentScope, number>> = { runtime: 3, optional: 2, unknown: 1, development: 0 };

/** The same package from two places of a file: direct if one is, needed as much as the one that needs it most. */
function joined(known: Component | undefined, other: Component): Component {
  if (known === undefined) return other;
  return {
    ...known,
    direct: known.direct === true || other.direct === true ? true : (known.direct ?? other.direct),
    scope: weight[known.scope] >= weight[other.scope] ? known.scope : other.scope,
    dependsOn: sorted([...known.dependsOn, ...other.dependsOn]),
  };
}

function label(name: string, version: string | null): string {
  return singleLine(version === null ? name : `${name}@${version}`, 200);
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
