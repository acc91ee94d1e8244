import type { FilesBeside } from '../../facts/channels.ts';
import type { Artefact } from '../../facts/release.ts';
import type { PypiFile } from '../../registries/pypi.ts';

type Carried = Pick<Artefact, 'name' | 'sha256'>;

/** How the files that an index names compare with those of the release, by name and SHA-256. Null where the release carries none of them. */
export function filesBeside(
  files: readonly Pick<PypiFile, 'name' | 'sha256'>[],
  artefacts: readonly Carried[],
): FilesBeside | null {
  const named = new Map(artefacts.map(({ name, sha256 }) => [name, sha256]));
  const carried = new Set(named.values());
  const other = files.filter(({ name, sha256 }) => named.has(name) && named.get(name) !== sha256);
  const same = files.filter((file) => !other.includes(file) && carried.has(file.sha256)).length;
  if (same + other.length === 0) return null;
  return { total: files.length, same, other: other.map(({ name }) => name), uncompared: [] };
}

/**
 * The same of npm's one file, which goes by either of two names: npm states its SHA-512 and the release a SHA-256, and nothing is
 * fetched to compare them.
 */
export function tarballBeside(name: string, version: string, artefacts: readonly Carried[]): FilesBeside | null {
  const [scope, bare = scope] = name.replace('@', '').split('/');
  // As the registry has it, and as `npm pack` writes it.
  const names = [`${bare ?? ''}-${version}.tgz`, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`];
  const uncompared = artefacts.filter((artefact) => names.includes(artefact.name)).map((artefact) => artefact.name);
  return uncompared.length === 0 ? null : { total: 1, same: 0, other: [], uncompared };
}
