import { beforeAll, expect, test } from '@jest/globals';
import { createGitHub } from '../../src/github/github.ts';
import { observe } from '../../src/observe/plan.ts';
import type { Clone } from '../../src/offline/twin/index.ts';
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

test('against the twin: documents and actions with one query, a text that GraphQL cuts with one request more', async () => {
  const twin = await startTwin({ clone, scenario: loadScenario('good') });
  const { owner, name, apiUrl, graphqlUrl, tokens, releaseTag: tag } = twin;
  twin.draftRelease({ tag, assets: [] });
  const github = createGitHub({
    ...{ owner, repo: name, apiUrl, graphqlUrl, token: tokens.workflow, adminToken: null },
    userAgent: 'copse-test',
    now: () => new Date(),
  });
  const context = { ...world().context, github, settings: { ...settings, repository: { owner, name }, tag } };
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
        { path: '.github/workflows/ci.yml' },
        {
          path: '.github/actions/build/action.yml',
          shape: 'action',
          findings: [{ kind: 'unpinned-uses' }, { kind: 'template-injection' }],
        },
      ],
    },
  });
  const asked = twin.requests.map(({ route }) => route);
  await twin.close();
  expect(asked.filter((line) => line.includes('graphql'))).toHaveLength(2);
  expect(asked.filter((line) => line.includes('blob'))).toEqual(['GET /repos/{owner}/{repo}/git/blobs/{file_sha}']);
});
