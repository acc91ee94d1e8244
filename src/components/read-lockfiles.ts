import type { LockfileFact, LockfilesFact, ManifestFact } from '../facts/components.ts';
import { isForeign, lockKindOf, manifestOf } from './dependency-files.ts';
import { lockfileFact } from './lockfiles/locked.ts';
import { namesDependencies } from './manifest-needs.ts';

export type DependencyFile = { readonly path: string; readonly text: string };

/** What the manifests and lockfiles of a tree say. A manifest is covered by a lockfile of its folder or of one above it. */
export function readLockfiles(all: readonly DependencyFile[]): LockfilesFact {
  const files = all.filter(({ path }) => !isForeign(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const locks = files.flatMap(({ path, text }): LockfileFact[] => {
    const kind = lockKindOf(path);
    if (kind === null) return [];
    const beside = (name: string): string | null => texts.get(`${folderOf(path)}${name}`) ?? null;
    const fact = lockfileFact(path, kind.ecosystem, kind.read({ path, text, beside }));
    return fact === null ? [] : [fact];
  });
  const manifests = files.flatMap(({ path, text }): ManifestFact[] => {
    const ecosystem = manifestOf(path);
    if (ecosystem === null || !namesDependencies(path, ecosystem, text)) return [];
    const folder = folderOf(path);
    const covering = locks
      .filter((lock) => lock.ecosystem === ecosystem && folder.startsWith(folderOf(lock.path)))
      .map((lock) => lock.path);
    return [{ path, ecosystem, locked: covering.length > 0, lockfiles: covering }];
  });
  return { files: locks, manifests, unread: [] };
}

/** With its slash at the end; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
