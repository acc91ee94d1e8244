import { parse, TomlError } from 'smol-toml';
import { field, fieldsOf, keysOf, listOf, textOf } from '../../text/values.ts';
import { mostVersions, type Locked, type LockReader, type Row } from './locked.ts';
import { uvScopes } from './uv-scopes.ts';

/** The tables of a TOML text, or the line that is not TOML. */
export function parseToml(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: parse(text, { maxDepth: 40 }) };
  } catch (error) {
    return { problem: error instanceof TomlError ? `line ${error.line} is not TOML` : 'it is not TOML' };
  }
}

function packagesOf(text: string, list: string, read: (entry: unknown) => Row[]): Locked {
  const parsed = parseToml(text);
  if ('problem' in parsed) return parsed;
  const entries = listOf(field(parsed.value, list));
  return { rows: entries.flatMap(read) };
}

/** `Cargo.lock`. Packages without a source are the project's own. */
export const readCargoLock: LockReader = ({ text }) => {
  const parsed = parseToml(text);
  if ('problem' in parsed) return parsed;
  const entries = listOf(field(parsed.value, 'package'));
  const keyOf = (entry: unknown): string =>
    `${textOf(field(entry, 'name')) ?? ''} ${textOf(field(entry, 'version')) ?? ''}`;
  const byName = keysByName(entries, keyOf);
  // A dependency is named with its version only where there are several.
  const needsOf = (entry: unknown): string[] =>
    listOf(field(entry, 'dependencies')).flatMap((one) => {
      const [name = '', version] = String(one).split(' ');
      return version === undefined ? (byName.get(name) ?? []) : [`${name} ${version}`];
    });
  // The old layout keeps checksums in a table of their own.
  const checksums = new Set(keysOf(field(parsed.value, 'metadata')).map((key) => key.split(' (', 1)[0]));
  const own = entries.filter((entry) => field(entry, 'source') === undefined);
  const direct = new Set(own.flatMap(needsOf));
  const rows = entries.flatMap((entry): Row[] => {
    const source = textOf(field(entry, 'source'));
    if (source === null) return [];
    const key = keyOf(entry);
    const checksum =
      textOf(field(entry, 'checksum')) !== null || /#[0-9a-f]{40}$/.test(source) || checksums.has(`checksum ${key}`);
    return [tomlRow({ key, type: 'cargo', entry, direct: direct.has(key), dependsOn: needsOf(entry), hash: checksum })];
  });
  return { rows };
};

/** `uv.lock`. */
export const readUvLock: LockReader = ({ text }) => {
  const parsed = parseToml(text);
  if ('problem' in parsed) return parsed;
  const entries = listOf(field(parsed.value, 'package'));
  const projects = entries.filter(isProject);
  const scopes = uvScopes(entries, projects);
  const direct = new Set(projects.flatMap((one) => [...names(field(one, 'dependencies')), ...groupsOf(one)]));
  const keyOf = (entry: unknown): string =>
    `${textOf(field(entry, 'name')) ?? ''} ${textOf(field(entry, 'version')) ?? ''}`;
  const byName = keysByName(entries, keyOf);
  // A dependency is named with its version only where there are several.
  const needsOf = (entry: unknown): string[] =>
    listOf(field(entry, 'dependencies')).flatMap((one) =>
      field(one, 'version') === undefined ? (byName.get(field(one, 'name')) ?? []) : [keyOf(one)],
    );
  const rows = entries.flatMap((entry): Row[] => {
    if (isProject(entry)) return [];
    const name = textOf(field(entry, 'name')) ?? '';
    const files = [field(entry, 'sdist'), ...listOf(field(entry, 'wheels'))].filter((file) => file !== undefined);
    const bound = files.length > 0 && files.every((file) => textOf(field(file, 'hash')) !== null);
    const hash = bound || /#[0-9a-f]{40}$/.test(textOf(field(field(entry, 'source'), 'git')) ?? '');
    return [
      {
        ...tomlRow({
          key: keyOf(entry),
          type: 'pypi',
          entry,
          direct: direct.has(name),
          dependsOn: needsOf(entry),
          hash,
        }),
        scope: scopes.get(entry) ?? 'unknown',
      },
    ];
  });
  return { rows };
};

function groupsOf(project: unknown): string[] {
  return ['optional-dependencies', 'dev-dependencies'].flatMap((part) =>
    Object.values(fieldsOf(field(project, part))).flatMap(names),
  );
}

/** `pylock.toml` (PEP 751). */
export const readPyLock: LockReader = ({ text }) =>
  packagesOf(text, 'packages', (entry) => {
    if (field(entry, 'directory') !== undefined) return [];
    const name = textOf(field(entry, 'name')) ?? '';
    const files = [field(entry, 'sdist'), field(entry, 'archive'), ...listOf(field(entry, 'wheels'))].filter(
      (file) => file !== undefined,
    );
    const bound = files.length > 0 && files.every((file) => keysOf(field(file, 'hashes')).length > 0);
    const dependsOn = names(field(entry, 'dependencies')).map(pythonKey);
    const hash = bound || isCommit(field(field(entry, 'vcs'), 'commit-id'));
    return [tomlRow({ key: pythonKey(name), type: 'pypi', entry, direct: null, dependsOn, hash })];
  });

type RowParts = Pick<Row, 'key' | 'type' | 'direct' | 'dependsOn' | 'hash'> & { readonly entry: unknown };

export function tomlRow({ entry, ...parts }: RowParts): Row {
  const name = textOf(field(entry, 'name')) ?? '';
  return { ...parts, name, version: textOf(field(entry, 'version')), scope: 'unknown' };
}

function names(list: unknown): string[] {
  return listOf(list).flatMap((one) => textOf(field(one, 'name')) ?? []);
}

function isProject(entry: unknown): boolean {
  const source = field(entry, 'source');
  return ['editable', 'virtual', 'directory', 'path'].some((kind) => field(source, kind) !== undefined);
}

export function isCommit(value: unknown): boolean {
  return /^[0-9a-f]{40}$/.test(textOf(value) ?? '');
}

/** How Python compares names. */
export function pythonKey(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The keys of the packages of each name, of which a real lockfile has a handful. */
function keysByName(
  entries: readonly unknown[],
  keyOf: (entry: unknown) => string,
): ReadonlyMap<unknown, readonly string[]> {
  const byName = new Map<unknown, string[]>();
  for (const entry of entries) {
    const name = field(entry, 'name');
    const known = byName.get(name) ?? [];
    byName.set(name, known);
    if (known.length < mostVersions) known.push(keyOf(entry));
  }
  return byName;
}
