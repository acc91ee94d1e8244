import fs from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Where a repository keeps its things: `common` holds objects and refs, `own` the HEAD of this work tree. */
export type GitFolder = { readonly own: string; readonly common: string; readonly workTree: string | null };

/** Finds the git directory of a work tree, a linked work tree (`.git` is a file) or a bare repository; null where there is none. */
export async function findGitFolder(path: string): Promise<GitFolder | null> {
  const dotGit = join(path, '.git');
  const kind = await stat(dotGit).catch(() => null);
  if (kind?.isDirectory()) return withCommon(dotGit, path);
  if (kind?.isFile()) {
    const target = /^gitdir: (.+)$/m.exec(await readFile(dotGit, 'utf8'))?.[1];
    return target === undefined ? null : withCommon(resolve(path, target.trim()), path);
  }
  const isBare = fs.existsSync(join(path, 'HEAD')) && fs.existsSync(join(path, 'objects'));
  return isBare ? { own: path, common: path, workTree: null } : null;
}

async function withCommon(own: string, workTree: string): Promise<GitFolder> {
  const common = await readFile(join(own, 'commondir'), 'utf8').catch(() => null);
  return { own, common: common === null ? own : resolve(own, common.trim()), workTree };
}
