import { describe, expect, test } from '@jest/globals';
import { startReading } from '../../src/observe/plan.ts';
import { type Answer, failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { table } from './read-table.ts';
import { commit, commitNode, commits, compared, world } from './world.ts';

const languages = 'GET /repos/{owner}/{repo}/languages';
table('languages', [
  [
    'the largest first',
    {},
    {
      state: 'seen',
      value: {
        languages: [
          { name: 'C', bytes: 30 },
          { name: 'Go', bytes: 10 },
        ],
      },
    },
  ],
  ['none', { [languages]: ok({}) }, { state: 'seen', value: { languages: [] } }],
  ['no numbers', { [languages]: ok({ C: 'many', Go: 0 }) }, { state: 'seen', value: { languages: [] } }],
  ['failed', { [languages]: failed() }, hiddenFor('failed')],
]);

const rollup = (nodes: readonly object[], next: string | null = null): object => ({
  repository: {
    object: {
      __typename: 'Commit',
      statusCheckRollup: { contexts: { pageInfo: { hasNextPage: next !== null, endCursor: next }, nodes } },
    },
  },
});
const run = (
  name: string,
  conclusion: string | null,
  app: object | null = { databaseId: 15368, slug: 'github-actions' },
) => ({
  __typename: 'CheckRun',
  name,
  conclusion,
  checkSuite: { app },
});
const status = (context: string, state: string) => ({ __typename: 'StatusContext', context, state });
const actions = { id: 15368, slug: 'github-actions' };

table('commitChecks', [
  ['nothing reported', {}, { state: 'seen', value: { commit, checks: [] } }],
  [
    'runs and statuses by name, whatever the order',
    { commitChecks: ok(rollup([status('ci/old', 'ERROR'), run('test', 'SUCCESS'), run('build', null, null)])) },
    {
      value: {
        checks: [
          { name: 'build', kind: 'check-run', conclusion: null, app: null },
          { name: 'ci/old', kind: 'status', conclusion: 'error', app: null },
          { name: 'test', kind: 'check-run', conclusion: 'success', app: actions },
        ],
      },
    },
  ],
  [
    'a status that waits has no conclusion',
    { commitChecks: ok(rollup([status('a', 'PENDING'), status('b', 'EXPECTED')])) },
    { value: { checks: [{ conclusion: null }, { conclusion: null }] } },
  ],
  [
    'two pages',
    {
      commitChecks: ({ after }) =>
        ok(after === 'x' ? rollup([run('b', 'SUCCESS')]) : rollup([run('a', 'FAILURE')], 'x')),
    },
    { value: { checks: [{ name: 'a' }, { name: 'b' }] } },
  ],
  ['an empty page', { commitChecks: ok(rollup([], 'x')) }, hiddenFor('failed')],
  ['more than are read', { commitChecks: ok(rollup([run('a', 'SUCCESS')], 'x')) }, hiddenFor('truncated')],
  ['no such commit', { commitChecks: ok({ repository: { object: null } }) }, hiddenFor('failed')],
  ['a tree', { commitChecks: ok({ repository: { object: { __typename: 'Tree' } } }) }, hiddenFor('failed')],
  [
    'refused',
    { commitChecks: refused(200, 'Resource not accessible by integration') },
    hiddenFor('forbidden', 'checks: read and statuses: read'),
  ],
]);

const bot = { __typename: 'Bot', login: 'dependabot' };
const botRequest = (number: number, state: string, author: object): object => {
  const oid = (number - 1).toString(16).padStart(40, '0');
  return commitNode(oid, {
    associatedPullRequests: {
      nodes: [
        {
          number,
          merged: true,
          baseRefName: 'main',
          headRefOid: oid,
          mergeCommit: { oid },
          author,
          labels: { nodes: [] },
          commits: { nodes: [{ commit: { oid, statusCheckRollup: { state } } }] },
          reviews: { totalCount: 0, nodes: [] },
        },
      ],
    },
  });
};
/** Requests by a bot whose checks came to this; the third is somebody's own. */
const botRange = (...states: readonly string[]): object =>
  compared(
    commits(
      states.map((state, index) =>
        botRequest(index + 1, state, index === 2 ? { __typename: 'User', login: 'ada' } : bot),
      ),
    ),
  );
const rollupOf = (nodes: readonly object[], more = false): object => ({
  __typename: 'Commit',
  statusCheckRollup: { contexts: { pageInfo: { hasNextPage: more, endCursor: null }, nodes } },
});
const withHeads = (heads: object) => ok({ repository: { object: rollupOf([run('test', 'SUCCESS')]), ...heads } });

describe('updateChecks', () => {
  const heads = {
    u0: rollupOf([
      { ...run('test', 'FAILURE'), isRequired: true },
      { ...status('ci', 'SUCCESS'), isRequired: false },
    ]),
    u1: rollupOf([], true),
  };

  test('the heads of requests by bots in one question with the checks of the release, failures first', async () => {
    const { fact, calls } = await readOne('updateChecks', {
      commitRange: ok(botRange('SUCCESS', 'FAILURE', 'FAILURE')),
      commitChecks: withHeads(heads),
    });
    expect(fact).toMatchObject({
      state: 'seen',
      value: {
        notRead: 0,
        heads: [
          {
            pullRequest: 2,
            head: `${'0'.repeat(39)}1`,
            truncated: false,
            checks: [
              { name: 'ci', kind: 'status', conclusion: 'success', app: null, required: false },
              { name: 'test', kind: 'check-run', conclusion: 'failure', app: actions, required: true },
            ],
          },
          { pullRequest: 1, truncated: true, checks: [] },
        ],
      },
    });
    const asked = calls.filter(({ what }) => what === 'commitChecks');
    expect(asked.map(({ parameters }) => [parameters['o0'], parameters['n0'], parameters['n1']])).toEqual([
      [`${'0'.repeat(39)}1`, 2, 1],
    ]);
  });

  test('the checks of the release cost no question of their own', async () => {
    const { context, calls } = world({ commitRange: ok(botRange('SUCCESS')), commitChecks: withHeads(heads) });
    const reading = startReading(context);
    await Promise.all([reading.fact('commitChecks'), reading.fact('updateChecks')]);
    expect(calls.filter(({ what }) => what === 'commitChecks')).toHaveLength(1);
  });

  test('a request that GitHub does not show takes only itself along', async () => {
    const answers = {
      commitRange: ok(botRange('SUCCESS')),
      commitChecks: ((parameters) =>
        'o0' in parameters ? refused(200, 'Could not resolve to a PullRequest') : withHeads({})) satisfies Answer,
    };
    expect((await readOne('updateChecks', answers)).fact).toMatchObject(
      hiddenFor('forbidden', 'checks: read and statuses: read and pull-requests: read'),
    );
    expect((await readOne('commitChecks', answers)).fact).toMatchObject({ value: { checks: [{ name: 'test' }] } });
  });

  test('no bot in the range: nothing is asked; more than are read, and heads that are gone, are counted', async () => {
    const none = await readOne('updateChecks');
    expect(none.fact).toMatchObject({ state: 'seen', value: { heads: [], notRead: 0 } });
    const many = await readOne('updateChecks', {
      commitRange: ok(botRange(...Array.from({ length: 35 }, () => 'SUCCESS'))),
      commitChecks: withHeads({ ...heads, u2: null, u3: { __typename: 'Blob' } }),
    });
    expect(many.fact).toMatchObject({ value: { heads: [{ pullRequest: 1 }, { pullRequest: 2 }], notRead: 32 } });
    const dark = await readOne('updateChecks', { commitRange: failed() });
    expect(dark.fact).toMatchObject(hiddenFor('not_read'));
  });
});

const analyses = 'GET /repos/{owner}/{repo}/code-scanning/analyses';
const analysis = (extra: object = {}): object => ({
  tool: { name: 'CodeQL' },
  category: '/language:go',
  commit_sha: commit,
  ref: 'refs/heads/main',
  created_at: '2026-10-20T00:00:00Z',
  error: '',
  ...extra,
});
table('codeAnalyses', [
  ['never any', {}, { state: 'absent' }],
  ['off', { [analyses]: refused(403, 'Code scanning is not enabled for this repository.') }, { state: 'absent' }],
  ['forbidden', { [analyses]: refused(403, 'no') }, hiddenFor('forbidden', 'security-events: read')],
  [
    'a plan without it',
    { [analyses]: refused(403, 'Advanced Security must be enabled for this repository to use code scanning.') },
    hiddenFor('forbidden'),
  ],
  ['a 404 of another kind', { [analyses]: refused(404, 'Not Found') }, hiddenFor('forbidden')],
  [
    'seen',
    { [analyses]: ok([analysis(), analysis({ error: 'no' })]) },
    {
      state: 'seen',
      value: { complete: true, analyses: [{ tool: 'CodeQL', commit, failed: false }, { failed: true }] },
    },
  ],
  ['cut', { [analyses]: ok([analysis()], true) }, { state: 'seen', value: { complete: false } }],
]);

const alerts = 'GET /repos/{owner}/{repo}/code-scanning/alerts';
const alert = (number: number, extra: object = {}): object => ({
  number,
  state: 'open',
  created_at: '2026-10-20T00:00:00Z',
  fixed_at: null,
  dismissed_at: null,
  dismissed_reason: null,
  rule: { id: 'go/sql', security_severity_level: 'high' },
  tool: { name: 'CodeQL' },
  most_recent_instance: { location: { path: 'a.go', start_line: 3 } },
  ...extra,
});
table('codeAlerts', [
  ['never any analysis', {}, { state: 'absent' }],
  ['forbidden', { [alerts]: refused(403, 'no') }, hiddenFor('forbidden', 'security-events: read')],
  ['cut', { [alerts]: ok([alert(1)], true) }, hiddenFor('truncated')],
  [
    'in the order of their numbers, whatever the page says',
    { [alerts]: ok([alert(2, { rule: {}, state: null }), alert(1)]) },
    {
      value: [
        { number: 1, rule: 'go/sql', severity: 'high', path: 'a.go', line: 3, closedAt: null },
        { number: 2, rule: 'unnamed', severity: null, state: 'open' },
      ],
    },
  ],
  [
    'dismissed with a comment, which is not kept',
    {
      [alerts]: ok([
        alert(1, {
          state: 'dismissed',
          dismissed_at: '2026-10-21T00:00:00Z',
          dismissed_reason: 'false positive',
          dismissed_comment: 'because',
        }),
      ]),
    },
    {
      value: [
        {
          state: 'dismissed',
          closedAt: '2026-10-21T00:00:00Z',
          dismissedReason: 'false positive',
          dismissalExplained: true,
        },
      ],
    },
  ],
]);

test('no comment and no name of who dismissed stays in an alert', async () => {
  const { fact } = await readOne('codeAlerts', {
    [alerts]: ok([alert(1, { dismissed_comment: 'my words', dismissed_by: { login: 'ada' } })]),
  });
  expect(JSON.stringify(fact)).not.toMatch(/my words|"ada"/);
});
