import fs from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import git from 'isomorphic-git';

const left = new Set(['.git', 'node_modules']);
const mostFiles = 20_000;
const largestFile = 50_000_000;

const made = new Set<string>();
let watching = false;

/** Removes a git directory that `commitFolder` made; any other is left alone. */
export function removeMade(gitdir: string): void {
  if (made.delete(gitdir)) fs.rmSync(gitdir, { recursive: true, force: true });
}

/** One commit made of a folder's files, in a git directory that goes away with the process. */
export async function commitFolder(folder: string): Promise<string> {
  const gitdir = await mkdtemp(join(tmpdir(), 'copse-folder-'));
  if (!watching) process.once('exit', () => made.forEach(removeMade));
  watching = true;
  made.add(gitdir);
  await git.init({ fs, dir: gitdir, gitdir, bare: true, defaultBranch: 'main' });
  const root = await writeTree(gitdir, folder, { files: 0 });
  const person = {
    name: 'Copse',
    email: 'copse@users.noreply.github.com',
    timestamp: 1_700_000_000,
    timezoneOffset: 0,
  };
  const oid = await git.writeCommit({
    fs,
    gitdir,
    commit: {
      message: 'Files of a folder without history\n',
      tree: root ?? (await git.writeTree({ fs, gitdir, tree: [] })),
      parent: [],
      author: person,
      committer: person,
    },
  });
  await git.writeRef({ fs, gitdir, ref: 'refs/heads/main', value: oid, force: true });
  return gitdir;
}

async function writeTree(gitdir: string, folder: string, count: { files: number }): Promise<string | null> {
  const tree: { mode: string; path: string; oid: string; type: 'blob' | 'tree' }[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (left.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const oid = await writeTree(gitdir, path, count);
      if (oid !== null) tree.push({ mode: '040000', path: entry.name, oid, type: 'tree' });
    } else if (entry.isFile() && count.files < mostFiles) {
      const { size, mode } = await fs.promises.stat(path);
      if (size > largestFile) continue;
      count.files += 1;
      const oid = await git.writeBlob({ fs, gitdir, blob: await fs.promises.readFile(path) });
      tree.push({ mode: (mode & 0o111) === 0 ? '100644' : '100755', path: entry.name, oid, type: 'blob' });
    }
  }
  return tree.length === 0 ? null : git.writeTree({ fs, gitdir, tree });
}
