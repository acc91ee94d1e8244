import { describe, expect, test } from '@jest/globals';
import { startReading } from '../../src/observe/plan.ts';
import { type Answer, failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { table } from './read-table.ts';
import { commit, commitNode, commits, compared, languages, world } from './world.ts';

const route = 'GET /repos/{owner}/{repo}/languages';
const part = 'releaseCommit.languages';
const byThemselves = ok({ Rust: 1 });
const rust = { state: 'seen', value: { languages: [{ name: 'Rust', bytes: 1 }] } };
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
      source: { endpoint: 'graphql releaseCommit' },
    },
  ],
  ['none', { [part]: ok(languages({})) }, { state: 'seen', value: { languages: [] } }],
  ['no numbers', { [part]: ok(languages({ C: 'many', Go: 0 })) }, { state: 'seen', value: { languages: [] } }],
  ['more than a hundred', { [part]: ok(languages({ C: 1 }, true)), [route]: byThemselves }, rust],
  ['no answer about them', { [part]: ok(null), [route]: byThemselves }, rust],
  ['refused there', { [part]: refused(200, 'no'), [route]: byThemselves }, rust],
  ['no tag', { 'GET /repos/{owner}/{repo}/git/ref/{ref}': refused(403, 'no'), [route]: byThemselves }, rust],
  ['failed', { [part]: failed(), [route]: failed() }, hiddenFor('failed')],
]);

const rollup = (nodes: readonly object[], next: string | null = null): object => ({
  __typename: 'Commit',
  statusCheckRollup: { contexts: { pageInfo: { hasNextPage: next !== null, endCursor: next }, nodes } },
});
const nextPage = (object: object): object => ({ repository: { object } });
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
    {
      'releaseCommit.checks': ok(rollup([status('ci/old', 'ERROR'), run('test', 'SUCCESS'), run('build', null, null)])),
    },
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
    { 'releaseCommit.checks': ok(rollup([status('a', 'PENDING'), status('b', 'EXPECTED')])) },
    { value: { checks: [{ conclusion: null }, { conclusion: null }] } },
  ],
  [
    'two pages',
    {
      'releaseCommit.checks': ok(rollup([run('a', 'FAILURE')], 'x')),
      commitChecks: ({ after }) => (after === 'x' ? ok(nextPage(rollup([run('b', 'SUCCESS')]))) : failed()),
    },
    { value: { checks: [{ name: 'a' }, { name: 'b' }] } },
  ],
  ['an empty page', { 'releaseCommit.checks': ok(rollup([], 'x')) }, hiddenFor('failed')],
  [
    'more than are read',
    {
      'releaseCommit.checks': ok(rollup([run('a', 'SUCCESS')], 'x')),
      commitChecks: ok(nextPage(rollup([run('a', 'SUCCESS')], 'x'))),
    },
    hiddenFor('truncated'),
  ],
  [
    'the next page refused',
    { 'releaseCommit.checks': ok(rollup([run('a', 'SUCCESS')], 'x')), commitChecks: refused(200, 'no') },
    hiddenFor('forbidden', 'checks: read and statuses: read'),
  ],
  ['no such commit', { 'releaseCommit.checks': ok(null) }, hiddenFor('failed')],
  ['a tree', { 'releaseCommit.checks': ok({ __typename: 'Tree' }) }, hiddenFor('failed')],
  [
    'refused',
    { 'releaseCommit.checks': refused(200, 'Resource not accessible by integration') },
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
const parts = (heads: Readonly<Record<string, object | null>>): Readonly<Record<string, Answer>> => ({
  'releaseCommit.checks': ok(rollupOf([run('test', 'SUCCESS')])),
  ...Object.fromEntries(Object.entries(heads).map(([name, head]) => [`releaseCommit.${name}`, ok(head)])),
});
const wanted = 'checks: read and statuses: read and pull-requests: read';

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
      ...parts(heads),
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
    const asked = calls.filter(({ what }) => what === 'releaseCommit');
    expect(asked.map(({ parameters }) => [parameters['o0'], parameters['n0'], parameters['n1']])).toEqual([
      [`${'0'.repeat(39)}1`, 2, 1],
    ]);
  });

  test('the checks of the release cost no question of their own', async () => {
    const { context, calls } = world({ commitRange: ok(botRange('SUCCESS')), ...parts(heads) });
    const reading = startReading(context);
    await Promise.all([reading.fact('commitChecks'), reading.fact('updateChecks')]);
    expect(calls.filter(({ what }) => what === 'releaseCommit')).toHaveLength(1);
  });

  test('a request that GitHub does not show takes only itself along', async () => {
    const answers = {
      commitRange: ok(botRange('SUCCESS', 'SUCCESS')),
      ...parts(heads),
      'releaseCommit.u0': refused(200, 'Could not resolve to a PullRequest'),
    };
    expect((await readOne('updateChecks', answers)).fact).toMatchObject({
      value: { heads: [{ pullRequest: 2 }], notRead: 1 },
    });
    expect((await readOne('commitChecks', answers)).fact).toMatchObject({ value: { checks: [{ name: 'test' }] } });
  });

  test('where no head is shown the fact is hidden, and the checks of the release are not', async () => {
    const answers = {
      commitRange: ok(botRange('SUCCESS')),
      ...parts(heads),
      'releaseCommit.u0': refused(200, 'Resource not accessible by integration'),
    };
    expect((await readOne('updateChecks', answers)).fact).toMatchObject(hiddenFor('forbidden', wanted));
    expect((await readOne('commitChecks', answers)).fact).toMatchObject({ value: { checks: [{ name: 'test' }] } });
  });

  test('where the whole is refused the heads are asked for by themselves', async () => {
    const { fact, calls } = await readOne('updateChecks', {
      commitRange: ok(botRange('SUCCESS', 'SUCCESS')),
      ...parts(heads),
      releaseCommit: ({ document }) => (String(document).includes('checks:') ? refused(200, 'no') : ok({})),
    });
    expect(fact).toMatchObject({ state: 'seen', value: { heads: [{ pullRequest: 1 }, { pullRequest: 2 }] } });
    expect(calls.filter(({ what }) => what === 'releaseCommit')).toHaveLength(2);
  });

  test('no bot in the range: nothing is asked; more than are read, and heads that are gone, are counted', async () => {
    const none = await readOne('updateChecks');
    expect(none.fact).toMatchObject({ state: 'seen', value: { heads: [], notRead: 0 } });
    const gone = Object.fromEntries(Array.from({ length: 28 }, (_, index) => [`u${index + 2}`, null]));
    const many = await readOne('updateChecks', {
      commitRange: ok(botRange(...Array.from({ length: 35 }, () => 'SUCCESS'))),
      ...parts({ ...heads, ...gone, u3: { __typename: 'Blob' } }),
    });
    expect(many.fact).toMatchObject({ value: { heads: [{ pullRequest: 1 }, { pullRequest: 2 }], notRead: 32 } });
    const dark = await readOne('updateChecks', { commitRange: failed() });
    expect(dark.fact).toMatchObject(hiddenFor('not_read'));
  });
});
