import fs from 'node:fs';
import { join } from 'node:path';

const { readFile, readdir, stat } = fs.promises;

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
      if (file.startsWith(folder) && !file.startsWith(packFolder) && !loose.has(file))
        return Promise.reject(missing(file));
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

function missing(file: string): Error {
  return Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT' });
}
