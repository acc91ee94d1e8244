import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CopseError } from '../../../src/errors.ts';
import { loadClone, loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { ask } from './asking.ts';
import { commit, git, smallRepository, temporaryFolder, write } from './clones.ts';
import { gitWith } from './signing.ts';

describe('a clone', () => {
  const folder = smallRepository();
  const head = git(folder, 'rev-parse', 'main');

  test('has its commits, tags and newest version', async () => {
    const clone = await loadClone(folder);
    expect(clone).toMatchObject({ defaultBranch: 'main', head, synthetic: false, shallow: false, truncated: false });
    expect(clone.commits).toBe(Number(git(folder, 'rev-list', '--count', 'main')));
    expect([...clone.tags.keys()]).toEqual(['v1.0.0', 'v1.1.0']);
    expect(clone.tags.get('v1.0.0')?.annotated).toBeNull();
    expect(clone.tags.get('v1.1.0')?.annotated?.oid).toBe(git(folder, 'rev-parse', 'v1.1.0'));
    expect(clone.releaseTag).toEqual({
      name: 'v1.1.0',
      commit: git(folder, 'rev-parse', 'v1.1.0^{commit}'),
      synthetic: false,
    });
  });

  test('may be packed, with packed references', async () => {
    const packed = temporaryFolder('packed');
    git(packed, 'clone', '--quiet', '--no-local', folder, '.');
    git(packed, 'gc', '--quiet');
    expect(await loadClone(packed)).toMatchObject({ head, defaultBranch: 'main', releaseTag: { name: 'v1.1.0' } });
  });

  test('may be bare', async () => {
    const bare = temporaryFolder('bare.git');
    git(bare, 'clone', '--quiet', '--bare', folder, '.');
    expect(await loadClone(bare)).toMatchObject({ head, defaultBranch: 'main' });
  });

  test('may be a linked work tree', async () => {
    const linked = `${temporaryFolder('linked')}/tree`;
    git(folder, 'worktree', 'add', '--quiet', '-b', 'elsewhere', linked, 'v1.0.0');
    const clone = await loadClone(linked);
    expect(clone).toMatchObject({ defaultBranch: 'elsewhere', head: git(folder, 'rev-parse', 'v1.0.0') });
    expect(clone.releaseTag.name).toBe('v1.0.0');
    git(folder, 'worktree', 'remove', linked);
    git(folder, 'branch', '--quiet', '-D', 'elsewhere');
  });

  test('may be shallow: history ends where it was cut', async () => {
    const shallow = temporaryFolder('shallow');
    git(shallow, 'clone', '--quiet', '--depth', '2', `file://${folder}`, '.');
    const clone = await loadClone(shallow);
    expect(clone).toMatchObject({ head, shallow: true, commits: Number(git(shallow, 'rev-list', '--count', 'HEAD')) });
    expect(await clone.history.range(null, clone.head)).toHaveLength(clone.commits);
  });

  test('may borrow its objects from another, packed or not, that borrows from a third', async () => {
    const lender = temporaryFolder('lender');
    git(lender, 'clone', '--quiet', '--no-local', folder, '.');
    git(lender, 'gc', '--quiet');
    const middle = temporaryFolder('middle');
    git(middle, 'clone', '--quiet', '--shared', lender, '.');
    const between = commit(middle, 'Between', { 'between.txt': '1' });
    const last = temporaryFolder('näher');
    git(last, 'clone', '--quiet', '--shared', middle, '.');
    const own = commit(last, 'Own', { 'own.txt': '1' });
    git(last, 'remote', 'remove', 'origin');
    const clone = await loadClone(last);
    expect(clone).toMatchObject({ head: own, commits: Number(git(last, 'rev-list', '--count', 'main')) });
    expect((await clone.history.range(head, own)).map(({ oid }) => oid)).toEqual([between, own]);
    expect(clone.tags.get('v1.1.0')?.annotated?.oid).toBe(git(folder, 'rev-parse', 'v1.1.0'));
    const twin = await startTwin({ clone, scenario: loadScenario('bare') });
    expect((await ask(twin, 'GET R/contents/SECURITY.md')).status).toBe(200);
    await twin.close();
  });

  test.each([
    ['a relative path', (path: string, from: string) => relative(from, path)],
    ['a quoted path', (path: string) => `"${path.replaceAll(/["\\]/g, '\\$&').replace('ä', '\\303\\244')}"`],
    ['a path among others', (path: string) => `# nearby\n/no/such/place\n${path}`],
  ])('may borrow by %s', async (_name, written) => {
    const lender = temporaryFolder('lender "ä"');
    git(lender, 'clone', '--quiet', '--bare', folder, '.');
    const borrower = temporaryFolder('borrower');
    git(borrower, 'init', '--quiet', '--initial-branch=main');
    const objects = join(borrower, '.git/objects');
    writeFileSync(join(objects, 'info/alternates'), `${written(join(lender, 'objects'), objects)}\n`);
    gitWith(borrower, borrower, {}, 'update-ref', 'refs/heads/main', head);
    const count = Number(gitWith(borrower, borrower, {}, 'rev-list', '--count', 'main'));
    expect(await loadClone(borrower)).toMatchObject({ head, commits: count });
  });

  test('may have a detached HEAD', async () => {
    const detached = temporaryFolder('detached');
    git(detached, 'clone', '--quiet', folder, '.');
    git(detached, 'checkout', '--quiet', '--detach', 'v1.1.0');
    git(detached, 'remote', 'remove', 'origin');
    const clone = await loadClone(detached);
    expect(clone).toMatchObject({ defaultBranch: 'main', head: git(folder, 'rev-parse', 'v1.1.0^{commit}') });
  });

  test('is the remote’s default branch, not the one that is checked out', async () => {
    const working = temporaryFolder('working');
    git(working, 'clone', '--quiet', folder, '.');
    git(working, 'switch', '--quiet', '-c', 'topic');
    commit(working, 'Topic', { 'topic.txt': '1' });
    expect(await loadClone(working)).toMatchObject({ defaultBranch: 'main', head });
  });

  test('says so where it is cut off', async () => {
    expect(await loadClone(folder, { maxCommits: 3 })).toMatchObject({ truncated: true, commits: 3 });
  });
});

describe('versions', () => {
  test.each([
    [['v1.2.0', 'v1.10.0', 'v1.9.0'], 'v1.10.0'],
    [['v2.0.0-rc.1', 'v1.0.0'], 'v1.0.0'],
    [['v2.0.0-rc.1', 'v2.0.0-beta'], 'v2.0.0-rc.1'],
    [['1.0.0', 'nightly'], '1.0.0'],
    [['nightly'], 'v0.1.0'],
    [[], 'v0.1.0'],
  ])('of %j the newest is %s', async (tags, wanted) => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=trunk');
    const head = commit(folder, 'One', { a: '1' });
    for (const tag of tags) git(folder, 'tag', tag);
    expect((await loadClone(folder)).releaseTag).toEqual({
      name: wanted,
      commit: head,
      synthetic: !tags.includes(wanted),
    });
  });

  test('a tag on another branch is no release of this one', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    commit(folder, 'One', { a: '1' });
    git(folder, 'switch', '--quiet', '-c', 'other');
    commit(folder, 'Two', { a: '2' });
    git(folder, 'tag', 'v9.9.9');
    git(folder, 'switch', '--quiet', 'main');
    expect((await loadClone(folder)).releaseTag.synthetic).toBe(true);
  });
});

