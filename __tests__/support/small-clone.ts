import { mkdtempSync, rmSync } from 'node:fs';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import git from 'isomorphic-git';

export type CloneShape = {
  /** Commits before the previous release's tag and after it. */
  readonly before: number;
  readonly after: number;
  readonly files?: Readonly<Record<string, string>>;
  /** How many of the commits after the tag are merges of a side branch of one commit. */
  readonly merges?: number;
  /** Tags: `v1.0.0` after `before` commits, `v1.1.0` at the head. */
  readonly tags?: boolean;
};

const person = (index: number) => ({
  name: 'Dev',
  email: 'dev@users.noreply.github.com',
  timestamp: 1_750_000_000 + index * 3600,
  timezoneOffset: 0,
});

const made = new Set<string>();

/** A real git repository of the wanted shape in a temporary folder; gone when the process ends. */
export async function smallClone(shape: CloneShape): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'small-clone-'));
  if (made.size === 0) process.once('exit', () => made.forEach((one) => rmSync(one, { recursive: true, force: true })));
  made.add(dir);
  await git.init({ fs, dir, defaultBranch: 'main' });
  const gitdir = join(dir, '.git');
  const entries = Object.entries({ 'README.md': '# small\n', ...shape.files });
  const tree = await writeFiles(gitdir, entries);
  let clock = 0;
  const commit = async (message: string, parent: readonly string[]): Promise<string> => {
    clock += 1;
    const who = person(clock);
    return git.writeCommit({
      fs,
      gitdir,
      commit: { message: `${message}\n`, tree, parent: [...parent], author: who, committer: who },
    });
  };
  let parent: readonly string[] = [];
  for (let index = 1; index <= shape.before; index += 1) parent = [await commit(`change ${index}`, parent)];
  const [base] = parent;
  if (shape.tags !== false && base !== undefined)
    await git.writeRef({ fs, gitdir, ref: 'refs/tags/v1.0.0', value: base });
  const merges = shape.merges ?? 0;
  for (let index = 1; index <= shape.after - 2 * merges; index += 1)
    parent = [await commit(`later change ${index}`, parent)];
  for (let index = 1; index <= merges; index += 1) {
    const side = await commit(`side change ${index}`, parent);
    parent = [await commit(`Merge pull request #${index} from dev/side-${index}`, [...parent, side])];
  }
  const [head] = parent;
  if (head !== undefined) {
    await git.writeRef({ fs, gitdir, ref: 'refs/heads/main', value: head, force: true });
    if (shape.tags !== false) await git.writeRef({ fs, gitdir, ref: 'refs/tags/v1.1.0', value: head });
  }
  return dir;
}

async function writeFiles(gitdir: string, files: readonly (readonly [string, string])[]): Promise<string> {
  const here = files.filter(([path]) => !path.includes('/'));
  const folders = new Map<string, [string, string][]>();
  for (const [path, text] of files.filter(([path]) => path.includes('/'))) {
    const [folder = '', ...rest] = path.split('/');
    folders.set(folder, [...(folders.get(folder) ?? []), [rest.join('/'), text]]);
  }
  const blobs = await Promise.all(
    here.map(async ([path, text]) => ({
      mode: '100644',
      path,
      oid: await git.writeBlob({ fs, gitdir, blob: new TextEncoder().encode(text) }),
      type: 'blob' as const,
    })),
  );
  const trees = await Promise.all(
    [...folders].map(async ([path, inside]) => ({
      mode: '040000',
      path,
      oid: await writeFiles(gitdir, inside),
      type: 'tree' as const,
    })),
  );
  return git.writeTree({ fs, gitdir, tree: [...blobs, ...trees] });
}
