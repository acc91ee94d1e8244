import fs from 'node:fs';
import { join } from 'node:path';

const { readFile, readdir, stat } = fs.promises;

// one for all: making an error with its stack ten thousand times is most of the time
const notThere = Object.assign(new Error('no such object file'), { code: 'ENOENT' });

/**
 * `node:fs` over a git directory as it was at the start. For every object the library asks the disk for a loose file that
 * mostly is not there, for the list of packs and for the directory itself: ten thousand commits wait seconds for that.
 */
export function objectFiles(gitdir: string): { readonly promises: typeof fs.promises } {
  const folder = join(gitdir, 'objects');
  const fanOut = fs.readdirSync(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const loose = new Set(
    fanOut.flatMap((name) => fs.readdirSync(join(folder, name)).map((file) => join(folder, name, file))),
  );
  const packFolder = join(folder, 'pack');
  const packs = fs.existsSync(packFolder) ? fs.readdirSync(packFolder) : [];
  const itself = fs.statSync(gitdir);
  const known = (path: unknown) => (typeof path === 'string' ? path : '');
  const promises = {
    ...fs.promises,
    readFile: (path: unknown, ...rest: unknown[]) => {
      const file = known(path);
      const isObject = file.startsWith(folder) && !file.startsWith(packFolder);
      // the library calls it without a path to learn whether it returns a promise
      if (path === undefined || (isObject && !loose.has(file))) return Promise.reject(notThere);
      return Reflect.apply(readFile, null, [path, ...rest]) as Promise<unknown>;
    },
    readdir: (path: unknown, ...rest: unknown[]) =>
      known(path) === packFolder
        ? Promise.resolve(packs)
        : (Reflect.apply(readdir, null, [path, ...rest]) as Promise<unknown>),
    stat: (path: unknown, ...rest: unknown[]) =>
      known(path) === gitdir
        ? Promise.resolve(itself)
        : (Reflect.apply(stat, null, [path, ...rest]) as Promise<unknown>),
  };
  return { promises: promises as unknown as typeof fs.promises };
}
