import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import snappy from 'snappyjs';
import type { Fault } from '../../../src/offline/twin/index.ts';
import { loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { ask, here } from './asking.ts';
import { clone, start } from './small-twin.ts';

describe('what breaks the description makes close() reject', () => {
  test.each([
    ['an unknown parameter', 'GET R/releases?perpage=5', 'additional properties'],
    ['more than 100 a page', 'GET R/releases?per_page=101', 'must be <= 100'],
    ['a path that is no operation', 'GET R/zen', 'not an operation'],
  ])('%s', async (_name, request, words) => {
    const hub = await startTwin({ clone, scenario: loadScenario('good'), exchangesFolder: null });
    await ask(hub, request, { token: hub.tokens.admin });
    expect(hub.exchanges().violations).toHaveLength(1);
    await expect(hub.close()).rejects.toThrow(words);
  });

  test('an upload sent to the API host, and a token sent to the downloads host', async () => {
    const hub = await startTwin({ clone, scenario: loadScenario('good'), exchangesFolder: null });
    const id = hub.draftRelease({ tag: hub.releaseTag, assets: [] });
    await ask(hub, `POST R/releases/${id}/assets?name=a`, {
      body: new Uint8Array([1]),
      headers: { 'content-type': 'text/plain' },
    });
    await ask(hub, `GET ${hub.downloadsUrl}/assets/1`);
    await expect(hub.close()).rejects.toThrow(/a token was sent to the downloads host[^]*sent to the API host/);
  });

  test('a body that the description refuses is a 422 as well', async () => {
    const hub = await startTwin({ clone, scenario: loadScenario('good'), exchangesFolder: null });
    expect((await ask(hub, 'POST R/releases', { body: { name: 'no tag' } })).status).toBe(422);
    await expect(hub.close()).rejects.toThrow('tag_name');
  });
});

test('the counts are left for the test run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const hub = await startTwin({ clone, scenario: loadScenario('good'), exchangesFolder: folder });
  await ask(hub, 'GET R');
  await ask(hub, 'GET R');
  await hub.close();
  const [file = ''] = readdirSync(folder);
  expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual({
    validated: 2,
    violations: [],
    operations: ['GET /repos/{owner}/{repo}'],
  });
  rmSync(folder, { recursive: true });
});

test('every request is in the log, by the name of its operation', async () => {
  const hub = await start({ clock: () => new Date('2026-01-02T03:04:05Z') });
  await ask(hub, 'GET R/branches/main');
  await ask(hub, `POST ${hub.graphqlUrl}`, { body: { query: '{ rateLimit { cost } }' } });
  await ask(hub, `GET ${hub.downloadsUrl}/assets/1`, { token: null });
  const at = '2026-01-02T03:04:05.000Z';
  expect(hub.requests).toEqual([
    { method: 'GET', route: 'GET /repos/{owner}/{repo}/branches/{branch}', status: 200, kind: 'rest', at },
    { method: 'POST', route: 'POST /graphql', status: 200, kind: 'graphql', at },
    { method: 'GET', route: 'GET /assets/1', status: 404, kind: 'download', at },
  ]);
});

