import { describe, expect, test } from '@jest/globals';
import { failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { branchNode, commit, commitNode, commits, compared, previousCommit, release } from './world.ts';

const releases = 'GET /repos/{owner}/{repo}/releases';
const firstRelease = { [releases]: ok([release('v1.2.0')]) };

describe('ancestry', () => {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const list = 'GET /repos/{owner}/{repo}/branches';
  const at = (name: string, head: string, extra: object = {}): object =>
    branchNode(name, { commit: { sha: head.repeat(40) }, ...extra });
  const part = 'releaseCommit.ancestry';
  const apart = { [part]: failed() };
  const behind = ok({ status: 'behind' });
  const only = { value: { branch: 'main', status: 'behind' }, source: { endpoint: route } };
  test.each<Row>([
    [
      'seen',
      { [route]: failed() },
      { state: 'seen', value: { branch: 'main', status: 'identical' }, source: { endpoint: 'graphql releaseCommit' } },
    ],
    ['seen by itself', { ...apart, [route]: ok({ status: 'behind' }) }, { value: { status: 'behind' } }],
    ['another branch', { [part]: ok({ name: 'trunk', compare: { status: 'IDENTICAL' } }), [route]: behind }, only],
    ['no branch', { [part]: ok(null), [route]: behind }, only],
    ['no comparison', { [part]: ok({ name: 'main', compare: null }), [route]: behind }, only],
    ['an unknown word', { [part]: ok({ name: 'main', compare: { status: 'SIDEWAYS' } }), [route]: behind }, only],
    ['refused there', { [part]: refused(200, 'no'), [route]: behind }, only],
    [
      'a commit of a fork is on no branch',
      {
        ...apart,
        [route]: refused(404, 'No common ancestor between main and c.'),
        [list]: ok([at('main', 'a'), at('dev', 'b')]),
      },
      { state: 'seen', value: { status: 'diverged', others: [{ branch: 'dev', status: 'diverged' }] } },
    ],
    [
      'a release branch has it, and is asked before the others',
      {
        ...apart,
        [route]: ({ basehead }) => ok({ status: String(basehead).startsWith('release/1') ? 'behind' : 'ahead' }),
        [list]: ok([at('a', 'a'), at('main', 'b'), at('release/1', 'd', { protected: false })]),
      },
      {
        value: {
          status: 'ahead',
          others: [{ branch: 'release/1', protected: false, status: 'behind' }],
        },
      },
    ],
    [
      'the head of a branch needs no comparison',
      {
        ...apart,
        [route]: ({ basehead }) => ok({ status: String(basehead).startsWith('main') ? 'ahead' : 'diverged' }),
        [list]: ok([at('z', 'c')]),
      },
      { value: { others: [{ branch: 'z', status: 'identical' }] } },
    ],
    [
      'more branches than are compared',
      {
        ...apart,
        [route]: ok({ status: 'diverged' }),
        [list]: ok(Array.from({ length: 20 }, (_, index) => at(`b${String(index)}`, 'a'))),
      },
      { value: { others: { length: 12 }, notCompared: 8 } },
    ],
    [
      'branches hidden',
      { ...apart, [route]: ok({ status: 'ahead' }), [list]: refused(403, 'no') },
      hiddenFor('forbidden'),
    ],
    ['hidden', { ...apart, [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('ancestry', changes)).fact).toMatchObject(expected);
  });

  test('compares the default branch with the commit, not with the tag', async () => {
    const { calls } = await readOne('ancestry', apart);
    expect(calls.find(({ what }) => what === 'releaseCommit')?.parameters).toMatchObject({ commit });
    expect(calls.at(-1)?.parameters).toMatchObject({ basehead: `main...${commit}` });
  });
});

describe('commit range', () => {
  const history = (connection: object): object => ({
    repository: { defaultBranchRef: { name: 'main' }, object: { __typename: 'Commit', history: connection } },
  });
  const bot = { __typename: 'Bot', login: 'dependabot' };
  const request = (extra: object): object => ({
    number: 1,
    merged: true,
    baseRefName: 'main',
    headRefOid: 'd'.repeat(40),
    mergeCommit: null,
    author: { __typename: 'User', login: 'eve' },
    labels: { nodes: [] },
    reviews: { totalCount: 0, nodes: [] },
    ...extra,
  });
  const one = (extra: object): Record<string, ReturnType<typeof ok>> => ({
    commitRange: ok(compared(commits([commitNode(commit, extra)]))),
  });
  const requests = (...nodes: object[]): object => ({ associatedPullRequests: { nodes } });

  test.each<Row>([
    [
      'after the previous tag',
      {},
      { value: { base: previousCommit, baseTag: 'v1.1.0', head: commit, total: 1, truncated: false } },
    ],
    [
      'a first release',
      { ...firstRelease, commitRange: ok(history(commits([commitNode(commit)]))) },
      { value: { base: null, baseTag: null, total: 1, truncated: false } },
    ],
    [
      'nothing changed',
      { commitRange: ok(compared(commits([]))) },
      { state: 'seen', value: { total: 0, commits: [] } },
    ],
    [
      'fewer commits than counted',
      { commitRange: ok(compared(commits([], { totalCount: 3 }))) },
      { value: { truncated: true } },
    ],
    [
      'annotated tags are peeled',
      {
        commitRange: ok(
          compared(commits([]), {
            baseTarget: {
              __typename: 'Tag',
              oid: 'e'.repeat(40),
              target: { __typename: 'Commit', oid: previousCommit },
            },
          }),
        ),
      },
      { value: { base: previousCommit } },
    ],
    [
      'the tag moved meanwhile',
      { commitRange: ok(compared(commits([]), { headTarget: { __typename: 'Commit', oid: 'f'.repeat(40) } })) },
      hiddenFor('failed'),
    ],
    ['the previous tag is gone', { commitRange: ok({ repository: { ref: null } }) }, hiddenFor('failed')],
    [
      'no right to requests',
      { commitRange: refused(200, 'no') },
      hiddenFor('forbidden', 'contents: read and pull-requests: read'),
    ],
    ['releases hidden', { [releases]: refused(403, 'no') }, hiddenFor('not_read', 'contents: read')],
    [
      'a commit without request or signature',
      one({ signature: null, author: { user: null } }),
      {
        value: {
          commits: [
            { author: null, authorIsBot: false, pullRequest: null, signature: { verified: false, reason: 'unsigned' } },
          ],
        },
      },
    ],
    [
      'a bot’s commit is known by its request alone',
      one({ author: { user: null }, ...requests(request({ author: bot })) }),
      {
        value: {
          commits: [{ author: 'dependabot[bot]', authorIsBot: true, pullRequest: { author: 'dependabot[bot]' } }],
        },
      },
    ],
    [
      'a person’s commit in a bot’s request is a person’s',
      one(requests(request({ author: bot }))),
      { value: { commits: [{ author: 'ada', authorIsBot: false }] } },
    ],
    [
      'the request that merged the commit goes first',
      one(
        requests(
          request({ number: 1 }),
          request({ number: 2, mergeCommit: { oid: commit } }),
          request({ number: 3, merged: false }),
        ),
      ),
      { value: { commits: [{ pullRequest: { number: 2, merged: true } }] } },
    ],
    [
      'a request into another branch goes last',
      one(requests(request({ number: 1, baseRefName: 'dev' }), request({ number: 2 }))),
      { value: { commits: [{ pullRequest: { number: 2 } }] } },
    ],
    [
      'labels and reviews with the commit that they looked at',
      one(
        requests(
          request({
            labels: { nodes: [{ name: 'fix' }] },
            reviews: { totalCount: 1, nodes: [{ state: 'APPROVED', author: null, commit: { oid: commit } }] },
          }),
        ),
      ),
      {
        value: {
          commits: [
            { pullRequest: { labels: ['fix'], reviews: [{ state: 'APPROVED', author: null, commitSha: commit }] } },
          ],
        },
      },
    ],
    [
      'the last word of each reviewer counts',
      one(
        requests(
          request({
            reviews: {
              totalCount: 3,
              nodes: [
                { state: 'CHANGES_REQUESTED', author: { __typename: 'User', login: 'a' }, commit: null },
                { state: 'APPROVED', author: { __typename: 'User', login: 'b' }, commit: { oid: 'x' } },
                { state: 'APPROVED', author: { __typename: 'User', login: 'a' }, commit: { oid: 'y' } },
              ],
            },
          }),
        ),
      ),
      {
        value: {
          commits: [
            {
              pullRequest: {
                reviews: [
                  { author: 'a', state: 'APPROVED', commitSha: 'y' },
                  { author: 'b', state: 'APPROVED', commitSha: 'x' },
                ],
              },
            },
          ],
        },
      },
    ],
    [
      'of a cut list of reviews none counts',
      one(
        requests(request({ reviews: { totalCount: 2, nodes: [{ state: 'APPROVED', author: null, commit: null }] } })),
      ),
      { value: { commits: [{ pullRequest: { reviews: [] } }] } },
    ],
    [
      'a hostile headline',
      one({ messageHeadline: `a\r\n##[error]\u202e${'x'.repeat(500)}` }),
      { value: { commits: [{ headline: expect.stringMatching(/^a ##\[error\]x{188}…$/) }] } },
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('commitRange', changes)).fact).toMatchObject(expected);
  });

  const paged = (count: number) => (parameters: Readonly<Record<string, unknown>>) => {
    const start = Number(parameters['after'] ?? 0);
    const nodes = Array.from({ length: Math.min(100, count - start) }, (_, index) => commitNode(String(start + index)));
    const end = start + nodes.length;
    return ok(
      compared(commits(nodes, { totalCount: count, pageInfo: { hasNextPage: end < count, endCursor: String(end) } })),
    );
  };

  test.each([
    [100, 1, 100],
    [101, 2, 101],
    [250, 3, 250],
    [10_001, 100, 10_000],
  ])('%i commits take %i requests', async (count, requestCount, read) => {
    const { fact, calls } = await readOne('commitRange', { commitRange: paged(count) });
    expect(calls.filter(({ kind }) => kind === 'graphql')).toHaveLength(requestCount);
    expect(fact).toMatchObject({ value: { total: count, commits: { length: read }, truncated: read < count } });
  });

  test('a page that fails hides the range', async () => {
    const answer = paged(150);
    const broken = (parameters: Readonly<Record<string, unknown>>) =>
      parameters['after'] ? failed() : answer(parameters);
    expect((await readOne('commitRange', { commitRange: broken })).fact).toMatchObject(hiddenFor('failed'));
  });
});

describe('activity', () => {
  const route = 'GET /repos/{owner}/{repo}/activity';
  const push = (timestamp: string, activity_type = 'force_push'): object => {
    return { timestamp, activity_type, actor: { login: 'eve' }, before: 'x', after: 'y' };
  };
  const recent = '2026-10-03T00:00:00Z';
  /** The first page of everything, which goes on; then each kind. */
  const busy = (pushes: object[], deletions: object[], truncated = false) => {
    return ({ activity_type: type }: Readonly<Record<string, unknown>>) =>
      type === undefined
        ? ok([push(recent, 'push')], true)
        : ok(type === 'force_push' ? pushes : deletions, truncated && type === 'force_push');
  };
  const since = '2026-10-02T00:00:00Z';
  test.each<Row>([
    ['none', {}, { state: 'seen', value: { since, forcePushes: [], deletions: 0 } }],
    [
      'since the previous release',
      { [route]: ok([push(recent), push(recent, 'pr_merge'), push('2026-10-01T00:00:00Z')]) },
      { value: { forcePushes: [{ at: '2026-10-03T00:00:00Z', actor: 'eve', before: 'x', after: 'y' }], deletions: 0 } },
    ],
    [
      'all of them for a first release',
      { ...firstRelease, [route]: ok([push('2020-01-01T00:00:00Z')]) },
      { value: { since: null, forcePushes: { length: 1 } } },
    ],
    ['deletions', { [route]: ok([push(recent, 'branch_deletion')]) }, { value: { forcePushes: [], deletions: 1 } }],
    [
      'more than a page, each kind by itself',
      { [route]: busy([push(recent)], [push(recent, 'branch_deletion')]) },
      { value: { forcePushes: { length: 1 }, deletions: 1 } },
    ],
    ['a cut list of recent ones', { [route]: busy([push(recent)], [], true) }, hiddenFor('truncated')],
    ['without its time', { [route]: ok([{ ...push(recent), timestamp: null }]) }, hiddenFor('failed')],
    [
      'one kind refused',
      {
        [route]: ({ activity_type: type }) =>
          type === 'branch_deletion' ? refused(404, 'no') : ok([push(recent)], type === undefined),
      },
      hiddenFor('forbidden', 'contents: read'),
    ],
    ['refused', { [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('activity', changes)).fact).toMatchObject(expected);
  });

  test('what lies past the cut is older than what was read', async () => {
    const old = [push(recent), push('2026-09-01T00:00:00Z')];
    expect((await readOne('activity', { [route]: busy(old, [], true) })).fact).toMatchObject({
      value: { forcePushes: { length: 1 } },
    });
    const { fact, calls } = await readOne('activity', { [route]: ok(old, true) });
    expect(fact).toMatchObject({ value: { forcePushes: { length: 1 } } });
    expect(calls.filter(({ what }) => what === route)).toHaveLength(1);
  });
});
