import type { ComponentScope } from '../../facts/components.ts';
import { parseJson } from '../../text/json.ts';
import { field, fieldsOf, keysOf, textOf, type Fields } from '../../text/values.ts';
import type { LockReader, Row } from './locked.ts';

const folder = 'node_modules/';
const parts = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3. */
export const readNpmLock: LockReader = ({ text }) => {
  const parsed = parseJson(text);
  if (!parsed.ok) return { problem: `line ${parsed.line} ${parsed.reason}` };
  const packages = field(parsed.value, 'packages');
  if (typeof packages === 'object' && packages !== null) return { rows: rowsOf(fieldsOf(packages)) };
  const dependencies = field(parsed.value, 'dependencies');
  if (field(parsed.value, 'lockfileVersion') === undefined) return { problem: 'it names no lockfileVersion' };
  const rows: Row[] = [];
  collectOld(fieldsOf(dependencies), '', rows);
  return { rows };
};

function rowsOf(packages: Fields): Row[] {
  const projects = Object.entries(packages).filter(([place]) => !place.includes(folder));
  const direct = new Set(
    projects.flatMap(([place, entry]) =>
      parts.flatMap((part) => keysOf(field(entry, part)).flatMap((name) => resolve(packages, place, name) ?? [])),
    ),
  );
  return Object.entries(packages).flatMap(([place, entry]): Row[] => {
    const at = place.lastIndexOf(folder);
    if (at < 0 || field(entry, 'link') === true) return [];
    const needs = [...keysOf(field(entry, 'dependencies')), ...keysOf(field(entry, 'optionalDependencies'))];
    return [
      {
        key: place,
        type: 'npm',
        name: textOf(field(entry, 'name')) ?? place.slice(at + folder.length),
        version: textOf(field(entry, 'version')),
        direct: direct.has(place),
        scope: scopeOf(entry),
        dependsOn: needs.flatMap((name) => resolve(packages, place, name) ?? []),
        hash: hashOf(entry, field(entry, 'inBundle')),
      },
    ];
  });
}

/** Where Node finds a package from this place: in the nearest folder upwards that has it. */
function resolve(packages: Fields, from: string, name: string): string | null {
  for (let place = from; ;) {
    const found = `${place === '' ? '' : `${place}/`}${folder}${name}`;
    if (Object.hasOwn(packages, found)) return found;
    if (place === '') return null;
    const up = place.lastIndexOf(`/${folder}`);
    place = up < 0 ? '' : place.slice(0, up);
  }
}

function scopeOf(entry: unknown): ComponentScope {
  if (field(entry, 'dev') === true) return 'development';
  return field(entry, 'optional') === true || field(entry, 'devOptional') === true ? 'optional' : 'runtime';
}

/** A bundled package is inside its parent's archive; a commit of git is a digest itself. */
function hashOf(entry: unknown, bundled: unknown): boolean | null {
  if (textOf(field(entry, 'integrity')) !== null) return true;
  const from = textOf(field(entry, 'resolved')) ?? textOf(field(entry, 'version')) ?? '';
  if (/^(?:git|bitbucket|gist).*#[0-9a-f]{40}$/.test(from)) return true;
  return bundled === true || from.startsWith('file:') ? null : false;
}

/** Where version 2 has a link: a folder of the project itself, and not an archive that it keeps. */
function isFolder(version: string): boolean {
  return version.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(version);
}

/** Version 1 nests: what a package has of its own stands inside it. */
function collectOld(dependencies: Fields, place: string, rows: Row[]): void {
  for (const [name, entry] of Object.entries(dependencies)) {
    const key = `${place}${folder}${name}`;
    const version = textOf(field(entry, 'version')) ?? '';
    const alias = /^npm:(.+)@([^@]+)$/.exec(version);
    // Old npm writes the registry's archive for the version that it is of.
    const archived = /\/-\/[^/]+?-(\d+\.\d+\.\d+[^/]*)\.tgz$/.exec(version)?.[1];
    const row: Row = {
      key,
      type: 'npm',
      name: alias?.[1] ?? name,
      version: alias?.[2] ?? archived ?? version,
      direct: place === '' ? null : false,
      scope: scopeOf(entry),
      dependsOn: [],
      hash: hashOf(entry, field(entry, 'bundled')),
    };
    if (!isFolder(version)) rows.push(row);
    collectOld(fieldsOf(field(entry, 'dependencies')), `${key}/`, rows);
  }
}
