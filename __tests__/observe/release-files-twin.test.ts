import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createGitHub } from '../../src/github/github.ts';
import { observe } from '../../src/observe/plan.ts';
import type { ObserveContext } from '../../src/observe/context.ts';
import type { Clone, Twin } from '../../src/offline/twin/index.ts';
import { loadClone, loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { commit, git, smallRepository } from '../offline/twin/clones.ts';
import { settings, world } from './world.ts';

const long = `# Policy\n${'Write to us. é\n'.repeat(40_000)}`;
let clone: Clone;

beforeAll(async () => {
  const folder = smallRepository();
  commit(folder, 'Documents', {
    'docs/SECURITY.md': long,
    'SUPPORT.md': 'Café',
    '.github/actions/build/action.yml':
      'runs:\n  using: composite\n  steps:\n    - uses: acme/thing@main\n    - run: echo ${{ github.head_ref }}\n      shell: bash\n',
    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs: {}\n',
  });
  git(folder, 'tag', '--annotate', '-m', 'Version 1.2.0', 'v1.2.0');
  clone = await loadClone(folder);
});

/** What a reader needs, over a twin of the repository above. */
async function watch(scenario: 'good' | 'bare', of: Clone): Promise<{ twin: Twin; context: ObserveContext }> {
  const twin = await startTwin({ clone: of, scenario: loadScenario(scenario) });
  const { owner, name, apiUrl, graphqlUrl, tokens, releaseTag: tag } = twin;
  twin.draftRelease({ tag, assets: [] });
  const github = createGitHub({
    ...{ owner, repo: name, apiUrl, graphqlUrl, token: tokens.workflow, adminToken: null },
    userAgent: 'copse-test',
    now: () => new Date(),
  });
  return {
    twin,
    context: { ...world().context, github, settings: { ...settings, repository: { owner, name }, tag } },
  };
}

test('against the twin: documents and actions with one query, a text that GraphQL cuts with one request more', async () => {
  const { twin, context } = await watch('good', clone);
  const { documents, workflows } = await observe({ needs: ['documents', 'workflows'], context });
  expect(documents).toMatchObject({
    state: 'seen',
    value: {
      files: [
        { path: '.github/CODEOWNERS' },
        { path: 'README.md' },
        { path: 'SECURITY.md' },
        { path: 'SUPPORT.md', text: 'Café', size: 5 },
        { path: 'docs/SECURITY.md', text: long, size: Buffer.byteLength(long) },
      ],
    },
  });
  expect(workflows).toMatchObject({
    value: {
      files: [
        {
          path: '.github/actions/build/action.yml',
          shape: 'action',
          findings: [{ kind: 'unpinned-uses' }, { kind: 'template-injection' }],
        },
        { path: '.github/workflows/ci.yml' },
      ],
    },
  });
  const asked = twin.requests.map(({ route }) => route);
  await twin.close();
  // the range, what hangs on the release commit, the files
  expect(asked.filter((line) => line.includes('graphql'))).toHaveLength(3);
  expect(asked.filter((line) => line.includes('blob'))).toEqual(['GET /repos/{owner}/{repo}/git/blobs/{file_sha}']);
});

test('against the twin: when an end of support was first published, and that a policy is shown', async () => {
  const folder = smallRepository();
  const table = (end: string): string => `| Version | Supported until |\n| --- | --- |\n| 1.x | ${end} |\n`;
  commit(folder, 'Announce', { 'SUPPORT.md': table('2029-01-31') });
  const announced = git(folder, 'log', '-1', '--format=%cI');
  commit(folder, 'Bring forward', { 'SUPPORT.md': table('2028-01-31') });
  commit(folder, 'Revert', { 'SUPPORT.md': table('31 January 2029'), 'SECURITY.md': 'Write to us.' });
  git(folder, 'tag', '--annotate', '-m', 'Version 1.2.0', 'v1.2.0');
  const { twin, context } = await watch('good', await loadClone(folder));
  const facts = await observe({ needs: ['supportNotices', 'policies', 'shownPolicy', 'privateReporting'], context });
  expect(facts.supportNotices).toMatchObject({
    value: {
      notices: [
        {
          path: 'SUPPORT.md',
          endOfSupport: '2029-01-31',
          firstPublished: new Date(announced).toISOString(),
          maybeEarlier: false,
        },
      ],
    },
  });
  expect(facts.shownPolicy).toMatchObject({ value: { enabled: true } });
  expect(facts.privateReporting).toMatchObject({ state: 'seen' });
  const queries = twin.requests.filter(({ kind }) => kind === 'graphql');
  await twin.close();
  expect(queries).toHaveLength(2);
});

test('against the twin: without a policy of its own the platform is asked whether it shows one', async () => {
  const folder = smallRepository();
  git(folder, 'rm', '--quiet', 'SECURITY.md');
  commit(folder, 'No policy', {});
  git(folder, 'tag', '--annotate', '-m', 'Version 1.2.0', 'v1.2.0');
  const { twin, context } = await watch('bare', await loadClone(folder));
  const { shownPolicy } = await observe({ needs: ['shownPolicy'], context });
  await twin.close();
  expect(shownPolicy).toMatchObject({ value: { enabled: false }, source: { endpoint: 'graphql releaseCommit' } });
});

test('a link has the text of the file it leads to, for one query more; one that leads nowhere hides the kind', async () => {
  const folder = smallRepository();
  mkdirSync(join(folder, 'docs/reference'), { recursive: true });
  rmSync(join(folder, 'SECURITY.md'), { force: true });
  symlinkSync('docs/reference/policy.rst', join(folder, 'SECURITY.rst'));
  commit(folder, 'A link', { 'docs/reference/policy.rst': 'Write to security@example.com.\n' });
  git(folder, 'tag', '--annotate', '-m', 'Version 1.2.0', 'v1.2.0');
  const whole = await watch('good', await loadClone(folder));
  const { documents } = await observe({ needs: ['documents'], context: whole.context });
  const files = documents.state === 'seen' ? documents.value.files : [];
  expect(files.find(({ path }) => path === 'SECURITY.rst')).toMatchObject({
    text: 'Write to security@example.com.\n',
    size: 31,
  });
  await whole.twin.close();

  rmSync(join(folder, 'docs/reference/policy.rst'));
  commit(folder, 'Nothing at its end', {});
  git(folder, 'tag', '--force', '--annotate', '-m', 'Version 1.2.0', 'v1.2.0');
  const broken = await watch('good', await loadClone(folder));
  expect((await observe({ needs: ['documents'], context: broken.context })).documents).toMatchObject({
    state: 'hidden',
    reason: 'failed',
    detail: expect.stringContaining('SECURITY.rst is a link to docs/reference/policy.rst') as unknown,
  });
  await broken.twin.close();
});
