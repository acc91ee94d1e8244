import { expect, test } from '@jest/globals';
import { failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { table } from './read-table.ts';
import { wholeWorld } from './world.ts';

const workflowRoute = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
const keysRoute = 'GET /repos/{owner}/{repo}/keys';
table('workflowTokenDefault', [
  [
    'seen',
    { [workflowRoute]: ok({ default_workflow_permissions: 'write', can_approve_pull_request_reviews: true }) },
    { state: 'seen', value: { defaultPermissions: 'write', canApprovePullRequests: true } },
  ],
  ['hidden', {}, hiddenFor('forbidden', 'administration: read')],
]);

const denied = (message: string, accepted: string | null = 'administration=read') => ({
  [workflowRoute]: refused(403, message, accepted),
});
const closedOff = denied('Resource not accessible by integration');
const rest = {
  [keysRoute]: ok([]),
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': ok({}),
  'GET /repos/{owner}/{repo}/rulesets/rule-suites': ok([]),
};
describe('where GitHub says that the token has no administration permission', () => {
  const behindIt = ['deployKeys', 'classicProtection', 'ruleBypasses'] as const;

  test.each(behindIt)('%s is hidden by that answer and not asked for', async (name) => {
    const { fact, calls } = await readOne(name, { ...rest, ...closedOff });
    expect(fact).toMatchObject({
      ...hiddenFor('forbidden', 'administration: read'),
      source: { endpoint: workflowRoute },
    });
    expect(fact.state === 'hidden' && fact.detail).toContain('Resource not accessible by integration');
    expect(calls.map(({ what }) => what)).not.toContain(Object.keys(rest)[behindIt.indexOf(name)]);
  });

  test.each([
    ['a person without rights', denied('Must have admin rights to Repository.')],
    ['another permission', denied('Resource not accessible by integration', 'actions=read')],
    ['no permission named', denied('Resource not accessible by integration', null)],
    ['nothing said', { [workflowRoute]: refused(404, 'Not Found', 'administration=read') }],
    ['a failure', { [workflowRoute]: failed() }],
  ])('%s: each is asked for', async (_name, answer) => {
    for (const name of behindIt) expect((await readOne(name, { ...rest, ...answer })).fact.state).toBe('seen');
  });

  test('with an administration token that is the one that is asked', async () => {
    const { fact, calls } = await readOne('deployKeys', { ...rest, ...closedOff }, { hasAdminToken: true });
    expect(fact).toMatchObject({ state: 'hidden', source: { tier: 'admin-token' } });
    expect(calls.map(({ token }) => token)).toEqual(['admin-token']);
  });
});

const environmentsRoute = 'GET /repos/{owner}/{repo}/environments';
const environment = (name: string): object => ({
  name,
  protection_rules: [{ type: 'wait_timer' }, { type: 'required_reviewers', reviewers: [{}, {}] }],
  deployment_branch_policy: { protected_branches: true },
});
table('environments', [
  ['none', {}, { state: 'seen', value: [] }],
  [
    'seen',
    { [environmentsRoute]: ok({ total_count: 1, environments: [environment('release')] }) },
    { value: [{ name: 'release', requiredReviewers: 2, protectedBranches: true }] },
  ],
  [
    'several pages',
    { [environmentsRoute]: ({ page }) => ok({ total_count: 2, environments: [environment(`e${String(page)}`)] }) },
    { value: [{ name: 'e1' }, { name: 'e2' }] },
  ],
  ['fewer than counted', { [environmentsRoute]: ok({ total_count: 2, environments: [] }) }, hiddenFor('failed')],
  [
    'more than are read',
    { [environmentsRoute]: ok({ total_count: 2000, environments: [environment('a')] }) },
    hiddenFor('truncated'),
  ],
  ['refused', { [environmentsRoute]: refused(403, 'no') }, hiddenFor('forbidden', 'actions: read')],
]);

const collaboratorsRoute = 'GET /repos/{owner}/{repo}/collaborators';
const people = [{ permissions: { admin: true } }, { permissions: { admin: false } }, {}];
table('collaborators', [
  [
    'counts only',
    { [collaboratorsRoute]: ({ affiliation }) => ok(affiliation === 'outside' ? [{}] : people) },
    { state: 'seen', value: { admins: 1, outside: 1, total: 3 } },
  ],
  ['cut', { [collaboratorsRoute]: ok(people, true) }, hiddenFor('truncated')],
  ['refused', { [collaboratorsRoute]: refused(403, 'no') }, hiddenFor('forbidden')],
  [
    'only outsiders refused',
    { [collaboratorsRoute]: ({ affiliation }) => (affiliation === 'outside' ? refused(403, 'no') : ok(people)) },
    hiddenFor('forbidden'),
  ],
]);

const key = (extra: object): object => ({
  read_only: false,
  created_at: '2020-01-01T00:00:00Z',
  last_used: null,
  ...extra,
});
table('deployKeys', [
  ['none', { [keysRoute]: ok([]) }, { state: 'seen', value: { writable: 0, stale: 0 } }],
  [
    'stale after 90 days without use',
    {
      [keysRoute]: ok([
        key({ last_used: '2026-10-31T00:00:00Z' }),
        key({ last_used: '2026-08-02T00:00:00Z' }),
        key({ last_used: '2026-08-03T00:00:00Z' }),
        key({}),
        key({ created_at: '2026-10-31T00:00:00Z' }),
        key({ read_only: true }),
        key({ enabled: false }),
      ]),
    },
    { value: { writable: 5, stale: 2 } },
  ],
  ['hidden', {}, hiddenFor('forbidden', 'administration: read')],
]);

const repositoryRoute = 'GET /repos/{owner}/{repo}';
const organizationRoute = 'GET /orgs/{org}';
table('organization', [
  [
    'seen by an owner',
    { [organizationRoute]: ok({ login: 'acme', two_factor_requirement_enabled: true }) },
    { state: 'seen', value: { login: 'acme', twoFactorRequired: true } },
  ],
  ['null is not "no"', {}, hiddenFor('forbidden', 'organization owner')],
  [
    'a field that is missing',
    { [organizationRoute]: ok({ login: 'acme' }) },
    hiddenFor('forbidden', 'organization owner'),
  ],
  [
    'owned by a person',
    {
      [repositoryRoute]: () => {
        const whole = wholeWorld[repositoryRoute];
        if (typeof whole !== 'object' || whole.kind !== 'ok') throw new TypeError('no repository');
        return ok({ ...(whole.data as object), owner: { login: 'ada', id: 1, type: 'User' } });
      },
    },
    { state: 'absent' },
  ],
  ['no answer', { [organizationRoute]: failed() }, hiddenFor('failed')],
]);

test('what wants administration rights is asked for with the token that has them', async () => {
  for (const name of ['workflowTokenDefault', 'deployKeys', 'collaborators', 'organization'] as const) {
    const { calls } = await readOne(name, {}, { hasAdminToken: true });
    expect(calls.at(-1)?.token).toBe('admin-token');
  }
});
