import fs from 'node:fs';
import { join } from 'node:path';
import { objectFolders } from './object-folders.ts';

const { readFile, readdir, stat } = fs.promises;

// one for all: making an error with its stack ten thousand times is most of the time
const notThere = Object.assign(new Error('no such object file'), { code: 'ENOENT' });

/**
 * `node:fs` over a git directory as it was at the start, with the objects that it borrows as if they were its own. For every
 * object the library asks the disk for a loose file that mostly is not there, for the list of packs and for the directory
 * itself: ten thousand commits wait seconds for that. Of borrowed objects it knows nothing.
 */
export function objectFiles(gitdir: string): { readonly promises: typeof fs.promises } {
  const folder = join(gitdir, 'objects');
  const packFolder = join(folder, 'pack');
  /** Where each loose object and each file of a pack really lies, by where the library looks for it. */
  const loose = new Map<string, string>();
  const packs = new Map<string, string>();
  // the nearest wins, so it comes last
  for (const source of objectFolders(gitdir).toReversed()) {
    for (const name of list(source).filter((name) => /^[0-9a-f]{2}$/.test(name)))
      for (const file of list(join(source, name))) loose.set(join(folder, name, file), join(source, name, file));
    for (const file of list(join(source, 'pack'))) packs.set(join(packFolder, file), join(source, 'pack', file));
  }
  const packNames = [...packs.keys()].map((path) => path.slice(packFolder.length + 1));
  const itself = fs.statSync(gitdir);
  const known = (path: unknown) => (typeof path === 'string' ? path : '');
  const promises = {
    ...fs.promises,
    readFile: (path: unknown, ...rest: unknown[]) => {
      const file = known(path);
      const isObject = file.startsWith(folder) && !file.startsWith(packFolder);
      // the library calls it without a path to learn whether it returns a promise
      if (path === undefined || (isObject && !loose.has(file))) return Promise.reject(notThere);
      const real = loose.get(file) ?? packs.get(file) ?? path;
      return Reflect.apply(readFile, null, [real, ...rest]) as Promise<unknown>;
    },
    readdir: (path: unknown, ...rest: unknown[]) =>
      known(path) === packFolder
        ? Promise.resolve(packNames)
        : (Reflect.apply(readdir, null, [path, ...rest]) as Promise<unknown>),
    stat: (path: unknown, ...rest: unknown[]) =>
      known(path) === gitdir
        ? Promise.resolve(itself)
        : (Reflect.apply(stat, null, [path, ...rest]) as Promise<unknown>),
  };
  return { promises: promises as unknown as typeof fs.promises };
}

function list(folder: string): readonly string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
