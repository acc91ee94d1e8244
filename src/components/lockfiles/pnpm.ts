import { parseYaml } from '../../text/yaml.ts';
import { field, fieldsOf, textOf } from '../../text/values.ts';
import type { Locked, LockReader, Row } from './locked.ts';
import { followScopes, type Level, type Need } from './scopes.ts';

const parts = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'optional'],
] as const;

/**
 * `pnpm-lock.yaml`, versions 5 to 9. Since pnpm 11 another document may stand before the project's own: pnpm itself and what
 * configures it, which is for development.
 */
export const readPnpmLock: LockReader = ({ text }) => {
  const own = text.lastIndexOf('\n---\n') + 1;
  const ofPnpm = text.slice(0, own).replace(/^---\n/, '');
  const project = readDocument(text.slice(own).replace(/^---\n/, '\n'), ofPnpm === '' ? 0 : lines(text.slice(0, own)));
  if (ofPnpm === '' || !('rows' in project)) return project;
  const tools = readDocument(ofPnpm, 1);
  if (!('rows' in tools)) return tools;
  return {
    rows: [...project.rows, ...tools.rows.map((row): Row => ({ ...row, scope: 'development', direct: false }))],
  };
};

function lines(text: string): number {
  return text.split('\n').length - 1;
}

function readDocument(text: string, linesBefore: number): Locked {
  const parsed = parseYaml(text, { maxBytes: 16_777_216 });
  if (!parsed.ok) return { problem: `line ${linesBefore + parsed.line} ${parsed.reason}` };
  const document = parsed.value;
  if (field(document, 'lockfileVersion') === undefined) return { problem: 'it names no lockfileVersion' };
  const old = String(field(document, 'lockfileVersion')).startsWith('5');
  const named = namedBy(document, old);
  const snapshots = field(document, 'snapshots');
  const packages = fieldsOf(field(document, 'packages'));
  // Version 9 keeps what a package depends on apart from what it is, once for each set of peers.
  const needs = new Map<string, Need[]>();
  for (const [path, entry] of Object.entries(fieldsOf(snapshots ?? packages))) {
    const key = identity(path, old);
    const known = needs.get(key) ?? [];
    needs.set(key, known);
    for (const [name, version] of Object.entries(fieldsOf(field(entry, 'dependencies'))))
      known.push({ key: identity(dependencyKey(name, String(version)), old), optional: false });
    for (const [name, version] of Object.entries(fieldsOf(field(entry, 'optionalDependencies'))))
      known.push({ key: identity(dependencyKey(name, String(version)), old), optional: true });
  }
  const direct = new Set(named.map(([key]) => key));
  const scopes = followScopes(named, (key) => needs.get(key) ?? []);
  const rows = Object.entries(packages).flatMap(([path, entry]): Row[] => {
    const key = identity(path, old);
    const resolution = field(entry, 'resolution');
    const said = partsOf(key);
    const name = textOf(field(entry, 'name')) ?? said.name;
    const version = textOf(field(entry, 'version')) ?? said.version;
    if (name === null || isFolder(resolution, version)) return [];
    // Until version 6 the file says itself what is for development.
    const dev = field(entry, 'dev');
    const scope =
      dev === true ? 'development' : field(entry, 'optional') === true ? 'optional' : dev === false ? 'runtime' : null;
    return [
      {
        key,
        type: 'npm',
        name,
        version,
        direct: direct.has(key),
        scope: scope ?? scopes.get(key) ?? 'unknown',
        dependsOn: (needs.get(key) ?? []).map((need) => need.key),
        hash:
          textOf(field(resolution, 'integrity')) !== null || /^[0-9a-f]{40}$/.test(String(field(resolution, 'commit'))),
      },
    ];
  });
  return { rows };
}

/** Of `name@version`; of `github.com/owner/name/COMMIT` or an address, which may bear an `@` of its own, the repository. */
function partsOf(key: string): { readonly name: string | null; readonly version: string | null } {
  const [, name, version] = /^((?:@[^/@:]+\/)?[^/@:]+)@(.*)$/s.exec(key) ?? [];
  if (name !== undefined && version !== undefined) return { name, version };
  return { name: /[/+]([^/+]+)\/[0-9a-f]{40}$/.exec(key)?.[1] ?? null, version: null };
}

/** A folder of the project, which is no package of others; an archive that it keeps is one. */
function isFolder(resolution: unknown, version: string | null): boolean {
  if (field(resolution, 'directory') !== undefined) return true;
  return /^(?:file|link):/.test(version ?? '') && field(resolution, 'tarball') === undefined;
}

function namedBy(document: unknown, old: boolean): readonly (readonly [key: string, level: Level])[] {
  const importers = Object.values(fieldsOf(field(document, 'importers')));
  return (importers.length > 0 ? importers : [document]).flatMap((project) =>
    parts.flatMap(([part, level]) =>
      Object.entries(fieldsOf(field(project, part))).map(([name, entry]) => {
        const version = textOf(field(entry, 'version')) ?? textOf(entry) ?? '';
        return [identity(dependencyKey(name, version), old), level] as const;
      }),
    ),
  );
}

/** A version that is itself a key (`other@1.0.0`, `/other/1.0.0`, `github.com/…`) is an alias for it. */
function dependencyKey(name: string, version: string): string {
  if (version.startsWith('/') || /^[a-z0-9.-]+\.[a-z]{2,}\//.test(version)) return version;
  return /^(?:@[^/@]+\/)?[^/@(:]+@\d/.test(version) ? version : `${name}@${version}`;
}

/** `name@version`, without the leading slash and the set of peers that it was resolved with. */
function identity(key: string, old: boolean): string {
  const bracket = key.indexOf('(');
  const plain = (bracket < 0 ? key : key.slice(0, bracket)).replace(/^\//, '');
  if (!old) return plain;
  const path = /^((?:@[^/]+\/)?[^/@]+)\/([^_/]+)/.exec(plain);
  if (path !== null) return `${path[1] ?? ''}@${path[2] ?? ''}`;
  const peers = plain.indexOf('_', plain.indexOf('@', 1));
  return peers < 0 ? plain : plain.slice(0, peers);
}
