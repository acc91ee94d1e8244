import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Clone, Fault, Twin } from '../../src/offline/twin/index.ts';
import { loadClone, loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { attach } from '../../src/publish/attach.ts';
import { gitHubAt } from '../github/server.ts';
import { smallRepository } from '../offline/twin/clones.ts';

const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';
const files = ['copse-p01.sigstore.json', 'copse-p02.sigstore.json', 'copse-report.html'].map((name) => ({
  name,
  bytes: Buffer.from(`{"name":"${name}"}`),
  sha256: createHash('sha256').update(`{"name":"${name}"}`).digest('hex'),
  contentType: 'application/octet-stream',
}));
const names = files.map(({ name }) => name);

let clone: Clone;
beforeAll(async () => {
  clone = await loadClone(smallRepository());
});

/** A twin with a draft release; every exchange is judged by GitHub's description, and a break fails the test. */
async function withTwin(
  faults: readonly Fault[],
  work: (twin: Twin, releaseId: number) => Promise<void>,
): Promise<void> {
  const twin = await startTwin({ clone, scenario: loadScenario('good'), faults });
  try {
    const assets = [{ name: 'app.tgz', bytes: Buffer.from('app'), contentType: 'application/gzip' }];
    await work(twin, twin.draftRelease({ tag: twin.releaseTag, assets }));
  } finally {
    await twin.close();
  }
}

function gitHub(twin: Twin, token: string = twin.tokens.workflow) {
  const { apiUrl, graphqlUrl, owner, name } = twin;
  return gitHubAt(apiUrl, { apiUrl, graphqlUrl, owner, repo: name, token, adminToken: twin.tokens.admin });
}

describe('against the twin', () => {
  test('reads, lists, queries and downloads keep to the description', async () => {
    await withTwin([], async (twin, releaseId) => {
      const github = gitHub(twin);
      const here = { owner: twin.owner, repo: twin.name };
      expect(await github.get('GET /repos/{owner}/{repo}', here)).toMatchObject({ kind: 'ok', tier: 'token' });
      expect(await github.pages('GET /repos/{owner}/{repo}/tags', here)).toMatchObject({
        kind: 'ok',
        truncated: false,
      });
      const admin = 'GET /repos/{owner}/{repo}/keys';
      expect(await github.pages(admin, here)).toMatchObject({ kind: 'refused', status: 403 });
      expect(await github.pages(admin, here, { token: 'admin-token' })).toMatchObject({
        kind: 'ok',
        tier: 'admin-token',
      });
      const [app] = await github.releases.list(releaseId);
      const reply = await github.assetBytes(app?.id ?? 0, 100);
      expect(reply.kind === 'ok' && String(Buffer.from(reply.data))).toBe('app');
      expect(reply).toMatchObject({ kind: 'ok', digest: app?.sha256 });
      await github.get('GET /repos/{owner}/{repo}', here);
      expect(github.meter().requests.notModified).toBe(1);
    });
  });

  test('attaches, and a second time uploads nothing', async () => {
    await withTwin([], async (twin, releaseId) => {
      const options = { releaseId, files, overwrite: false };
      expect(await attach({ ...options, github: gitHub(twin) })).toMatchObject({ uploaded: names });
      const github = gitHub(twin);
      expect(await attach({ ...options, github })).toMatchObject({ uploaded: [], unchanged: names });
      expect(github.meter().requests).toMatchObject({ upload: 0, rest: 1 });
    });
  });

  test.each<[string, Fault]>([
    ['an upload that was stored and answered 502', { match: upload, kind: 'after-commit-502' }],
    ['an upload that left a placeholder', { match: upload, kind: 'starter-502' }],
    ['a reset', { match: upload, kind: 'reset' }],
    ['a cut answer', { match: upload, kind: 'cut' }],
    ['a page instead of JSON', { match: upload, kind: 'html' }],
  ])('all files arrive once in spite of %s', async (_name, fault) => {
    await withTwin([fault], async (twin, releaseId) => {
      expect(await attach({ github: gitHub(twin), releaseId, files, overwrite: false })).toMatchObject({
        uploaded: names,
      });
      const stored = twin.releaseAssets(releaseId).map(({ name, state }) => `${name} ${state}`);
      expect(stored.sort()).toEqual([...names, 'app.tgz'].sort().map((name) => `${name} uploaded`));
    });
  });

  test('replaces by renaming on request, refuses without', async () => {
    await withTwin([], async (twin, releaseId) => {
      const github = gitHub(twin);
      const changed = files.map((file) => ({
        ...file,
        bytes: Buffer.from('x'),
        sha256: createHash('sha256').update('x').digest('hex'),
      }));
      await attach({ github, releaseId, files, overwrite: false });
      const again = { github, releaseId, files: changed };
      await expect(attach({ ...again, overwrite: false })).rejects.toMatchObject({ code: 'RELEASE_CONFLICT' });
      expect(await attach({ ...again, overwrite: true })).toMatchObject({ replaced: names });
      expect(
        twin
          .releaseAssets(releaseId)
          .map(({ name }) => name)
          .sort(),
      ).toEqual([...names, 'app.tgz'].sort());
    });
  });

  test.each([
    ['a draft, which it cannot see', false, 'UPLOAD_FAILED'],
    ['a published release', true, 'PERMISSION_MISSING'],
  ])('a token that only reads is told what it lacks: %s', async (_name, published, code) => {
    await withTwin([], async (twin) => {
      const releaseId = twin.draftRelease({ tag: twin.releaseTag, assets: [], immutable: false, published });
      const options = { github: gitHub(twin, twin.tokens.readOnly), releaseId, files, overwrite: false };
      const fix = expect.stringContaining('contents: write') as unknown;
      await expect(attach(options)).rejects.toMatchObject({ code, fix });
    });
  });

  test('a published immutable release is said to be one', async () => {
    await withTwin([], async (twin) => {
      const releaseId = twin.draftRelease({ tag: twin.releaseTag, assets: [], immutable: true, published: true });
      const options = { github: gitHub(twin), releaseId, files, overwrite: false };
      await expect(attach(options)).rejects.toMatchObject({ code: 'RELEASE_IMMUTABLE' });
    });
  });
});
