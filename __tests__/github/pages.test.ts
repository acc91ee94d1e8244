import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type Answer, gitHubAt, here, type Script, withServer } from './server.ts';

const tags = 'GET /repos/{owner}/{repo}/tags';
const alerts = 'GET /repos/{owner}/{repo}/dependabot/alerts';
const names = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `v${from + index}` }));
const next = (url: string) => ({ link: `<${url}>; rel="next", <https://x.example/>; rel="last"` });
const pageOf = (path: string) => Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? 1);

/** A list of `total` items as GitHub pages it; `lost` pages come without their Link. */
const list =
  (total: number, lost: readonly number[] = []): Script =>
  ({ path }, _index, origin) => {
    const page = pageOf(path);
    const more = page * 100 < total && !lost.includes(page);
    return {
      body: names((page - 1) * 100, Math.max(0, Math.min(100, total - (page - 1) * 100))),
      headers: more ? next(`${origin}/repositories/7/tags?per_page=100&page=${page + 1}`) : {},
    };
  };

describe('a list', () => {
  test.each([
    ['empty', 0, [], 1],
    ['one page', 99, [], 1],
    ['exactly one full page, asked once past it', 100, [], 2],
    ['three pages', 250, [], 3],
    ['three pages, the second without its Link', 250, [2], 4],
    ['three pages, the first without its Link', 250, [1], 4],
  ])('%s', async (_name, total, lost, requests) => {
    await withServer(list(total, lost), async (server) => {
      const reply = await gitHubAt(server.origin).pages(tags, here);
      expect(reply).toMatchObject({ kind: 'ok', truncated: false, endpoint: tags, status: 200 });
      expect(reply.kind === 'ok' && reply.data.map(({ name }) => name)).toEqual(
        names(0, total).map(({ name }) => name),
      );
      expect(server.asked).toHaveLength(requests);
      expect(server.paths()[0]).toBe('GET /repos/acme/app/tags?per_page=100');
    });
  });

  test('its digest is over all bodies, one after another', async () => {
    await withServer(list(150), async (server) => {
      const digest = createHash('sha256')
        .update(JSON.stringify(names(0, 100)) + JSON.stringify(names(100, 50)))
        .digest('hex');
      expect(await gitHubAt(server.origin).pages(tags, here)).toMatchObject({ digest });
    });
  });

  test.each([
    [1, 100, true],
    [2, 200, true],
    [3, 250, false],
  ])('%i pages at most', async (maxPages, count, truncated) => {
    await withServer(list(250), async (server) => {
      const reply = await gitHubAt(server.origin).pages(tags, here, { maxPages });
      expect(reply).toMatchObject({ kind: 'ok', truncated });
      expect(reply.kind === 'ok' && reply.data).toHaveLength(count);
    });
  });

  test('a full last page at the cap whose Link was lost counts as cut', async () => {
    await withServer(list(250, [1]), async (server) => {
      expect(await gitHubAt(server.origin).pages(tags, here, { maxPages: 1 })).toMatchObject({ truncated: true });
    });
  });
});

describe('a full page without a next one', () => {
  test('of a server that gives the same page again is the last', async () => {
    await withServer(
      () => ({ body: names(0, 100) }),
      async (server) => {
        const reply = await gitHubAt(server.origin).pages(tags, here);
        expect(reply.kind === 'ok' && reply.data).toHaveLength(100);
      },
    );
  });

  test('of a list by cursor is asked for again, fresh, and its Link found', async () => {
    await withServer(
      ({ path, headers }, index, origin) => {
        if (path.includes('after=')) return { body: names(100, 1) };
        expect(headers['if-none-match']).toBeUndefined();
        const link = index === 0 ? {} : next(`${origin}/repositories/7/dependabot/alerts?per_page=100&after=Y3Vy`);
        return { body: names(0, 100), headers: { ...link, etag: '"v1"' } };
      },
      async (server) => {
        const reply = await gitHubAt(server.origin).pages(alerts, here);
        expect(reply.kind === 'ok' && reply.data).toHaveLength(101);
        expect(server.paths().some((path) => /[?&]page=/.test(path))).toBe(false);
      },
    );
  });
});

describe('a list that cannot be had whole is none', () => {
  const cases: readonly (readonly [string, (index: number, origin: string) => Answer, 'refused' | 'failed', string])[] =
    [
      ['second page refused', (index) => (index ? { status: 403, body: { message: 'no' } } : {}), 'refused', 'no'],
      ['second page broken', (index) => (index ? { status: 502, body: '' } : {}), 'failed', ''],
      ['second page is no list', (index) => (index ? { body: { message: 'hm' } } : {}), 'failed', 'not a list'],
      [
        'second page points to the first',
        (_index, origin) => ({ headers: next(`${origin}/p?page=2`) }),
        'failed',
        'lead back',
      ],
    ];
  test.each(cases)('%s', async (_name, answer, kind, message) => {
    await withServer(
      (_asked, index, origin) => ({ body: names(0, 2), headers: next(`${origin}/p?page=2`), ...answer(index, origin) }),
      async (server) => {
        const reply = await gitHubAt(server.origin).pages(tags, here);
        expect(reply).toMatchObject({ kind, endpoint: tags });
        expect(reply.kind !== 'ok' && reply.message).toContain(message);
        expect(server.asked.length).toBeLessThanOrEqual(4);
      },
    );
  });

  test('a next page on another host is not asked, and gets no token', async () => {
    await withServer(
      () => ({ body: [] }),
      async (trap) => {
        await withServer(
          () => ({ body: names(0, 2), headers: next(`${trap.origin}/tags?page=2`) }),
          async (server) => {
            expect(await gitHubAt(server.origin).pages(tags, here)).toMatchObject({ kind: 'failed' });
            expect(trap.asked).toEqual([]);
          },
        );
      },
    );
  });
});
