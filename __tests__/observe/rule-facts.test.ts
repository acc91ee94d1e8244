import { describe, expect, test } from '@jest/globals';
import { failed, ok, refused } from '../support/fake-github.ts';
import { observe } from '../../src/observe/plan.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { branchNode, world } from './world.ts';

const listRoute = 'GET /repos/{owner}/{repo}/branches';

describe('branch', () => {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  const long = { [listRoute]: ok([branchNode('a')], true) };
  test.each<Row>([
    ['seen in the list', {}, { state: 'seen', value: { name: 'main', protected: true } }],
    [
      'seen by name',
      { ...long, [route]: ok(branchNode('main', { protected: false })) },
      { value: { protected: false } },
    ],
    ['absent', { ...long, [route]: refused(404, 'Branch not found') }, { state: 'absent' }],
    ['hidden', { ...long, [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('branch', changes)).fact).toMatchObject(expected);
  });

  test('one request tells of the default branch and of the release branches', async () => {
    const { context, calls } = world();
    await observe({ needs: ['branch', 'releaseBranches'], context });
    expect(calls.map(({ what }) => what).sort()).toEqual(['GET /repos/{owner}/{repo}', listRoute]);
  });
});

describe('release branches', () => {
  const names = [
    'main',
    'release/2',
    'fix-release',
    'v1.x',
    '1.4-x',
    'stable',
    'v3',
    'dependabot/npm/x-1.x',
    'versions',
  ];
  test.each<Row>([
    ['none', {}, { state: 'seen', value: { branches: [], complete: true } }],
    [
      'by their names',
      { [listRoute]: ok(names.map((name) => branchNode(name))) },
      {
        value: {
          branches: ['1.4-x', 'release/2', 'stable', 'v1.x', 'v3'].map((name) => ({ name, protected: true })),
        },
      },
    ],
    ['a list that is cut', { [listRoute]: ok([branchNode('main')], true) }, { value: { complete: false } }],
    ['refused', { [listRoute]: refused(403, 'no') }, hiddenFor('forbidden', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('releaseBranches', changes)).fact).toMatchObject(expected);
  });
});

describe('branch rules', () => {
  const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
  const rules = [
    {
      type: 'pull_request',
      ruleset_id: 5,
      ruleset_source: 'acme',
      ruleset_source_type: 'Organization',
      parameters: {
        required_approving_review_count: 2,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: false,
        require_last_push_approval: true,
      },
    },
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: [{ context: 'test', integration_id: 15368 }, { context: 'forgeable' }] },
    },
  ];
  test.each<Row>([
    [
      'with their parameters',
      { [route]: ok(rules) },
      {
        state: 'seen',
        value: [
          {
            type: 'pull_request',
            rulesetSourceType: 'Organization',
            pullRequest: { approvals: 2, dismissStale: true, codeOwnerReview: false, lastPushApproval: true },
          },
          {
            type: 'required_status_checks',
            statusChecks: [
              { context: 'test', appId: 15368 },
              { context: 'forgeable', appId: null },
            ],
          },
        ],
      },
    ],
    ['none', { [route]: ok([]) }, { state: 'seen', value: [] }],
    ['cut', { [route]: ok([], true) }, hiddenFor('truncated')],
    ['refused', { [route]: refused(403, 'no') }, hiddenFor('forbidden', 'metadata: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('branchRules', changes)).fact).toMatchObject(expected);
  });
});

describe('rulesets', () => {
  const list = 'GET /repos/{owner}/{repo}/rulesets';
  const detail = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
  const ruleset = (extra: object): object => ({
    id: 5,
    name: 'tags',
    target: 'tag',
    source: 'acme/app',
    source_type: 'Repository',
    enforcement: 'active',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
    ...extra,
  });
  const one = (extra: object): Record<string, ReturnType<typeof ok>> => ({
    [list]: ok([{ id: 5 }]),
    [detail]: ok(ruleset(extra)),
  });
  test.each<Row>([
    [
      'conditions and rule types',
      one({}),
      { value: [{ target: 'tag', include: ['refs/tags/v*'], ruleTypes: ['deletion', 'update'] }] },
    ],
    ['bypass not shown is not "none"', one({}), { value: [{ bypass: { state: 'not_visible' } }] }],
    ['bypass shown and empty', one({ bypass_actors: [] }), { value: [{ bypass: { state: 'none' } }] }],
    ['bypass null', one({ bypass_actors: null }), { value: [{ bypass: { state: 'not_visible' } }] }],
    [
      'bypass shown',
      one({ bypass_actors: [{ actor_id: 1, actor_type: 'Team', bypass_mode: 'always' }] }),
      { value: [{ bypass: { state: 'some', actors: [{ type: 'Team', id: 1, mode: 'always' }] } }] },
    ],
    ['none', { [list]: ok([]) }, { state: 'seen', value: [] }],
    ['list refused', { [list]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'metadata: read')],
    ['one detail refused hides them all', { [detail]: refused(403, 'no') }, hiddenFor('forbidden')],
    ['one detail fails', { [detail]: failed() }, hiddenFor('failed')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('rulesets', changes)).fact).toMatchObject(expected);
  });

  test('details are asked for with the administration token where there is one', async () => {
    const { calls } = await readOne('rulesets', {}, { hasAdminToken: true });
    expect(calls.map(({ token }) => token)).toEqual(['token', 'admin-token', 'admin-token']);
  });
});

