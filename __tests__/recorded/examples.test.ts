import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { FactName } from '../../src/facts/facts.ts';
import { blobBytes } from '../../src/observe/asks/blob-text.ts';
import { blobId } from '../observe/world.ts';
import { answering, type Exchange, reading, saying } from './replay.ts';

const here = '/repos/octocat/Hello-World';
const place = { repository: { owner: 'octocat', name: 'Hello-World' }, tag: 'v1.0.0' };
const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`examples/${name}.json`, import.meta.url), 'utf8'));
const used = new Set<string>();

/** An official example as the answer to one GET. */
function get(path: string, name: string): Exchange {
  used.add(name);
  return answering('get', path, example(name));
}

const repository = get(here, 'repository');
const tag = get(`${here}/git/ref/tags/v1.0.0`, 'git-ref');
const releases = get(`${here}/releases`, 'releases');
const taggedCommit = 'aa218f56b14c9653891f9e74264a383fa43fefbd';
const organizations = answering('get', here, {
  ...(example('repository') as object),
  owner: { ...(example('repository') as { owner: object }).owner, type: 'Organization' },
});

type Row = readonly [title: string, fact: FactName, exchanges: readonly Exchange[], expected: unknown];

const rows: readonly Row[] = [
  [
    'repository',
    'repository',
    [repository],
    {
      id: 1296269,
      owner: 'octocat',
      ownerId: 1,
      ownerType: 'User',
      name: 'Hello-World',
      visibility: 'public',
      defaultBranch: 'master',
      fork: false,
      archived: false,
    },
  ],
  [
    'branch',
    'branch',
    [repository, get(`${here}/branches/master`, 'branch')],
    { name: 'main', head: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d', protected: false },
  ],
  [
    'classic protection in its older form, with the names of checks only',
    'classicProtection',
    [repository, get(`${here}/branches/master/protection`, 'branch-protection')],
    {
      pullRequest: { approvals: 2, dismissStale: true, codeOwnerReview: true, lastPushApproval: true },
      statusChecks: [{ context: 'continuous-integration/travis-ci', appId: null }],
      signatures: false,
      allowsForcePushes: true,
      allowsDeletions: true,
      enforcedForAdmins: true,
      bypassPullRequest: [],
    },
  ],
  [
    'rules of a branch, of kinds that no check asks for',
    'branchRules',
    [repository, get(`${here}/rules/branches/master`, 'branch-rules')],
    [
      {
        type: 'commit_message_pattern',
        rulesetId: 42,
        rulesetSource: 'monalisa/my-repo',
        rulesetSourceType: 'Repository',
      },
      {
        type: 'commit_author_email_pattern',
        rulesetId: 73,
        rulesetSource: 'my-org',
        rulesetSourceType: 'Organization',
      },
    ],
  ],
  [
    'rulesets, with who may bypass them',
    'rulesets',
    [
      get(`${here}/rulesets`, 'rulesets'),
      get(`${here}/rulesets/42`, 'ruleset'),
      answering('get', `${here}/rulesets/314`, {
        ...(example('ruleset') as object),
        id: 314,
        bypass_actors: undefined,
      }),
    ],
    [42, 314].map((id) => ({
      id,
      name: 'super cool ruleset',
      target: 'branch',
      source: 'monalisa/my-repo',
      sourceType: 'Repository',
      enforcement: 'active',
      include: ['refs/heads/main', 'refs/heads/master'],
      exclude: ['refs/heads/dev*'],
      ruleTypes: ['commit_author_email_pattern'],
      bypass:
        id === 42 ? { state: 'some', actors: [{ type: 'Team', id: 234, mode: 'always' }] } : { state: 'not_visible' },
      createdAt: '2023-07-15T08:43:03Z',
      updatedAt: '2023-08-23T16:29:47Z',
    })),
  ],
  [
    'a lightweight tag',
    'tag',
    [tag],
    { name: 'v1.0.0', kind: 'lightweight', object: taggedCommit, commit: taggedCommit, signature: null },
  ],
  [
    'an annotated tag',
    'tag',
    [
      answering('get', `${here}/git/ref/tags/v1.0.0`, {
        ref: 'refs/tags/v1.0.0',
        object: { type: 'tag', sha: '940bd336248efae0f9ee5bc7b2d5c985887b16ac' },
      }),
      get(`${here}/git/tags/940bd336248efae0f9ee5bc7b2d5c985887b16ac`, 'git-tag'),
    ],
    {
      name: 'v1.0.0',
      kind: 'annotated',
      object: '940bd336248efae0f9ee5bc7b2d5c985887b16ac',
      commit: 'c3d0be41ecbe669545ee3e94d31ed9a4bc91ee3c',
      signature: { verified: false, reason: 'unsigned', byGitHub: false },
    },
  ],
  [
    'release',
    'release',
    [releases],
    {
      id: 1,
      tag: 'v1.0.0',
      name: 'v1.0.0',
      draft: false,
      prerelease: false,
      immutable: false,
      body: 'Description of the release',
      createdAt: '2013-02-27T19:35:32Z',
      publishedAt: '2013-02-27T19:35:32Z',
      url: 'https://github.com/octocat/Hello-World/releases/v1.0.0',
    },
  ],
  [
    'artefacts',
    'artefacts',
    [releases],
    [
      {
        id: 1,
        name: 'example.zip',
        size: 1024,
        role: 'product',
        sha256: '2151b604e3429bff440b9fbc03eb3617bc2603cda96c95b9bb05277f9ddba255',
        digestFrom: 'server',
      },
    ],
  ],
  [
    'comparison',
    'ancestry',
    [repository, tag, get(`${here}/compare/master...${taggedCommit}`, 'compare')],
    { branch: 'master', status: 'behind' },
  ],
  [
    'tree',
    'tree',
    [tag, get(`${here}/git/trees/${taggedCommit}`, 'git-tree-recursive')],
    {
      commit: taggedCommit,
      entries: [{ path: 'subdir/file.txt', type: 'blob', sha: '7c258a9869f33c1e1e1f74fbb32f07c86cb5a75b', size: 132 }],
    },
  ],
  [
    'activity, whose example still has the fields of its first version: nothing may be read into it',
    'activity',
    [repository, releases, get(`${here}/activity`, 'activity'), get(`${here}/activity`, 'activity')],
    'failed: GitHub gave pushes without their time',
  ],
  [
    'environments',
    'environments',
    [get(`${here}/environments`, 'environments')],
    [{ name: 'staging', requiredReviewers: 2, protectedBranches: false }],
  ],
  [
    'permissions of the workflow token',
    'workflowTokenDefault',
    [get(`${here}/actions/permissions/workflow`, 'workflow-permissions')],
    { defaultPermissions: 'read', canApprovePullRequests: true },
  ],
  [
    'collaborators',
    'collaborators',
    [get(`${here}/collaborators`, 'collaborators'), answering('get', `${here}/collaborators`, [])],
    { total: 1, admins: 0, outside: 0 },
  ],
  ['deploy keys that only read', 'deployKeys', [get(`${here}/keys`, 'deploy-keys')], { writable: 0, stale: 0 }],
  [
    'organisation',
    'organization',
    [organizations, get('/orgs/octocat', 'organization')],
    { login: 'github', twoFactorRequired: true },
  ],
  [
    'errors in CODEOWNERS',
    'codeowners',
    [
      tag,
      get(`${here}/codeowners/errors`, 'codeowners-errors'),
      // Without a tree the usual places are asked for; the eighteenth of them is this one.
      answering('post', '/graphql', {
        data: {
          repository: {
            f17: {
              __typename: 'Blob',
              oid: blobId('*.js @octocat\n'),
              byteSize: 14,
              isBinary: false,
              isTruncated: false,
              text: '*.js @octocat\n',
            },
          },
        },
      }),
    ],
    { path: '.github/CODEOWNERS', errors: ['3:1 Invalid pattern', '7:7 Invalid owner'], coversWorkflows: false },
  ],
];

describe('GitHub’s own examples, through our client and readers', () => {
  test.each(rows)('%s', async (_title, fact, exchanges, expected) => {
    expect(saying(await reading(place, exchanges).fact(fact))).toEqual(expected);
  });

  test('the bulk list of attestations, a list of maps in the example and a map in the schema', async () => {
    used.add('attestations-bulk-list');
    const bulk = example('attestations-bulk-list') as { attestations_subject_digests: readonly object[] };
    const path = '/users/octocat/attestations/bulk-list';
    const [map] = bulk.attestations_subject_digests;
    for (const answer of [bulk, { attestations_subject_digests: map }]) {
      const context = reading(place, [repository, releases, answering('post', path, answer)]);
      const finding = {
        form: 'github-attestation',
        foundIn: 'attestations API',
        level: 'present_unverifiable',
        reason: 'ROOT_UNKNOWN: no root',
        predicateType: 'https://slsa.dev/provenance/v1',
      };
      expect(saying(await context.fact('signatures'))).toMatchObject({ asked: 1, findings: [finding] });
      expect(context.requests).toContain(`POST ${path}`);
    }
  });

  test('attestations of one digest, whose bundles lie elsewhere: both are asked for, what cannot be had is said once', async () => {
    const digest = '2151b604e3429bff440b9fbc03eb3617bc2603cda96c95b9bb05277f9ddba255';
    const found = get(`${here}/attestations/sha256:${digest}`, 'attestations');
    const context = reading(place, [repository, releases, found]);
    const finding = { form: 'unknown', level: 'present_unverifiable', subjects: [digest] };
    expect(saying(await context.fact('signatures'))).toMatchObject({ asked: 1, findings: [finding] });
    expect(context.requests.slice(-2)).toEqual([
      'GET /attestations/1/2024/11/08/4.json.sn',
      'GET /attestations/1/2024/11/08/5.json.sn',
    ]);
  });

  test('a blob that is not what its object id says is not taken', async () => {
    const { sha, size } = example('git-blob') as { sha: string; size: number };
    const context = reading(place, [get(`${here}/git/blobs/${sha}`, 'git-blob')]);
    const node = {
      __typename: 'Blob',
      oid: sha,
      byteSize: size,
      isBinary: true,
      isTruncated: false,
      text: null,
    } as const;
    expect(await blobBytes(context, node)).toBeNull();
    expect(context.requests).toEqual([`GET ${here}/git/blobs/${sha}`]);
  });

  test('a tag that is not there is missed, and those like it are named', async () => {
    const exchanges = [repository, releases, get(`${here}/tags`, 'tags')];
    await expect(reading({ ...place, tag: 'v0.1.0' }, exchanges).fact('tag')).rejects.toMatchObject({
      code: 'TAG_NOT_FOUND',
      message: 'The repository has no tag v0.1.0. Tags like it: v0.1.',
    });
  });

  test('no example lies about unused', () => {
    const files = readdirSync(new URL('examples', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect([...used].map((name) => `${name}.json`).sort()).toEqual(files.sort());
  });
});
