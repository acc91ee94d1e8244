import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { Clone, Twin } from '../../../src/offline/twin/index.ts';
import { loadClone, loadScenario, scenarioNames, startTwin } from '../../../src/offline/twin/index.ts';
import { ask } from './asking.ts';
import { smallRepository } from './clones.ts';

type Row = Readonly<Record<string, unknown>>;

const began = new Date('2026-06-01T00:00:00Z');
let clone: Clone;
let mixed: Twin;
let bare: Twin;

beforeAll(async () => {
  clone = await loadClone(smallRepository());
  const start = (name: string) => startTwin({ clone, scenario: loadScenario(name), clock: () => began });
  [mixed, bare] = [await start('mixed'), await start('bare')];
});

afterAll(async () => {
  await mixed.close();
  await bare.close();
});

const rows = async (path: string, token: string = mixed.tokens.admin): Promise<Row[]> =>
  (await ask(mixed, `GET ${path}`, { token })).body;

describe('Dependabot alerts', () => {
  test('are paged by cursor, and by nothing else', async () => {
    const client = new Octokit({ baseUrl: mixed.apiUrl, auth: mixed.tokens.workflow });
    const here = { owner: mixed.owner, repo: mixed.name };
    const all = await client.paginate('GET /repos/{owner}/{repo}/dependabot/alerts', { ...here, per_page: 2 });
    expect(all.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const first = await ask(mixed, 'GET R/dependabot/alerts?per_page=2');
    const next = /after=([\w-]+)/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask(mixed, `GET R/dependabot/alerts?per_page=2&after=${next}`);
    const before = /before=([\w-]+)/.exec(second.headers.get('link') ?? '')?.[1] ?? '';
    expect((await ask(mixed, `GET R/dependabot/alerts?per_page=2&before=${before}`)).body).toEqual(first.body);
    const hub = await startTwin({ clone, scenario: loadScenario('mixed'), exchangesFolder: null });
    expect((await ask(hub, 'GET R/dependabot/alerts?page=2')).status).toBe(400);
    await expect(hub.close()).rejects.toThrow('page');
  });

  test.each([
    ['state=open', ['semver', 'js-yaml', 'tiny-glob', 'left-table']],
    ['state=open&severity=critical', ['left-table']],
    ['state=fixed,dismissed&direction=asc', ['yaml-lite', 'http-lite']],
    ['scope=development', ['semver', 'tiny-glob', 'test-tools']],
    ['package=http-lite', ['http-lite']],
  ])('%s', async (query, names) => {
    const found = await rows(`R/dependabot/alerts?${query}`);
    expect(found.map((row) => ((row['dependency'] as Row)['package'] as Row)['name'])).toEqual(names);
  });

  test('bear ages that are reckoned from the beginning', async () => {
    const [fixed] = await rows('R/dependabot/alerts?state=fixed');
    expect(fixed).toMatchObject({ created_at: '2026-02-01T00:00:00Z', fixed_at: '2026-05-02T00:00:00Z' });
  });

  test('are refused where they are off', async () => {
    const answer = await ask(bare, 'GET R/dependabot/alerts', { token: bare.tokens.admin });
    expect([answer.status, answer.body]).toEqual([
      403,
      expect.objectContaining({ message: expect.stringContaining('disabled') as unknown }),
    ]);
  });
});

describe('secret-scanning alerts', () => {
  test('never tell the value where it is to be hidden', async () => {
    const [open] = await rows('R/secret-scanning/alerts?state=open');
    expect(open).toMatchObject({ secret: 'invented-value-0002' });
    const [hidden] = await rows('R/secret-scanning/alerts?state=open&hide_secret=true');
    expect(hidden).not.toHaveProperty('secret');
    expect(JSON.stringify(hidden)).not.toContain('invented');
  });

  test('are out of a workflow’s reach, and not there where scanning is off', async () => {
    expect((await ask(mixed, 'GET R/secret-scanning/alerts')).status).toBe(403);
    expect((await ask(bare, 'GET R/secret-scanning/alerts', { token: bare.tokens.admin })).status).toBe(404);
  });
});

describe('code scanning', () => {
  test.each([
    ['', 3],
    ['?state=open', 2],
    ['?tool_name=Other', 0],
  ])('alerts%s: %i', async (query, count) => {
    expect(await rows(`R/code-scanning/alerts${query}`)).toHaveLength(count);
  });

  test('default setup and analyses', async () => {
    expect((await ask(mixed, 'GET R/code-scanning/default-setup', { token: mixed.tokens.admin })).body).toMatchObject({
      state: 'not-configured',
    });
    expect(await rows('R/code-scanning/analyses?ref=main')).toMatchObject([
      { commit_sha: mixed.releaseCommit, results_count: 3, created_at: '2026-04-22T00:00:00Z' },
    ]);
  });
});

describe('advisories', () => {
  test('drafts are for those who may read them', async () => {
    expect(await rows('R/security-advisories', mixed.tokens.none)).toHaveLength(2);
    expect(await rows('R/security-advisories')).toHaveLength(3);
    expect(await rows('R/security-advisories?state=draft', mixed.tokens.none)).toEqual([]);
  });

  test('the later version leaves the old score away', async () => {
    const headers = { 'x-github-api-version': '2026-03-10' };
    const [later] = (await ask(mixed, 'GET R/security-advisories', { headers })).body as Row[];
    const [older] = await rows('R/security-advisories', mixed.tokens.workflow);
    expect(older).toHaveProperty('cvss');
    expect(later).not.toHaveProperty('cvss');
    expect(later).toHaveProperty('cvss_severities');
  });

  test.each([
    ['affects=left-table@2.3.0', ['GHSA-aaaa-bbbb-cc01']],
    ['affects=left-table@2.4.1', []],
    ['affects=left-table,tiny-glob', ['GHSA-aaaa-bbbb-cc01', 'GHSA-aaaa-bbbb-cc02']],
    ['cve_id=CVE-2026-10003', ['GHSA-aaaa-bbbb-cc03']],
    ['ecosystem=npm&affects=js-yaml@5.5.0,semver@7.0.0', ['GHSA-aaaa-bbbb-cc31', 'GHSA-aaaa-bbbb-cc32']],
    ['ecosystem=npm&affects=js-yaml,semver&is_withdrawn=false', ['GHSA-aaaa-bbbb-cc31', 'GHSA-aaaa-bbbb-cc06']],
    ['ecosystem=pip&affects=js-yaml', []],
  ])('of the world: %s', async (query, ids) => {
    expect((await rows(`/advisories?${query}`)).map((row) => row['ghsa_id'])).toEqual(ids);
  });
});

test.each([
  ['R/private-vulnerability-reporting', [200, { enabled: false }]],
  ['R/vulnerability-alerts', [404, { message: 'Vulnerability alerts are disabled.' }]],
  ['R/automated-security-fixes', [200, { enabled: false, paused: false }]],
])('%s where nothing is on', async (path, [status, body]) => {
  const answer = await ask(bare, `GET ${path}`, { token: bare.tokens.admin });
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject(body as object);
});

test('security features are shown to the administrator only', async () => {
  expect(await rows('R', mixed.tokens.workflow)).not.toHaveProperty('security_and_analysis');
  expect(await rows('R')).toMatchObject({
    security_and_analysis: {
      secret_scanning: { status: 'enabled' },
      secret_scanning_push_protection: { status: 'disabled' },
    },
  });
});

test.each(scenarioNames)('%s: no alert closed before it was opened, identifiers as GitHub writes them', (name) => {
  const scenario = loadScenario(name);
  const alerts = [...scenario.dependabotAlerts, ...scenario.codeScanning.alerts, ...scenario.secretAlerts];
  for (const { state, createdDaysAgo, closedDaysAgo } of alerts) {
    expect(closedDaysAgo === null).toBe(state === 'open');
    expect(closedDaysAgo ?? 0).toBeLessThanOrEqual(createdDaysAgo);
  }
  for (const { ghsa } of [...scenario.dependabotAlerts, ...scenario.advisories])
    expect(ghsa).toMatch(/^GHSA(-[a-z0-9]{4}){3}$/);
});
