import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import git from 'isomorphic-git';
import semver from 'semver';
import { CopseError } from '../../../errors.ts';
import { commitFolder, removeMade } from './folder-commit.ts';
import { findGitFolder } from './git-folder.ts';
import type { History } from './history.ts';
import { openHistory } from './history.ts';
import type { AnnotatedTag, Objects } from './objects.ts';
import { openObjects } from './objects.ts';

export type CloneTag = {
  readonly name: string;
  /** The tag object, or the commit for a lightweight tag. */
  readonly object: string;
  readonly commit: string;
  readonly annotated: AnnotatedTag | null;
};

/** A repository on this machine, as the twin needs it. Reading is lazy but for the default branch's commits. */
export type Clone = {
  readonly path: string;
  readonly defaultBranch: string;
  readonly head: string;
  readonly branches: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, CloneTag>;
  readonly releaseTag: { readonly name: string; readonly commit: string; readonly synthetic: boolean };
  /** Commits of the default branch that were found. */
  readonly commits: number;
  /** True where the folder had no git repository and its files were taken as one commit. */
  readonly synthetic: boolean;
  readonly shallow: boolean;
  readonly truncated: boolean;
  readonly objects: Objects;
  readonly history: History;
  /** Removes what loading left on the disk; the end of the process does so too. */
  close(): void;
};

/** Loads a work tree, a linked work tree, a bare or shallow repository, or a plain folder as one commit. */
export async function loadClone(path: string, options: { readonly maxCommits?: number } = {}): Promise<Clone> {
  const folder = resolve(path);
  if (!(fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false))
    throw new CopseError(
      'FILE_UNREADABLE',
      `${path} is not a folder.`,
      'Give the path of a git clone or of a folder with files.',
    );
  const found = await findGitFolder(folder);
  const made = found === null ? await commitFolder(folder) : null;
  const own = found?.own ?? made ?? '';
  const common = found?.common ?? own;

  const boundary = await readFile(join(common, 'shallow'), 'utf8').catch(() => '');
  const shallow = new Set(boundary.split('\n').filter(Boolean));
  const objects = openObjects(common, shallow);
  const history = openHistory(objects, options.maxCommits ?? 20_000);
  const branches = await refsUnder(common, 'heads');
  const { name, head } = await defaultBranch(own, common, branches, path);
  const onBranch = await history.reachable(head);
  const tags = await readTags(common, objects);
  return {
    path: folder,
    defaultBranch: name,
    head,
    branches: new Map([...branches, [name, head]]),
    tags,
    releaseTag: newestRelease(tags, onBranch) ?? { name: 'v0.1.0', commit: head, synthetic: true },
    commits: onBranch.size,
    synthetic: made !== null,
    shallow: shallow.size > 0,
    truncated: history.truncated(),
    objects,
    history,
    close: () => removeMade(own),
  };
}

/** The branch that the remote calls its default where there is a remote, else the one that is checked out. */
async function defaultBranch(own: string, common: string, branches: ReadonlyMap<string, string>, path: string) {
  const remote = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(
    await textOf(join(common, 'refs/remotes/origin/HEAD')),
  )?.[1];
  const remoteHead =
    remote === undefined
      ? undefined
      : (branches.get(remote) ?? (await refsUnder(common, 'remotes/origin')).get(remote));
  if (remote !== undefined && remoteHead !== undefined) return { name: remote, head: remoteHead };
  const headFile = await textOf(join(own, 'HEAD'));
  const checkedOut = /^ref: refs\/heads\/(.+)$/m.exec(headFile)?.[1];
  const head = checkedOut === undefined ? /^[0-9a-f]{40}$/m.exec(headFile)?.[0] : branches.get(checkedOut);
  if (head === undefined)
    throw new CopseError(
      'FILE_UNREADABLE',
      `${path} is a git repository without a commit.`,
      'Make a first commit, or give another repository.',
    );
  return { name: checkedOut ?? ['main', 'master'].find((known) => branches.has(known)) ?? 'main', head };
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function refsUnder(gitdir: string, kind: 'heads' | 'tags' | 'remotes/origin'): Promise<Map<string, string>> {
  const names =
    kind === 'heads'
      ? await git.listBranches({ fs, gitdir })
      : kind === 'tags'
        ? await git.listTags({ fs, gitdir })
        : await git.listBranches({ fs, gitdir, remote: 'origin' });
  const found = new Map<string, string>();
  for (const name of names) {
    const oid = await git.resolveRef({ fs, gitdir, ref: `refs/${kind}/${name}` }).catch(() => null);
    if (oid !== null) found.set(name, oid);
  }
  return found;
}

async function readTags(gitdir: string, objects: Objects): Promise<ReadonlyMap<string, CloneTag>> {
  const tags = new Map<string, CloneTag>();
  for (const [name, object] of await refsUnder(gitdir, 'tags')) {
    const annotated = await objects.tag(object);
    let target = annotated;
    for (let depth = 0; target?.targetType === 'tag' && depth < 8; depth += 1)
      target = await objects.tag(target.target);
    const commit = target === null ? object : target.target;
    if ((await objects.commit(commit)) !== null) tags.set(name, { name, object, commit, annotated });
  }
  return tags;
}

function newestRelease(tags: ReadonlyMap<string, CloneTag>, onBranch: ReadonlySet<string>) {
  const versions = [...tags.values()]
    .filter(({ name, commit }) => semver.valid(name) !== null && onBranch.has(commit))
    .sort((a, b) => semver.rcompare(a.name, b.name) || (a.name < b.name ? -1 : 1));
  const newest = versions.find(({ name }) => semver.prerelease(name) === null) ?? versions[0];
  return newest === undefined ? null : { name: newest.name, commit: newest.commit, synthetic: false };
}
