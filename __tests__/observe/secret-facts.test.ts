import { expect, test } from '@jest/globals';
import { ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { table } from './read-table.ts';
import { wholeWorld } from './world.ts';

const repository = 'GET /repos/{owner}/{repo}';
const withRepository = (extra: object) => {
  const whole = wholeWorld[repository];
  if (typeof whole !== 'object' || whole.kind !== 'ok') throw new TypeError('no repository');
  return { [repository]: ok({ ...(whole.data as object), ...extra }) };
};
const on = { status: 'enabled' };
const off = { status: 'disabled' };

table('securityFeatures', [
  ['not shown to this token', {}, hiddenFor('forbidden', 'administration: read')],
  [
    'both on',
    withRepository({ security_and_analysis: { secret_scanning: on, secret_scanning_push_protection: on } }),
    { state: 'seen', value: { secretScanning: true, pushProtection: true } },
  ],
  [
    'one off, one not said',
    withRepository({ security_and_analysis: { secret_scanning: off } }),
    { state: 'seen', value: { secretScanning: false, pushProtection: null } },
  ],
]);

test('the switches are asked for with the token that may read settings', async () => {
  const { calls } = await readOne('securityFeatures', {}, { hasAdminToken: true });
  expect(calls.map(({ what, token }) => [what, token])).toEqual([[repository, 'admin-token']]);
});

const alerts = 'GET /repos/{owner}/{repo}/secret-scanning/alerts';
const alert = (number: number, extra: object = {}): object => ({
  number,
  secret_type: 'aws_access_key_id',
  state: 'open',
  resolution: null,
  created_at: '2026-10-20T00:00:00Z',
  secret: 'AKIA0000000000000000',
  ...extra,
});
table('secretAlerts', [
  ['forbidden', {}, hiddenFor('forbidden', 'secret-scanning-alerts: read')],
  ['off', { [alerts]: refused(404, 'Secret scanning is disabled on this repository.') }, { state: 'absent' }],
  ['a 404 of another kind', { [alerts]: refused(404, 'Not Found') }, hiddenFor('forbidden')],
  ['none', { [alerts]: ok([]) }, { state: 'seen', value: [] }],
  ['cut', { [alerts]: ok([alert(1)], true) }, hiddenFor('truncated')],
  [
    'by number',
    { [alerts]: ok([alert(2, { state: 'resolved', resolution: 'revoked' }), alert(1)]) },
    {
      value: [
        { number: 1, type: 'aws_access_key_id', state: 'open', resolution: null },
        { number: 2, state: 'resolved', resolution: 'revoked' },
      ],
    },
  ],
]);

test('secrets are asked to be hidden, and none is kept where one comes all the same', async () => {
  const { fact, calls } = await readOne('secretAlerts', { [alerts]: ok([alert(1)]) });
  expect(calls[0]?.parameters).toMatchObject({ hide_secret: true });
  expect(JSON.stringify(fact)).not.toContain('AKIA');
});

const own = 'GET /repos/{owner}/{repo}/actions/secrets';
const shared = 'GET /repos/{owner}/{repo}/actions/organization-secrets';
const secret = (name: string): object => ({ name, updated_at: '2026-01-01T00:00:00Z' });
const listed = (...names: readonly string[]) => ok({ total_count: names.length, secrets: names.map(secret) });

table('repositorySecrets', [
  ['forbidden', {}, hiddenFor('forbidden', 'secrets: read')],
  ['none', { [own]: listed() }, { state: 'seen', value: [] }],
  [
    'by name',
    { [own]: listed('B', 'A') },
    { value: [{ name: 'A', updatedAt: '2026-01-01T00:00:00Z' }, { name: 'B' }] },
  ],
  [
    'two pages',
    { [own]: ({ page }) => ok({ total_count: 2, secrets: [secret(`S${String(page)}`)] }) },
    { value: [{ name: 'S1' }, { name: 'S2' }] },
  ],
  ['fewer than counted', { [own]: ok({ total_count: 2, secrets: [] }) }, hiddenFor('failed')],
  ['more than are read', { [own]: ok({ total_count: 5000, secrets: [secret('A')] }) }, hiddenFor('truncated')],
]);

table('organizationSecrets', [
  ['not asked for where the same permission was refused', {}, hiddenFor('forbidden', 'secrets: read')],
  ['seen', { [own]: listed(), [shared]: listed('ORG') }, { state: 'seen', value: [{ name: 'ORG' }] }],
  [
    'owned by a person',
    { [own]: listed(), ...withRepository({ owner: { login: 'ada', id: 1, type: 'User' } }) },
    { state: 'absent' },
  ],
]);

test('a refusal of the repository’s secrets saves the question for the organisation’s', async () => {
  const { calls } = await readOne('organizationSecrets');
  expect(calls.map(({ what }) => what).sort()).toEqual([repository, own]);
});

const environments = 'GET /repos/{owner}/{repo}/environments';
const ofEnvironment = 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets';
const two = { [environments]: ok({ total_count: 2, environments: [{ name: 'release' }, { name: 'pages' }] }) };
table('environmentSecrets', [
  ['no environments', {}, { state: 'seen', value: [] }],
  [
    'each environment with its own',
    { ...two, [ofEnvironment]: ({ environment_name: name }) => listed(`OF_${String(name)}`) },
    {
      value: [
        { environment: 'release', secrets: [{ name: 'OF_release' }] },
        { environment: 'pages', secrets: [{ name: 'OF_pages' }] },
      ],
    },
  ],
  ['refused', { ...two, [ofEnvironment]: refused(403, 'no') }, hiddenFor('forbidden', 'environments: read')],
  ['environments hidden', { [environments]: refused(403, 'no') }, hiddenFor('not_read', 'actions: read')],
]);

test('one refusal is enough for all environments', async () => {
  const { calls } = await readOne('environmentSecrets', { ...two, [ofEnvironment]: refused(403, 'no') });
  expect(calls.filter(({ what }) => what === ofEnvironment)).toHaveLength(1);
});
