import { describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { createGitHub } from '../../../src/github/github.ts';
import type { Twin } from '../../../src/offline/twin/index.ts';
import { ask } from './asking.ts';
import { clone, start } from './small-twin.ts';

const nothing = () => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const tagRoute = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const listRoute = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
const here = 'GET /repos/{owner}/{repo}';

/** Our own client; a second that GitHub asks for lasts two milliseconds. */
function client({ apiUrl, graphqlUrl, owner, name, tokens }: Twin) {
  const limits = { secondMs: 2, requestMs: 2000, waitSeconds: 90 };
  const where = { apiUrl, graphqlUrl, owner, repo: name, token: tokens.workflow, adminToken: null };
  return createGitHub({ ...where, userAgent: 'copse-test', now: () => new Date(), limits });
}

function octokit({ apiUrl, tokens }: Twin): Octokit {
  return new Octokit({ baseUrl: apiUrl, auth: tokens.workflow, log, retry: { enabled: false } });
}

const repository = ({ owner, name }: Twin) => ({ owner, repo: name });

async function manyAssets(hub: Twin): Promise<number> {
  const assets = Array.from({ length: 150 }, (_, index) => ({
    name: `f${index}.txt`,
    bytes: new TextEncoder().encode('x'),
    contentType: 'text/plain',
  }));
  return Promise.resolve(hub.draftRelease({ tag: hub.releaseTag, assets }));
}

describe('a list whose Link lies', () => {
  test('a lost Link makes Octokit stop early and say nothing; our client asks once more', async () => {
    const hub = await start({ faults: [{ match: listRoute, kind: 'lost-link', times: 9 }] });
    const parameters = { ...repository(hub), release_id: await manyAssets(hub) };
    const short = await octokit(hub).paginate(listRoute, { ...parameters, per_page: 100 });
    expect(short).toHaveLength(100);
    const reply = await client(hub).pages(listRoute, parameters);
    expect(reply).toMatchObject({ kind: 'ok', truncated: false });
    expect(reply.kind === 'ok' && reply.data).toHaveLength(150);
  });

  test('a Link that leads to itself is found out', async () => {
    const hub = await start({ faults: [{ match: listRoute, kind: 'looping-link', times: 9 }] });
    const parameters = { ...repository(hub), release_id: await manyAssets(hub) };
    const first = await octokit(hub).request(listRoute, parameters);
    expect(first.headers.link).toContain('rel="next"');
    expect(await client(hub).pages(listRoute, parameters)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('lead back') as unknown,
    });
  });
});

describe('a content-length that is wrong', () => {
  test.each([-2, 7])('by %i bytes: never taken for the whole answer', async (by) => {
    const hub = await start({ faults: [{ match: here, kind: 'wrong-length', by, times: 9 }] });
    const direct = await ask(hub, 'GET R').catch(() => null);
    expect(direct).toBeNull();
    expect(await client(hub).get(here, repository(hub))).toMatchObject({ kind: 'failed' });
  });

  test('once: our client asks again', async () => {
    const hub = await start({ faults: [{ match: here, kind: 'wrong-length' }] });
    expect(await client(hub).get(here, repository(hub))).toMatchObject({ kind: 'ok' });
    expect(hub.requests).toHaveLength(2);
  });
});

const limits = (['primary-limit', 'secondary-limit'] as const).flatMap((kind) =>
  ([403, 429] as const).flatMap((status) =>
    [1, undefined].map((retryAfter) => ({ kind, status, ...(retryAfter === undefined ? {} : { retryAfter }) })),
  ),
);

describe.each(limits)('$kind as $status, retry-after $retryAfter', (harm) => {
  test('says what GitHub says', async () => {
    const hub = await start({ faults: [{ match: here, ...harm }] });
    const request = octokit(hub).request(here, repository(hub));
    const headers: Record<string, unknown> = harm.kind === 'primary-limit' ? { 'x-ratelimit-remaining': '0' } : {};
    if (harm.retryAfter !== undefined) headers['retry-after'] = String(harm.retryAfter);
    await expect(request).rejects.toMatchObject({
      status: harm.status,
      message: expect.stringMatching(
        harm.kind === 'primary-limit' ? /rate limit exceeded/ : /secondary rate/,
      ) as unknown,
      response: { headers },
    });
  });

  test('our client waits and gets its answer', async () => {
    const hub = await start({ faults: [{ match: here, ...harm }] });
    expect(await client(hub).get(here, repository(hub))).toMatchObject({ kind: 'ok', status: 200 });
    expect(hub.requests.map(({ status }) => status)).toEqual([harm.status, 200]);
  });
});

test('a tag moves between two reads, after as many as the fault spares', async () => {
  const hub = await start({ faults: [{ match: tagRoute, after: 2, kind: 'move-tag', tag: 'v1.1.0', to: clone.head }] });
  const read = async () => {
    const reply = await client(hub).get(tagRoute, { ...repository(hub), ref: 'tags/v1.1.0' });
    return reply.kind === 'ok' ? reply.data.object : null;
  };
  const before = { type: 'tag', sha: clone.tags.get('v1.1.0')?.object };
  expect([await read(), await read()]).toEqual([expect.objectContaining(before), expect.objectContaining(before)]);
  expect(await read()).toMatchObject({ type: 'commit', sha: clone.head });
});

test('a slow answer is waited for, and given up where it is too slow', async () => {
  const hub = await start({ faults: [{ match: here, kind: 'slow', ms: 100 }] });
  expect(await client(hub).get(here, repository(hub))).toMatchObject({ kind: 'ok' });
  await hub.close();
  const late = await start({ faults: [{ match: here, kind: 'slow', ms: 60_000, times: 9 }] });
  const signal = AbortSignal.timeout(100);
  await expect(octokit(late).request(here, { ...repository(late), request: { signal } })).rejects.toThrow();
});
