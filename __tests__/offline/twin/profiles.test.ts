import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Clone, Twin } from '../../../src/offline/twin/index.ts';
import { checkScenario, loadClone, loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { operationTable } from '../../../src/offline/twin/operation-table.ts';
import { may, profileOf, tokens } from '../../../src/offline/twin/profiles.ts';
import { ask } from './asking.ts';
import { smallRepository } from './clones.ts';

const chosen = {
  workflow: { checks: 'write', actions: 'none' },
  fineGrained: { administration: 'write' },
};
const profile = (token: string) => {
  const found = profileOf(`Bearer ${token}`, chosen as never);
  if (found === null) throw new Error(token);
  return found;
};
const allowed = (token: string, isPublic: boolean) =>
  [...operationTable.values()].filter(({ need }) => may(profile(token), need, isPublic)).map(({ id }) => id);

describe('what a token may do', () => {
  test('that of a pull request from a fork writes nothing, whatever the workflow was given', () => {
    const able = allowed(tokens.fork, true);
    expect(able.length).toBeGreaterThan(50);
    expect(able.filter((id) => operationTable.get(id)?.need.level === 'write')).toEqual([]);
    expect(profile(tokens.fork).grants.checks).toBe('read');
  });

  test('the workflow’s has what it was given, and has not what was taken away', () => {
    expect(allowed(tokens.workflow, false)).toContain('POST /repos/{owner}/{repo}/check-runs');
    expect(allowed(tokens.workflow, false)).not.toContain('GET /repos/{owner}/{repo}/actions/runs');
    expect(allowed(tokens.workflow, true)).toContain('GET /repos/{owner}/{repo}/actions/runs');
  });

  test('a fine-grained one has what it was given, and the metadata', () => {
    const writes = allowed(tokens.fineGrained, false).filter((id) => operationTable.get(id)?.need.level === 'write');
    expect(writes).toEqual([
      'PUT /repos/{owner}/{repo}/branches/{branch}/protection',
      'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history',
    ]);
    expect(allowed(tokens.fineGrained, false)).not.toContain('GET /repos/{owner}/{repo}/releases');
  });

  test('one without permissions has nothing of a private repository', () => {
    expect(allowed(tokens.none, false)).toEqual([]);
    expect(profileOf('Bearer another', { workflow: {}, fineGrained: {} })).toBeNull();
  });

  test('no token of a workflow reads settings, secrets’ names or alerts on secrets, also in public', () => {
    const never = [
      'administration',
      'organization_administration',
      'secrets',
      'environments',
      'secret_scanning_alerts',
    ];
    const areas = allowed(tokens.workflow, true).map((id) => operationTable.get(id)?.need.area ?? '');
    expect(areas.filter((area) => never.includes(area))).toEqual([]);
  });
});

describe('how a refusal looks', () => {
  let clone: Clone;
  let hub: Twin;
  let hidden: Twin;

  beforeAll(async () => {
    clone = await loadClone(smallRepository());
    const good = loadScenario('good');
    hub = await startTwin({ clone, scenario: good });
    const scenario = checkScenario({ ...good, repository: { ...good.repository, visibility: 'private' } }, 'private');
    hidden = await startTwin({ clone, scenario, workflowGrants: { security_events: 'none', checks: 'none' } });
  });

  afterAll(async () => {
    await hub.close();
    await hidden.close();
  });

  const refusal = async (twin: Twin, request: string, token: string | null) => {
    const { status, body, headers } = await ask(twin, request, { token });
    return [status, (body as { message: string }).message, headers.get('x-accepted-github-permissions')];
  };
  const integration = 'Resource not accessible by integration';

  test.each([
    ['GET R/hooks', tokens.workflow, [403, integration, 'repository_hooks=read']],
    [
      'GET R/hooks',
      tokens.fineGrained,
      [403, 'Resource not accessible by personal access token', 'repository_hooks=read'],
    ],
    ['GET R/hooks', null, [401, 'Requires authentication', 'repository_hooks=read']],
    ['GET R/dependabot/alerts', tokens.none, [403, integration, 'vulnerability_alerts=read']],
    ['GET R/actions/secrets', tokens.fork, [403, integration, 'secrets=read']],
    ['GET /app', tokens.workflow, [401, 'A JSON web token could not be decoded', 'metadata=read']],
  ])('of a public repository: %s by %s', async (request, token, wanted) => {
    expect(await refusal(hub, request, token)).toEqual(wanted);
  });

  test.each([
    ['GET R/code-scanning/alerts', 403],
    ['GET R/commits/main/check-runs', 404],
    ['GET R/hooks', 403],
  ])('of a private one that the token knows of: %s', async (request, status) => {
    expect((await refusal(hidden, request, tokens.workflow))[0]).toBe(status);
    expect((await refusal(hidden, request, tokens.none))[0]).toBe(404);
  });
});
