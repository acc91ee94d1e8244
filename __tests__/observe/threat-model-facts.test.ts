import { describe, expect, test } from '@jest/globals';
import { ok, refused, type Answer } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { commit, commitNode, commits, compared, previousCommit, releaseTree, settings } from './world.ts';

const path = 'docs/threat-model.md';
const compareRoute = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const model = '# Assets\n- Key store\n# Threats\n- It leaks\n# Mitigations\n- It is sealed\n';
const tree = releaseTree({ 'README.md': '# App\n', [path]: model });
const lastChange = (sha: string, committedDate = '2026-10-20T00:00:00Z'): ReturnType<typeof ok> =>
  ok({
    repository: {
      defaultBranchRef: { name: 'main' },
      object: { __typename: 'Commit', h0: { nodes: [commitNode(sha, { committedDate })] } },
    },
  });
const changed = (...files: string[]): ReturnType<typeof ok> =>
  ok({ status: 'ahead', files: files.map((filename) => ({ filename, status: 'modified' })) });
const world = (extra: Readonly<Record<string, Answer>> = {}): Readonly<Record<string, Answer>> => ({
  ...tree,
  lastChanges: lastChange('a1'.repeat(20)),
  [compareRoute]: changed('src/auth.ts'),
  ...extra,
});

describe('threatModels', () => {
  test('counts what the files name', async () => {
    const { fact } = await readOne('threatModels', world());
    const expected = [{ path, format: 'markdown', assets: 1, threats: 1, mitigations: 1, problem: null }];
    expect(fact).toMatchObject({ state: 'seen', value: { models: expected, missing: [], unread: [] } });
  });

  test('configured paths that are not there, and formats that are not read, are said', async () => {
    const documents = { ...settings.documents, threatModels: ['gone.md', 'README.md', 'tm.pdf'] };
    const files = releaseTree({ 'README.md': '# App\n', 'tm.pdf': '%PDF' });
    const { fact } = await readOne('threatModels', files, { settings: { ...settings, documents } });
    expect(fact).toMatchObject({
      value: { models: [{ path: 'README.md' }], missing: ['gone.md'], unread: ['tm.pdf'] },
    });
  });

  test.each([
    ['none', {}, { state: 'absent' }],
    ['files hidden', { ...tree, files: refused(200, 'no') }, hiddenFor('forbidden', 'contents: read')],
    [
      'tree hidden',
      { 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': refused(403, 'no') },
      hiddenFor('not_read', 'contents: read'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('threatModels', changes)).fact).toMatchObject(expected);
  });
});

describe('threatModelHistory', () => {
  test('the last commit of each path, asked for at once', async () => {
    const { fact, calls } = await readOne('threatModelHistory', world());
    expect(fact).toMatchObject({ value: { last: [{ path, commit: { sha: 'a1'.repeat(20) } }] } });
    const asked = calls.filter(({ what }) => what === 'lastChanges').map(({ parameters }) => parameters);
    expect(asked).toMatchObject([{ head: commit, p0: path }]);
  });

  test.each([
    ['no model: nothing is asked', {}, { state: 'absent' }],
    ['refused', { lastChanges: refused(200, 'no') }, hiddenFor('forbidden', 'contents: read and pull-requests: read')],
    [
      'no commit',
      {
        lastChanges: ok({
          repository: { defaultBranchRef: null, object: { __typename: 'Commit', h0: { nodes: [] } } },
        }),
      },
      hiddenFor('failed'),
    ],
  ])('%s', async (_name, changes, expected) => {
    const base = 'lastChanges' in changes ? world(changes) : changes;
    expect((await readOne('threatModelHistory', base)).fact).toMatchObject(expected);
  });

  test('more models than are asked for hide it', async () => {
    const many = releaseTree(
      Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`docs/threat-models/${i}.md`, model])),
    );
    expect((await readOne('threatModelHistory', many)).fact).toMatchObject(hiddenFor('truncated'));
  });
});

describe('changesSinceModel', () => {
  const basehead = (calls: readonly { readonly what: string; readonly parameters: unknown }[]): unknown[] =>
    calls
      .filter(({ what }) => what === compareRoute)
      .map(({ parameters }) => (parameters as { basehead: string }).basehead);

  test('a model older than the range: from the previous release', async () => {
    const { fact, calls } = await readOne('changesSinceModel', world());
    expect(basehead(calls)).toEqual([`${previousCommit}...${commit}`]);
    const files = [{ path: 'src/auth.ts', status: 'modified' }];
    expect(fact).toMatchObject({
      value: { since: previousCommit, sinceIs: 'previous release', files, truncated: false },
    });
  });

  test('a model changed in the range: from there', async () => {
    const changedIn = 'a1'.repeat(20);
    const commitRange = ok(compared(commits([commitNode(commit), commitNode(changedIn)])));
    const { fact, calls } = await readOne('changesSinceModel', world({ commitRange }));
    expect(basehead(calls)).toEqual([`${changedIn}...${commit}`]);
    expect(fact).toMatchObject({ value: { since: changedIn, sinceIs: 'threat model' } });
  });

  test('a model changed by the release commit: nothing is asked', async () => {
    const { fact, calls } = await readOne('changesSinceModel', world({ lastChanges: lastChange(commit) }));
    expect(basehead(calls)).toEqual([]);
    expect(fact).toMatchObject({ value: { since: commit, files: [] } });
  });

  test('without a model nothing is asked', async () => {
    const { fact, calls } = await readOne('changesSinceModel');
    expect([fact.state, basehead(calls)]).toEqual(['absent', []]);
  });

  test.each([
    [
      '300 files',
      { [compareRoute]: changed(...Array.from({ length: 300 }, (_, i) => `f${i}`)) },
      { value: { truncated: true } },
    ],
    ['no list', { [compareRoute]: ok({ status: 'ahead' }) }, hiddenFor('failed')],
    ['refused', { [compareRoute]: refused(403, 'no') }, hiddenFor('forbidden', 'contents: read')],
    ['history hidden', { lastChanges: refused(200, 'no') }, hiddenFor('not_read')],
    ['range hidden', { commitRange: refused(200, 'no') }, hiddenFor('not_read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('changesSinceModel', world(changes))).fact).toMatchObject(expected);
  });
});

describe('deployment', () => {
  test.each([
    ['none', {}, { state: 'absent' }],
    [
      'a compose file',
      releaseTree({ 'compose.yml': 'services: {db: {environment: {DB_PASSWORD: admin}}}' }),
      { value: { credentials: [{ key: 'DB_PASSWORD' }], files: [{ kind: 'compose' }] } },
    ],
    [
      'hidden',
      { ...releaseTree({ Dockerfile: 'FROM a' }), files: refused(200, 'no') },
      hiddenFor('forbidden', 'contents: read'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('deployment', changes)).fact).toMatchObject(expected);
  });
});
