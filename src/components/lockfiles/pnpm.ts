import { parseYaml } from '../../text/yaml.ts';
import { field, fieldsOf, keysOf, textOf } from '../../text/values.ts';
import type { LockReader, Row } from './locked.ts';

const direct = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** `pnpm-lock.yaml`, versions 5 to 9. */
export const readPnpmLock: LockReader = ({ text }) => {
  const parsed = parseYaml(text, { maxBytes: 16_777_216 });
  if (!parsed.ok) return { problem: `line ${parsed.line} ${parsed.reason}` };
  const document = parsed.value;
  if (field(document, 'lockfileVersion') === undefined) return { problem: 'it names no lockfileVersion' };
  const old = String(field(document, 'lockfileVersion')).startsWith('5');
  const named = directOf(document);
  const snapshots = field(document, 'snapshots');
  const packages = fieldsOf(field(document, 'packages'));
  // Version 9 keeps what a package depends on apart from what it is, once for each set of peers.
  const needs = new Map<string, string[]>();
  for (const [key, entry] of Object.entries(fieldsOf(snapshots ?? packages))) {
    const needed = [field(entry, 'dependencies'), field(entry, 'optionalDependencies')].flatMap((part) =>
      Object.entries(fieldsOf(part)).map(([name, version]) => identity(dependencyKey(name, String(version)), old)),
    );
    needs.set(identity(key, old), [...(needs.get(identity(key, old)) ?? []), ...needed]);
  }
  const rows = Object.entries(packages).flatMap(([path, entry]): Row[] => {
    const key = identity(path, old);
    const at = key.lastIndexOf('@');
    const name = textOf(field(entry, 'name')) ?? key.slice(0, at);
    const resolution = field(entry, 'resolution');
    if (at < 1 || field(resolution, 'directory') !== undefined) return [];
    const scope = field(entry, 'dev') === true ? 'development' : field(entry, 'optional') === true ? 'optional' : null;
    return [
      {
        key,
        type: 'npm',
        name,
        version: textOf(field(entry, 'version')) ?? key.slice(at + 1),
        direct: named.has(key),
        scope: scope ?? (field(entry, 'dev') === false ? 'runtime' : (named.get(key) ?? 'unknown')),
        dependsOn: needs.get(key) ?? [],
        hash:
          textOf(field(resolution, 'integrity')) !== null || /^[0-9a-f]{40}$/.test(String(field(resolution, 'commit'))),
      },
    ];
  });
  return { rows };

  function directOf(root: unknown): Map<string, 'runtime' | 'development' | 'optional'> {
    const importers = Object.values(fieldsOf(field(root, 'importers')));
    const found = new Map<string, 'runtime' | 'development' | 'optional'>();
    for (const project of importers.length > 0 ? importers : [root]) {
      for (const part of direct) {
        for (const name of keysOf(field(project, part))) {
          const entry = field(field(project, part), name);
          const version = textOf(field(entry, 'version')) ?? textOf(entry) ?? '';
          const key = identity(dependencyKey(name, version), old);
          const scope = part === 'dependencies' ? 'runtime' : part === 'devDependencies' ? 'development' : 'optional';
          if (found.get(key) !== 'runtime') found.set(key, scope);
        }
      }
    }
    return found;
  }
};

/** A version that is itself a key (`other@1.0.0`, `/other/1.0.0`) is an alias for it. */
function dependencyKey(name: string, version: string): string {
  if (version.startsWith('/')) return version;
  return /^(?:@[^/@]+\/)?[^/@(:]+@\d/.test(version) ? version : `${name}@${version}`;
}

/** `name@version`, without the leading slash and the set of peers that it was resolved with. */
function identity(key: string, old: boolean): string {
  const bracket = key.indexOf('(');
  const plain = (bracket < 0 ? key : key.slice(0, bracket)).replace(/^\//, '');
  if (!old) return plain;
  const slash = plain.lastIndexOf('/');
  const joined = slash > 0 && !plain.includes('@', 1) ? `${plain.slice(0, slash)}@${plain.slice(slash + 1)}` : plain;
  const at = joined.lastIndexOf('@');
  const peers = joined.indexOf('_', at);
  return peers < 0 ? joined : joined.slice(0, peers);
}
