import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Octokit } from '@octokit/rest';
import { assetName } from '../../../src/offline/twin/routes/assets.ts';
import { ask, upload } from './asking.ts';
import { clone, start } from './small-twin.ts';

type Asset = { id: number; name: string; digest: string | null; state: string; size: number };
type Release = {
  id: number;
  upload_url: string;
  draft: boolean;
  immutable: boolean;
  tag_name: string;
  assets: Asset[];
};

const file = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  contentType: 'text/plain',
});

describe('a draft release', () => {
  test('is there only for those who may write', async () => {
    const hub = await start();
    const id = hub.draftRelease({ tag: hub.releaseTag, assets: [file('app.tgz', 'bytes')] });
    const byToken = async (token: string | null) => (await ask(hub, `GET R/releases/${id}`, { token })).status;
    expect(await byToken(hub.tokens.workflow)).toBe(200);
    expect(await byToken(hub.tokens.readOnly)).toBe(404);
    expect(await byToken(hub.tokens.none)).toBe(404);
    expect(await byToken(null)).toBe(404);
    const listed = (await ask(hub, 'GET R/releases', { token: hub.tokens.readOnly })).body as Release[];
    expect(listed.map(({ draft, tag_name }) => [draft, tag_name])).toEqual([[false, 'v1.0.0']]);
    expect((await ask(hub, `GET R/releases/tags/${hub.releaseTag}`)).status).toBe(404);
    expect((await ask(hub, 'GET R/releases/latest')).body).toMatchObject({ tag_name: 'v1.0.0' });
  });

  test('keeps what is uploaded, with its digest, and gives it back by way of the other origin', async () => {
    const hub = await start();
    const id = hub.draftRelease({ tag: hub.releaseTag, assets: [] });
    const release = (await ask(hub, `GET R/releases/${id}`)).body as Release;
    const stored = await upload(hub, release, 'my file (1).txt', 'hello');
    expect(stored.status).toBe(201);
    const asset = stored.body as Asset;
    expect(asset).toMatchObject({ name: 'my.file.1.txt', state: 'uploaded', size: 5 });
    expect(asset.digest).toBe(`sha256:${createHash('sha256').update('hello').digest('hex')}`);
    expect((await upload(hub, release, 'my.file.1.txt', 'other')).body).toMatchObject({
      errors: [{ code: 'already_exists' }],
    });

    const redirect = await ask(hub, `GET R/releases/assets/${asset.id}`, {
      headers: { accept: 'application/octet-stream' },
    });
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect(new URL(location).origin).toBe(hub.downloadsUrl);
    expect(new URL(location).origin).not.toBe(hub.apiUrl);
    expect((await ask(hub, `GET ${location}`, { token: null })).text).toBe('hello');

    const renamed = await ask(hub, `PATCH R/releases/assets/${asset.id}`, { body: { name: 'final.txt' } });
    expect(renamed.body).toMatchObject({ id: asset.id, name: 'final.txt' });
    expect((await ask(hub, `DELETE R/releases/assets/${asset.id}`)).status).toBe(204);
    expect((await ask(hub, `GET R/releases/${id}/assets`)).body).toEqual([]);
    expect(hub.releaseAssets(id)).toEqual([]);
  });

  test('cannot be written with a token that only reads', async () => {
    const hub = await start();
    const id = hub.draftRelease({ tag: hub.releaseTag, published: true, immutable: false, assets: [] });
    const release = (await ask(hub, `GET R/releases/${id}`)).body as Release;
    const refused = await upload(hub, release, 'a.txt', 'a', hub.tokens.readOnly);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ message: 'Resource not accessible by integration' });
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('contents=write');
  });
});