describe('classic protection', () => {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
  const protection = {
    required_pull_request_reviews: {
      required_approving_review_count: 1,
      dismiss_stale_reviews: true,
      require_code_owner_reviews: false,
      bypass_pull_request_allowances: { users: [{ login: 'root' }], teams: [{ slug: 'ops' }], apps: [{ slug: 'bot' }] },
    },
    required_status_checks: {
      contexts: ['test', 'old', 'any'],
      checks: [
        { context: 'test', app_id: 15368 },
        { context: 'any', app_id: -1 },
      ],
    },
    required_signatures: { enabled: true },
    enforce_admins: { enabled: true },
    allow_force_pushes: { enabled: false },
  };
  test.each<Row>([
    [
      'seen',
      { [route]: ok(protection) },
      {
        state: 'seen',
        value: {
          pullRequest: { approvals: 1, dismissStale: true, codeOwnerReview: false, lastPushApproval: false },
          statusChecks: [
            { context: 'test', appId: 15368 },
            { context: 'any', appId: null },
            { context: 'old', appId: null },
          ],
          signatures: true,
          allowsForcePushes: false,
          allowsDeletions: false,
          enforcedForAdmins: true,
          bypassPullRequest: ['root', 'ops', 'bot'],
        },
      },
    ],
    ['nothing set', { [route]: ok({}) }, { value: { pullRequest: null, statusChecks: null, signatures: false } }],
    ['absent', { [route]: refused(404, 'Branch not protected') }, { state: 'absent' }],
    ['a 404 that may mean 403', { [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'administration: read')],
    ['not in this plan', { [route]: refused(403, 'Upgrade to GitHub Pro') }, hiddenFor('unsupported')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('classicProtection', changes)).fact).toMatchObject(expected);
  });

  test('is asked for with the administration token where there is one', async () => {
    const { fact } = await readOne('classicProtection', { [route]: ok({}) }, { hasAdminToken: true });
    expect(fact.source.tier).toBe('admin-token');
  });
});

describe('rule bypasses', () => {
  const route = 'GET /repos/{owner}/{repo}/rulesets/rule-suites';
  const suite = (at: string, result = 'bypass'): object => ({ pushed_at: at, after_sha: 'e'.repeat(40), result });
  test.each<Row>([
    ['not for this token', { [route]: refused(403, 'no') }, hiddenFor('forbidden', 'administration: read')],
    ['a 404 that may be a 403', { [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'administration: read')],
    ['none', { [route]: ok([]) }, { state: 'seen', value: { windowDays: 30, bypasses: [] } }],
    [
      'the oldest first, and only bypasses',
      {
        [route]: ok([
          suite('2026-10-03T00:00:00Z'),
          suite('2026-10-02T00:00:00Z'),
          suite('2026-10-01T00:00:00Z', 'pass'),
        ]),
      },
      { value: { bypasses: [{ at: '2026-10-02T00:00:00Z' }, { at: '2026-10-03T00:00:00Z' }] } },
    ],
    ['cut', { [route]: ok([suite('2026-10-01T00:00:00Z')], true) }, hiddenFor('truncated')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('ruleBypasses', changes)).fact).toMatchObject(expected);
  });

  test('asks for bypasses of the default branch in the longest period there is', async () => {
    const { calls } = await readOne('ruleBypasses', { [route]: ok([]) });
    expect(calls.at(-1)?.parameters).toMatchObject({
      ref: 'refs/heads/main',
      time_period: 'month',
      rule_suite_result: 'bypass',
    });
  });
});
