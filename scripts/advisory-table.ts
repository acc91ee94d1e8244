/**
 * Makes __tests__/components/advisories.json: ids, ranges and sampled versions of published advisories, facts without texts. What
 * is expected of a version comes from the files alone, never from Copse: a version that a file lists as affected is in, one that
 * other advisories of the same source list for the package and this one does not is out, and the bounds of a range are what
 * they say. Reads any folders of OSV files (a clone of github/advisory-database, or of a database that names GHSA ids) and of
 * answers of GitHub's `securityVulnerabilities`:
 *
 *   node scripts/node24.mjs scripts/advisory-table.ts FOLDER…
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { osvEcosystems } from './osv-ecosystems.ts';

type Json = Record<string, unknown>;
type Row = {
  readonly id: string;
  readonly source: string;
  readonly ecosystem: string;
  readonly package: string;
  readonly severity: string | null;
  readonly ranges: readonly string[];
  readonly in: readonly string[];
  readonly out: readonly string[];
};
type Event = { readonly introduced?: string; readonly fixed?: string; readonly last_affected?: string };
type Affected = {
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly ranges?: readonly { readonly type?: string; readonly events?: readonly Event[] }[];
  readonly versions?: readonly string[];
  readonly database_specific?: { readonly last_known_affected_version_range?: string };
};

const target = '__tests__/components/advisories.json';
const quotas: Readonly<Record<string, number>> = { maven: 90, pip: 60, npm: 60, rust: 40, go: 50 };
const ecosystems: Readonly<Record<string, string>> = {
  ...osvEcosystems,
  PIP: 'pip',
  MAVEN: 'maven',
  NPM: 'npm',
  GO: 'go',
  RUST: 'rust',
  RUBYGEMS: 'rubygems',
  NUGET: 'nuget',
  COMPOSER: 'composer',
  ERLANG: 'erlang',
  PUB: 'pub',
  SWIFT: 'swift',
  // Answers to a question about one system do not repeat its name; their files are called after it.
  'npm.json': 'npm',
  'cargo.json': 'rust',
  'composer.json': 'composer',
  'gem.json': 'rubygems',
  'golang.json': 'go',
  'maven.json': 'maven',
  'nuget.json': 'nuget',
  'pypi.json': 'pip',
};

const rows = new Map<string, Row>();
const known = new Map<string, Set<string>>();
const waiting: {
  readonly id: string;
  readonly source: string;
  readonly severity: string | null;
  readonly affected: Affected;
}[] = [];

for (const folder of process.argv.slice(2)) {
  for (const path of await filesIn(folder)) {
    const text = await readFile(path, 'utf8');
    try {
      visit(path.endsWith('.json') ? JSON.parse(text) : load(text), basename(folder).replace('+', '/'), basename(path));
    } catch {
      // Not every file of a test folder is whole.
    }
  }
}
for (const entry of waiting) add(osvRow(entry));

const inOrder = [...rows.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const onePerAdvisory = inOrder.filter(
  (row, index) => inOrder.findIndex(({ id, ecosystem }) => id === row.id && ecosystem === row.ecosystem) === index,
);
const taken = new Map<string, number>();
const chosen = onePerAdvisory.filter(({ ecosystem }) => {
  const count = taken.get(ecosystem) ?? 0;
  taken.set(ecosystem, count + 1);
  return count < (quotas[ecosystem] ?? 60);
});
await writeFile(target, `[\n${chosen.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`);
console.log(`${String(chosen.length)} rows, ${String(new Set(chosen.map(({ id }) => id)).size)} advisories`);

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .filter((name) => /\.(?:json|ya?ml)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return paths.filter((_path, index) => (sizes[index] ?? 0) < 8_000_000);
}

function visit(value: unknown, source: string, file: string): void {
  if (Array.isArray(value)) for (const item of value) visit(item, source, file);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const object = value as Json;
  const id = [object['id'], ...((object['aliases'] as unknown[] | undefined) ?? [])].find((one) =>
    /^GHSA(?:-[0-9a-z]{4}){3}$/.test(String(one)),
  );
  if (typeof id === 'string' && Array.isArray(object['affected'])) {
    const severity = (object['database_specific'] as { severity?: string } | undefined)?.severity ?? null;
    for (const affected of object['affected'] as Affected[]) {
      waiting.push({ id, source, severity, affected });
      const versions = known.get(packageOf(source, affected)) ?? new Set<string>();
      known.set(packageOf(source, affected), versions);
      for (const version of affected.versions ?? []) versions.add(version);
    }
    return;
  }
  if (typeof object['vulnerableVersionRange'] === 'string') add(apiRow(object, source, file));
  for (const item of Object.values(object)) visit(item, source, file);
}

function packageOf(source: string, { package: item }: Affected): string {
  return `${source} ${item?.ecosystem ?? ''} ${item?.name ?? ''}`;
}

function osvRow({ id, source, severity, affected }: (typeof waiting)[number]): Row | null {
  const { package: item, ranges = [], versions = [], database_specific: extra } = affected;
  const ecosystem = ecosystems[item?.ecosystem ?? ''];
  if (ecosystem === undefined || item?.name === undefined) return null;
  const events = ranges.filter(({ type }) => type !== 'GIT').map((range) => range.events ?? []);
  const upper = extra?.last_known_affected_version_range;
  const written = events.flatMap((list) => rangesOf(list, upper));
  if (written.length === 0) return null;
  const bounded = events.every((list) => list.at(-1)?.introduced === undefined);
  const listed = new Set(versions);
  const all = events.flat();
  const inside =
    versions.length > 0
      ? sample(versions.filter((version) => ecosystem !== 'pip' || !version.includes('-')))
      : bounds(all, written.length === 1, upper);
  const others = [...(known.get(packageOf(source, affected)) ?? [])].filter(
    (version) => !listed.has(version) && isSurelyOutside(version, all),
  );
  const fixed = all.flatMap((event) => event.fixed ?? []).filter((version) => !listed.has(version));
  const outside =
    versions.length > 0 ? (bounded ? [...fixed, ...sample(others)] : []) : written.length === 1 ? fixed : [];
  if (versions.length > 0 && !bounded && upper !== undefined) return null;
  return {
    id,
    source,
    ecosystem,
    package: item.name,
    severity,
    ranges: written,
    in: unique(inside),
    out: unique(outside),
  };
}

/** The database's way of writing: `>= 1.0.0, < 1.2.3`; a bare `0` as the beginning is left out. */
function rangesOf(events: readonly Event[], upper: string | undefined): readonly string[] {
  const ranges: string[] = [];
  let from: string | null = null;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined) from = introduced;
    const end = fixed !== undefined ? `< ${fixed}` : last !== undefined ? `<= ${last}` : null;
    if (end === null || from === null) continue;
    ranges.push(from === '0' ? end : `>= ${from}, ${end}`);
    from = null;
  }
  if (from !== null)
    ranges.push([from === '0' ? '' : `>= ${from}`, upper ?? ''].filter((part) => part !== '').join(', ') || '>= 0');
  return ranges;
}