test('publishing freezes an immutable release', async () => {
  const hub = await start();
  const created = await ask(hub, 'POST R/releases', {
    body: { tag_name: 'v9.0.0', draft: true, target_commitish: 'main' },
  });
  expect(created.status).toBe(201);
  const draft = created.body as Release;
  const asset = (await upload(hub, draft, 'a.txt', 'a')).body as Asset;
  expect((await ask(hub, 'GET R/git/ref/tags/v9.0.0')).status).toBe(404);
  const published = (await ask(hub, `PATCH R/releases/${draft.id}`, { body: { draft: false } })).body as Release;
  expect(published).toMatchObject({ draft: false, immutable: true });
  expect((await ask(hub, 'GET R/git/ref/tags/v9.0.0')).body).toMatchObject({
    object: { sha: clone.head, type: 'commit' },
  });
  expect((await upload(hub, published, 'b.txt', 'b')).status).toBe(422);
  expect((await ask(hub, `DELETE R/releases/assets/${asset.id}`)).status).toBe(422);
  expect((await ask(hub, `PATCH R/releases/assets/${asset.id}`, { body: { name: 'c.txt' } })).status).toBe(422);
  expect((await ask(hub, `PATCH R/releases/${draft.id}`, { body: { draft: true } })).status).toBe(422);
  expect((await ask(hub, `PATCH R/releases/${draft.id}`, { body: { body: 'Notes' } })).body).toMatchObject({
    body: 'Notes',
  });
  expect((await ask(hub, 'POST R/releases', { body: { tag_name: 'v9.0.0' } })).status).toBe(422);
});

test('asset bytes may come at once', async () => {
  const hub = await start({ directDownloads: true });
  const id = hub.draftRelease({ tag: hub.releaseTag, assets: [file('a.txt', 'at once')] });
  const [asset] = hub.releaseAssets(id);
  const headers = { accept: 'application/octet-stream' };
  const answer = await ask(hub, `GET R/releases/assets/${asset?.id ?? 0}`, { headers });
  expect([answer.status, answer.text]).toEqual([200, 'at once']);
});

test('earlier versions are published releases, dated as their commits', async () => {
  const hub = await start();
  const [earlier] = (await ask(hub, 'GET R/releases')).body as { tag_name: string; published_at: string }[];
  const commit = await clone.history.get(clone.tags.get('v1.0.0')?.commit ?? '');
  expect(earlier?.tag_name).toBe('v1.0.0');
  expect(Date.parse(earlier?.published_at ?? '') / 1000).toBe(commit?.committer.timestamp);
});

test('a failed upload leaves a starter, which can be deleted by id', async () => {
  const operation = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';
  const hub = await start({ faults: [{ match: operation, kind: 'starter-502' }] });
  const id = hub.draftRelease({ tag: hub.releaseTag, assets: [] });
  const release = (await ask(hub, `GET R/releases/${id}`)).body as Release;
  expect((await upload(hub, release, 'a.txt', 'a')).status).toBe(502);
  const [left] = (await ask(hub, `GET R/releases/${id}/assets`)).body as Asset[];
  expect(left).toMatchObject({ name: 'a.txt', state: 'starter', size: 0, digest: null });
  expect((await upload(hub, release, 'a.txt', 'a')).status).toBe(422);
  await ask(hub, `DELETE R/releases/assets/${left?.id ?? 0}`);
  expect((await upload(hub, release, 'a.txt', 'a')).status).toBe(201);
});

test('Octokit uploads and pages through it', async () => {
  const hub = await start();
  const assets = Array.from({ length: 205 }, (_, index) => file(`f${index}.txt`, String(index)));
  const id = hub.draftRelease({ tag: hub.releaseTag, assets });
  const client = new Octokit({ baseUrl: hub.apiUrl, auth: hub.tokens.workflow });
  const repository = { owner: hub.owner, repo: hub.name, release_id: id };
  const { data } = await client.rest.repos.getRelease(repository);
  await client.request(`POST ${data.upload_url}`, {
    name: 'by-octokit.txt',
    data: 'text',
    headers: { 'content-type': 'text/plain' },
  });
  const all = await client.paginate(client.rest.repos.listReleaseAssets, { ...repository, per_page: 100 });
  expect(all).toHaveLength(206);
  expect(new Set(all.map(({ name }) => name)).size).toBe(206);
});

test('names are what GitHub makes of them', () => {
  const cases: [string, string][] = [
    ['app-1.2.3.tgz', 'app-1.2.3.tgz'],
    ['app 1.2.tgz', 'app.1.2.tgz'],
    ['..hidden', 'hidden'],
    ['café+x@y_z.zip', 'cafe+x@y_z.zip'],
    ['a/b\\c', 'a.b.c'],
  ];
  for (const [given, wanted] of cases) expect(assetName(given)).toBe(wanted);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const made = assetName(name);
      expect(made).toMatch(/^[A-Za-z0-9\-_+@.]*$/);
      expect(made).not.toMatch(/\.\.|^\.|\.$/);
      expect(assetName(made)).toBe(made);
    }),
  );
});