describe('no history', () => {
  test('a plain folder becomes one commit', async () => {
    const folder = temporaryFolder('my files');
    write(folder, { 'README.md': '# Hello\n', 'a/b/c.txt': 'deep', 'node_modules/x/index.js': 'left out' });
    const clone = await loadClone(folder);
    expect(clone).toMatchObject({ synthetic: true, commits: 1, defaultBranch: 'main' });
    const twin = await startTwin({ clone, scenario: loadScenario('bare') });
    expect(twin.name).toBe('my-files');
    const tree = (await ask(twin, 'GET R/git/trees/main?recursive=1')).body as {
      tree: { path: string; type: string }[];
    };
    expect(tree.tree.filter(({ type }) => type === 'blob').map(({ path }) => path)).toEqual(['README.md', 'a/b/c.txt']);
    expect((await ask(twin, 'GET R/contents/a/b/c.txt')).body).toMatchObject({
      content: Buffer.from('deep').toString('base64'),
    });
    await twin.close();
    clone.close();
    const again = await loadClone(folder);
    expect(again.head).toBe(clone.head);
    again.close();
  });

  test('a repository without a commit is an error that says what to do', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    await expect(loadClone(folder)).rejects.toThrow(CopseError);
    await expect(loadClone(folder)).rejects.toThrow('without a commit');
  });

  test('neither a folder nor a repository', async () => {
    await expect(loadClone('/no/such/folder')).rejects.toThrow(CopseError);
  });
});

test('history of any shape is what git says it is', async () => {
  const folder = temporaryFolder('tangle');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const tree = git(folder, 'write-tree');
  const oids: string[] = [];
  // a fixed sequence, so that a failure comes again
  let seed = 7;
  const below = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
  for (let index = 0; index < 30; index += 1) {
    const wanted = index === 0 ? 0 : 1 + below(3);
    const parents = new Set(Array.from({ length: wanted }, () => oids[Math.max(0, index - 1 - below(6))] ?? ''));
    const options = [...parents].flatMap((parent) => ['-p', parent]);
    oids.push(git(folder, 'commit-tree', tree, '-m', String(index), ...options));
  }
  for (const [index, oid] of oids.entries()) git(folder, 'update-ref', `refs/heads/b${index}`, oid);
  git(folder, 'update-ref', 'refs/heads/main', oids.at(-1) ?? '');
  const { history } = await loadClone(folder);
  for (let turn = 0; turn < 40; turn += 1) {
    const [base = '', head = ''] = [oids[below(30)], oids[below(30)]];
    const range = (await history.range(base, head)).map(({ oid }) => oid);
    expect(new Set(range)).toEqual(new Set(git(folder, 'rev-list', `${base}..${head}`).split('\n').filter(Boolean)));
    expect(git(folder, 'merge-base', '--all', base, head).split('\n')).toContain(await history.mergeBase(base, head));
    const place = new Map(range.map((oid, position) => [oid, position]));
    for (const oid of range)
      for (const parent of (await history.get(oid))?.parents ?? [])
        expect(place.get(parent) ?? -1).toBeLessThan(place.get(oid) ?? -1);
  }
});
