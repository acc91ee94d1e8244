import { expect, test } from '@jest/globals';
import { failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { table } from './read-table.ts';
import { commit, languages } from './world.ts';

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
