import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { Twin } from '../../../src/offline/twin/index.ts';
import { loadClone, loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { ask } from './asking.ts';
import { git, smallRepository } from './clones.ts';

const folder = smallRepository();
const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
let twin: Twin;

beforeAll(async () => {
  twin = await startTwin({ clone: await loadClone(folder), scenario: loadScenario('good') });
});

afterAll(() => twin.close());

function octokit(token?: string): Octokit {
  return new Octokit({ baseUrl: twin.apiUrl, auth: token, log: silent });
}

describe('reads', () => {
  const here = () => ({ owner: twin.owner, repo: twin.name });

  test('the repository is the scenario’s owner and the clone’s folder', async () => {
    const { data } = await octokit(twin.tokens.workflow).rest.repos.get(here());
    expect(data.full_name).toBe('acme/app');
    expect(data.default_branch).toBe('main');
    expect(data.owner.type).toBe('Organization');
  });

  test('every stateful read answers and keeps to the description', async () => {
    const client = octokit(twin.tokens.admin).rest;
    const head = git(folder, 'rev-parse', 'HEAD');
    const branch = { ...here(), branch: 'main' };
    await client.repos.getBranch(branch);
    await client.repos.getBranchRules(branch);
    await client.repos.getRepoRulesets(here());
    await client.repos.getRepoRuleset({ ...here(), ruleset_id: 102 });
    await client.repos.listReleases(here());
    await client.repos.listTags(here());
    await client.repos.listCommits(here());
    await client.repos.getCommit({ ...here(), ref: head });
    await client.repos.compareCommitsWithBasehead({ ...here(), basehead: `v1.0.0...${head}` });
    await client.repos.getContent({ ...here(), path: 'src' });
    await client.repos.getContent({ ...here(), path: '' });
    await client.repos.getContent({ ...here(), path: 'src/a.txt' });
    await client.repos.getReadme(here());
    await client.git.getRef({ ...here(), ref: 'tags/v1.1.0' });
    await client.git.listMatchingRefs({ ...here(), ref: 'tags/' });
    await client.git.getTree({ ...here(), tree_sha: head, recursive: '1' });
    await client.git.getBlob({ ...here(), file_sha: git(folder, 'rev-parse', 'HEAD:README.md') });
    await client.git.getTag({ ...here(), tag_sha: git(folder, 'rev-parse', 'v1.1.0') });
    await client.repos.getAllEnvironments(here());
    await client.repos.listActivities(here());
    await client.repos.codeownersErrors(here());
    await client.repos.listCollaborators(here());
    await client.repos.listDeployKeys(here());
    await client.actions.getGithubActionsDefaultWorkflowPermissionsRepository(here());
    await client.orgs.get({ org: twin.owner });
    await client.rateLimit.get();
    await client.meta.get();
    expect(twin.exchanges().violations).toEqual([]);
    expect(twin.exchanges().operations.length).toBeGreaterThan(24);
  });
});

const reads = [
  'R',
  'R/branches/main',
  'R/commits?per_page=2&path=src',
  'R/compare/v1.0.0...main?per_page=1',
  'R/contents/',
  'R/releases',
  'R/releases/latest',
  'R/git/trees/main?recursive=1',
  'R/readme',
  'R/rulesets/101',
  '/orgs/acme',
  '/rate_limit',
];

describe.each(['2022-11-28', '2026-03-10'])('in version %s', (version) => {
  test.each(reads)('%s', async (path) => {
    const headers = { 'x-github-api-version': version };
    const answer = await ask(twin, `GET ${path}`, { token: twin.tokens.admin, headers });
    expect(answer.status).toBe(200);
    expect(twin.exchanges().violations).toEqual([]);
  });
});

test('a version that GitHub does not have is refused', async () => {
  expect((await ask(twin, 'GET R', { headers: { 'x-github-api-version': '2020-01-01' } })).status).toBe(400);
});

describe('how two commits stand to each other', () => {
  test.each([
    ['v1.0.0', 'main', 'ahead'],
    ['main', 'v1.0.0', 'behind'],
    ['main', 'main', 'identical'],
    ['v1.0.0', 'side', 'ahead'],
    ['side', 'main~3', 'diverged'],
  ])('%s...%s is %s', async (base, head, status) => {
    const ids = [base, head].map((name) => git(folder, 'rev-parse', `${name}^{commit}`));
    const answer = await ask(twin, `GET R/compare/${ids.join('...')}`);
    const count = (range: string) => Number(git(folder, 'rev-list', '--count', range));
    expect(answer.body).toMatchObject({
      status,
      ahead_by: count(`${base}..${head}`),
      behind_by: count(`${head}..${base}`),
      merge_base_commit: { sha: git(folder, 'merge-base', base, head) },
    });
  });
});