/** What the bounds themselves say is affected. */
function bounds(events: readonly Event[], alone: boolean, upper: string | undefined): readonly string[] {
  const last = /^<= *(\S+)$/.exec(upper ?? '')?.[1];
  return [
    ...events.flatMap(({ introduced }) =>
      alone && introduced !== undefined && introduced !== '0' ? [introduced] : [],
    ),
    ...events.flatMap(({ last_affected: version }) => version ?? []),
    ...(last === undefined ? [] : [last]),
  ];
}

function apiRow(node: Json, source: string, file: string): Row | null {
  const advisory = node['advisory'] as
    | {
        readonly identifiers?: readonly { readonly type: string; readonly value: string }[];
        readonly severity?: string;
      }
    | undefined;
  const id = advisory?.identifiers?.find(({ type }) => type === 'GHSA')?.value;
  const item = node['package'] as { readonly ecosystem?: string; readonly name?: string } | undefined;
  const ecosystem = ecosystems[item?.ecosystem ?? file];
  if (id === undefined || item?.name === undefined || ecosystem === undefined) return null;
  const range = String(node['vulnerableVersionRange']);
  const signs = [...range.matchAll(/(<=|>=|<|>|=) ?([^,\s]+)/g)].map(([, sign, version]) => ({
    sign,
    version: version ?? '',
  }));
  const patched = (node['firstPatchedVersion'] as { readonly identifier?: string } | null)?.identifier;
  return {
    id,
    source,
    ecosystem,
    package: item.name,
    severity: advisory?.severity ?? null,
    ranges: [range],
    in: unique(signs.filter(({ sign }) => sign !== '<' && sign !== '>').map(({ version }) => version)),
    out: unique([
      ...signs.filter(({ sign }) => sign === '<' || sign === '>').map(({ version }) => version),
      ...(patched === undefined ? [] : [patched]),
    ]),
  };
}

function add(row: Row | null): void {
  if (row !== null && row.in.length + row.out.length > 0 && !rows.has(keyOf(row))) rows.set(keyOf(row), row);
}

function keyOf({ id, ecosystem, package: name, ranges, source }: Row): string {
  return [ecosystem, id, name, source, ...ranges].join(' ');
}

/**
 * A version of plain numbers that lies between no two bounds, themselves plain numbers: some lists leave out what their own
 * ranges hold, so that not being listed is not enough.
 */
function isSurelyOutside(version: string, events: readonly Event[]): boolean {
  const plain = /^\d+(?:\.\d+)*$/;
  const bounds = events.map(({ introduced, fixed, last_affected: last }) => introduced ?? fixed ?? last ?? '');
  if (![version, ...bounds].every((one) => plain.test(one))) return false;
  let inside = false;
  for (const [index, { introduced, fixed }] of events.entries()) {
    const order = byNumbers(version, bounds[index] ?? '');
    if (introduced !== undefined ? order >= 0 : fixed !== undefined ? order >= 0 : order > 0)
      inside = introduced !== undefined;
  }
  return !inside;
}

function byNumbers(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const order = (x[index] ?? 0) - (y[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** First, last and three between, as the file lists them. */
function sample(versions: readonly string[]): readonly string[] {
  const at = (share: number) => versions[Math.floor(share * (versions.length - 1))] ?? [];
  return [0, 0.25, 0.5, 0.75, 1].flatMap(at);
}

function unique(versions: readonly string[]): readonly string[] {
  return [...new Set(versions)];
}
