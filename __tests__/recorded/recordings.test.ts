import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { FactName } from '../../src/facts/facts.ts';
import { answering, asked, client, type Exchange, reading, recording, replay, saying } from './replay.ts';

const owner = 'octokit-fixture-org';
const at = (name: string, tag = 'v1.0.0') => ({ repository: { owner, name }, tag });
const hello = new TextEncoder().encode('Hello, world!\n');
const helloDigest = createHash('sha256').update(hello).digest('hex');

/** The recorded repository under another name, with `main` as its branch. */
const repositoryAt = (name: string): Exchange =>
  asked(recording('get-repository')[0], 'get', `/repos/${owner}/${name}`, { name, default_branch: 'main' });
const protectionAt = '/repos/octokit-fixture-org/branch-protection/branches/main/protection';
const releasesAt = (name: string): string => `/repos/${owner}/${name}/releases`;
const assetOf = (name: string, index: number): unknown => (recording(name)[index]?.response as readonly unknown[])[0];

type Row = readonly [title: string, name: string, fact: FactName, exchanges: readonly Exchange[], expected: unknown];

const release = {
  id: 1000,
  tag: 'v1.0.0',
  name: 'Version 1.0.0',
  draft: false,
  prerelease: false,
  immutable: false,
  body: 'Initial release',
  createdAt: '2017-10-10T16:00:00Z',
  publishedAt: '2017-10-10T16:00:00Z',
  url: `https://github.com/${owner}/release-assets/releases/tag/v1.0.0`,
};

const rows: readonly Row[] = [
  [
    'a repository',
    'hello-world',
    'repository',
    recording('get-repository'),
    {
      id: 1000,
      owner,
      ownerId: 1000,
      ownerType: 'Organization',
      name: 'hello-world',
      visibility: 'public',
      defaultBranch: 'master',
      fork: false,
      archived: false,
    },
  ],
  [
    'a renamed repository, by its redirect',
    'rename-repository',
    'repository',
    recording('rename-repository'),
    {
      id: 1000,
      owner,
      ownerId: 1000,
      ownerType: 'Organization',
      name: 'rename-repository-newname',
      visibility: 'public',
      defaultBranch: 'main',
      fork: false,
      archived: false,
    },
  ],
  [
    'a branch without classic protection',
    'branch-protection',
    'classicProtection',
    [repositoryAt('branch-protection'), ...recording('branch-protection')],
    'absent',
  ],
  [
    'classic protection that asks for nothing',
    'branch-protection',
    'classicProtection',
    [repositoryAt('branch-protection'), asked(recording('branch-protection')[1], 'get', protectionAt)],
    {
      pullRequest: null,
      statusChecks: null,
      signatures: false,
      allowsForcePushes: false,
      allowsDeletions: false,
      enforcedForAdmins: false,
      bypassPullRequest: [],
    },
  ],
  [
    'classic protection with reviews and an unpinned check',
    'branch-protection',
    'classicProtection',
    [repositoryAt('branch-protection'), asked(recording('branch-protection')[2], 'get', protectionAt)],
    {
      pullRequest: { approvals: 1, dismissStale: true, codeOwnerReview: false, lastPushApproval: false },
      statusChecks: [{ context: 'foo/bar', appId: null }],
      signatures: false,
      allowsForcePushes: false,
      allowsDeletions: false,
      enforcedForAdmins: true,
      bypassPullRequest: [],
    },
  ],
  [
    'an organisation, seen by an owner',
    'hello-world',
    'organization',
    [...recording('get-repository'), ...recording('get-organization')],
    { login: owner, twoFactorRequired: false },
  ],
  [
    'collaborators: both lists, one after the other',
    'add-and-remove-repository-collaborator',
    'collaborators',
    recording('add-and-remove-repository-collaborator'),
    { total: 2, admins: 1, outside: 1 },
  ],
  [
    'a release that only its tag finds',
    'release-assets',
    'release',
    [answering('get', releasesAt('release-assets'), []), ...recording('release-assets')],
    release,
  ],
  [
    'a release without files',
    'release-assets',
    'artefacts',
    [answering('get', releasesAt('release-assets'), []), ...recording('release-assets')],
    [],
  ],
  [
    'a file for which GitHub gave no digest yet, by its bytes',
    'release-assets',
    'artefacts',
    [
      answering('get', releasesAt('release-assets'), [
        { ...(recording('release-assets')[0]?.response as object), assets: [assetOf('release-assets', 2)] },
      ]),
      {
        ...answering('get', '/repos/octokit-fixture-org/release-assets/releases/assets/1000', 'Hello, world!\n'),
        headers: { 'content-type': 'application/octet-stream', 'content-length': 14 },
      },
    ],
    [
      {
        id: 1000,
        name: 'test-upload.txt',
        size: 14,
        role: 'product',
        sha256: helloDigest,
        digestFrom: 'bytes',
      },
    ],
  ],
  [
    'a file whose bytes are not what its size says',
    'release-assets',
    'artefacts',
    [
      answering('get', releasesAt('release-assets'), [
        { ...(recording('release-assets')[0]?.response as object), assets: [assetOf('release-assets', 2)] },
      ]),
      ...recording('release-assets'),
    ],
    'failed: GitHub gives no digest for test-upload.txt, and its bytes could not be read',
  ],
];