describe('what a request costs', () => {
  test('304 is free, and changes with what it speaks of', async () => {
    const hub = await start();
    const id = hub.draftRelease({ tag: hub.releaseTag, assets: [] });
    const first = await ask(hub, `GET R/releases/${id}/assets`);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(hub, `GET R/releases/${id}/assets`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
    expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
    hub.draftRelease({ tag: 'v5.0.0', published: true, assets: [] });
    expect((await ask(hub, 'GET R/releases', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  test('another token has another ETag for the same bytes, as GitHub has it', async () => {
    const hub = await start();
    const [first, other] = [
      await ask(hub, 'GET R/branches'),
      await ask(hub, 'GET R/branches', { token: hub.tokens.admin }),
    ];
    expect(other.text).toBe(first.text);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await ask(hub, 'GET R/branches', { headers })).status).toBe(304);
    const again = await ask(hub, 'GET R/branches', { headers, token: hub.tokens.admin });
    expect([again.status, again.headers.get('vary')]).toEqual([200, 'Accept, Authorization']);
  });

  test('an empty purse is 403, GraphQL has its own', async () => {
    const hub = await start({ rateLimit: 1 });
    expect((await ask(hub, 'GET R')).headers.get('x-ratelimit-remaining')).toBe('0');
    const refused = await ask(hub, 'GET R');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    const graphql = await ask(hub, `POST ${hub.graphqlUrl}`, { body: { query: '{ rateLimit { remaining } }' } });
    expect(graphql.body).toEqual({ data: { rateLimit: { remaining: 0 } } });
  });
});

describe('faults', () => {
  const repository = 'GET /repos/{owner}/{repo}';
  const statuses: [string, Fault, number[]][] = [
    ['by operation', { match: repository, kind: 'status', status: 503, times: 2 }, [503, 503, 200]],
    ['by index', { match: 1, kind: 'status', status: 429, headers: { 'retry-after': '6' } }, [200, 429, 200]],
    ['by path', { match: 'GET /repos/*/app', kind: 'after-commit-502' }, [502, 200, 200]],
    ['of another request', { match: 'GET /orgs/*', kind: 'reset' }, [200, 200, 200]],
  ];
  test.each(statuses)('%s', async (_name, fault, wanted) => {
    const hub = await start({ faults: [fault] });
    const seen = [];
    for (let turn = 0; turn < 3; turn += 1) seen.push((await ask(hub, 'GET R')).status);
    expect(seen).toEqual(wanted);
  });

  test('a reset ends without an answer', async () => {
    const hub = await start({ faults: [{ match: 0, kind: 'reset' }] });
    await expect(ask(hub, 'GET R')).rejects.toThrow();
    expect((await ask(hub, 'GET R')).status).toBe(200);
  });

  test('a cut body is shorter than its headers say', async () => {
    const hub = await start({ faults: [{ match: 0, kind: 'cut' }] });
    const response = await fetch(`${hub.apiUrl}${here(hub, 'R')}`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  test('a page instead of JSON', async () => {
    const hub = await start({ faults: [{ match: 0, kind: 'html' }] });
    const answer = await ask(hub, 'GET R');
    expect([answer.status, answer.text.slice(0, 15)]).toEqual([200, '<!DOCTYPE html>']);
  });

  test('after the commit: 502, yet it is done', async () => {
    const hub = await start({ faults: [{ match: 'POST *', kind: 'after-commit-502' }] });
    const body = { tag_name: 'v7.0.0', draft: true };
    expect((await ask(hub, 'POST R/releases', { body })).status).toBe(502);
    const drafts = ((await ask(hub, 'GET R/releases')).body as { tag_name: string }[]).map(({ tag_name }) => tag_name);
    expect(drafts).toContain('v7.0.0');
  });

  test('latency is added to every request, a slow one has more', async () => {
    const hub = await start({ latencyMs: 40, faults: [{ match: 1, kind: 'slow', ms: 80 }] });
    const times: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const from = performance.now();
      await ask(hub, 'GET R');
      times.push(performance.now() - from);
    }
    expect(times[0]).toBeGreaterThan(38);
    expect(times[1]).toBeGreaterThan(118);
  });
});

describe('attestations', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`) as [string, string, string];
  const statement = (predicateType: string) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: { payload: Buffer.from(JSON.stringify({ predicateType })).toString('base64') },
  });

  test('in the older version the bundle comes along, in the later one only its address', async () => {
    const hub = await start();
    const bundle = statement('https://slsa.dev/provenance/v1');
    hub.addAttestation({ subjects: [a.slice(7), b], bundle });
    const older = await ask(hub, `GET R/attestations/${a}?predicate_type=provenance`);
    expect(older.body).toMatchObject({ attestations: [{ bundle, initiator: 'user' }] });
    const later = await ask(hub, `GET R/attestations/${a}`, { headers: { 'x-github-api-version': '2026-03-10' } });
    const [row] = (later.body as { attestations: Record<string, string>[] }).attestations;
    expect(row).not.toHaveProperty('bundle');
    const bytes = await (await fetch(row?.['bundle_url'] ?? '')).arrayBuffer();
    expect(JSON.parse(Buffer.from(snappy.uncompress(new Uint8Array(bytes))).toString())).toEqual(bundle);
    expect((await ask(hub, `GET R/attestations/${a}?predicate_type=sbom`)).status).toBe(404);
    expect((await ask(hub, `GET R/attestations/${c}`)).status).toBe(404);
  });

  test('in bulk: every digest that was asked for, null where there is none, page by page', async () => {
    const hub = await start();
    for (const digest of [a, a, b]) hub.addAttestation({ subjects: [digest], bundle: statement('x') });
    const body = { subject_digests: [a, b, c] };
    const all = await ask(hub, 'POST /orgs/acme/attestations/bulk-list', { body });
    const map = (all.body as { attestations_subject_digests: Record<string, unknown[] | null> })
      .attestations_subject_digests;
    expect([map[a]?.length, map[b]?.length, map[c]]).toEqual([2, 1, null]);
    const first = await ask(hub, 'POST /orgs/acme/attestations/bulk-list?per_page=2', { body });
    expect(first.body).toMatchObject({ page_info: { has_next: true } });
    const { next } = (first.body as { page_info: { next: string } }).page_info;
    const rest = await ask(hub, `POST /orgs/acme/attestations/bulk-list?per_page=2&after=${next}`, { body });
    expect(rest.body).toMatchObject({
      page_info: { has_next: false },
      attestations_subject_digests: { [a]: null, [b]: [{}] },
    });
    expect((await ask(hub, 'POST /users/acme/attestations/bulk-list', { body })).status).toBe(404);
  });
});

test('a tag can be moved under the feet of a client', async () => {
  const hub = await start();
  const before = await ask(hub, 'GET R/git/ref/tags/v1.1.0');
  expect(before.body).toMatchObject({ object: { type: 'tag' } });
  hub.moveTag('v1.1.0', clone.head);
  expect((await ask(hub, 'GET R/git/ref/tags/v1.1.0')).body).toMatchObject({
    object: { type: 'commit', sha: clone.head },
  });
});