describe('what GitHub answered once, through our client and readers', () => {
  test.each(rows)('%s', async (_title, name, fact, exchanges, expected) => {
    const context = reading(at(name), exchanges);
    expect(saying(await context.fact(fact))).toEqual(expected);
  });

  test('five recorded pages are one list, in order, by links to another path', async () => {
    const answers = replay(recording('paginate-issues'));
    const { repository } = at('paginate-issues');
    const place = { owner, repo: repository.name };
    const github = client({ repository }, answers);
    const list = await github.pages('GET /repos/{owner}/{repo}/issues', { ...place, per_page: 3 });
    expect(list).toMatchObject({ kind: 'ok', truncated: false });
    expect(list.kind === 'ok' && list.data.map(({ number }) => number)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
    ]);
    expect(answers.requests).toEqual([
      `GET /repos/${owner}/paginate-issues/issues`,
      ...Array.from({ length: 4 }, () => 'GET /repositories/1000/issues'),
    ]);
  });

  test('a recorded 422 is refused in GitHub’s words', async () => {
    const github = client(at('errors'), replay(recording('errors')));
    const reply = await github.query('POST /repos/{owner}/{repo}/labels', { owner, repo: 'errors', name: 'x' });
    expect(reply).toMatchObject({ kind: 'refused', status: 422, message: 'Validation Failed; invalid' });
  });
});

const stored = { id: 1000, name: 'test-upload.txt', size: 14, state: 'uploaded', sha256: null };
const releaseById = (name: string): Exchange => asked(recording(name)[0], 'get', `${releasesAt(name)}/1000`);

describe('writing against what was recorded', () => {
  test('a file is uploaded to the host that the release names, listed, renamed and removed', async () => {
    const answers = replay([releaseById('release-assets'), ...recording('release-assets')]);
    const { releases } = client(at('release-assets'), answers);
    expect(await releases.upload(1000, 'test-upload.txt', hello, 'text/plain')).toEqual(stored);
    expect(await releases.list(1000)).toEqual([stored]);
    expect(await releases.rename(1000, 'new-filename.txt')).toEqual({ ...stored, name: 'new-filename.txt' });
    await releases.remove(1000);
    const path = releasesAt('release-assets');
    expect(answers.requests).toEqual([
      `GET ${path}/1000`,
      `POST ${path}/1000/assets`,
      `GET ${path}/1000/assets`,
      `PATCH ${path}/assets/1000`,
      `DELETE ${path}/assets/1000`,
    ]);
  });

  const path = releasesAt('release-assets-conflict');
  const conflict = () => replay([releaseById('release-assets-conflict'), ...recording('release-assets-conflict')]);

  test('422 already_exists: a file of the same name and size is taken for the one that was sent', async () => {
    const answers = conflict();
    const { releases } = client(at('release-assets-conflict'), answers);
    expect(await releases.upload(1000, 'test-upload.txt', hello, 'text/plain')).toEqual(stored);
    expect(answers.requests).toEqual([`GET ${path}/1000`, `POST ${path}/1000/assets`, `GET ${path}/1000/assets`]);
  });

  test('422 already_exists: other bytes are refused, and what is there is left alone', async () => {
    const answers = conflict();
    const { releases } = client(at('release-assets-conflict'), answers);
    const other = new TextEncoder().encode('Something else');
    await expect(releases.upload(1000, 'test-upload.txt', other.subarray(1), 'text/plain')).rejects.toMatchObject({
      code: 'UPLOAD_FAILED',
      message: 'test-upload.txt could not be uploaded: the release now holds other bytes under that name.',
    });
    expect(answers.requests.filter((request) => !request.startsWith('GET '))).toEqual([`POST ${path}/1000/assets`]);
  });

  test('422 already_exists: once the file is removed on purpose the next upload is stored', async () => {
    const [, refused, ...rest] = recording('release-assets-conflict');
    const answers = replay([releaseById('release-assets-conflict'), ...rest]);
    expect(refused).toMatchObject({ status: 422, response: { errors: [{ code: 'already_exists', field: 'name' }] } });
    const { releases } = client(at('release-assets-conflict'), answers);
    for (const { id } of await releases.list(1000)) await releases.remove(id);
    expect(await releases.upload(1000, 'test-upload.txt', hello, 'text/plain')).toEqual({ ...stored, id: 1001 });
  });
});
