import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type Answer, gitHubAt, here, withServer } from './server.ts';

const route = 'GET /repos/{owner}/{repo}';
const good: Answer = { body: { full_name: 'acme/app' }, headers: { 'x-ratelimit-remaining': '41' } };

describe('one answer', () => {
  test('carries where, when, how and the digest of its body', async () => {
    await withServer(
      () => ({ ...good, headers: { ...good.headers, 'x-accepted-github-permissions': 'metadata=read' } }),
      async (server) => {
        const github = gitHubAt(server.origin);
        const reply = await github.get(route, here);
        expect(reply).toEqual({
          kind: 'ok',
          data: { full_name: 'acme/app' },
          truncated: false,
          endpoint: route,
          status: 200,
          tier: 'token',
          at: '2026-11-22T10:00:00.000Z',
          digest: createHash('sha256').update('{"full_name":"acme/app"}').digest('hex'),
          acceptedPermissions: 'metadata=read',
        });
        expect(server.asked[0]?.headers).toMatchObject({
          authorization: 'token sesame',
          'x-github-api-version': '2022-11-28',
          'user-agent': expect.stringMatching(/^copse-test/) as unknown,
        });
        expect(github.meter()).toEqual({
          requests: { rest: 1, graphql: 0, download: 0, upload: 0, notModified: 0 },
          bytes: 24,
          remaining: 41,
        });
      },
    );
  });

  test('a reference with slashes stays one part of the path', async () => {
    await withServer(
      () => good,
      async (server) => {
        await gitHubAt(server.origin).get('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
          ...here,
          branch: 'release/1.x?x=y',
        });
        expect(server.paths()).toEqual(['GET /repos/acme/app/rules/branches/release%2F1.x%3Fx%3Dy']);
      },
    );
  });

  test('a 204 is ok and empty', async () => {
    await withServer(
      () => ({ status: 204 }),
      async (server) => {
        const reply = await gitHubAt(server.origin).get('GET /repos/{owner}/{repo}/vulnerability-alerts', here);
        expect(reply).toMatchObject({ kind: 'ok', status: 204 });
      },
    );
  });

  test.each([
    ['the token', 'token', 'boss', 'token sesame', 'token'],
    ['the other token', 'admin-token', 'boss', 'token boss', 'admin-token'],
    ['nobody, where the other token is missing', 'admin-token', null, undefined, 'anonymous'],
  ] as const)('asks as %s', async (_name, token, adminToken, authorization, tier) => {
    await withServer(
      () => good,
      async (server) => {
        const github = gitHubAt(server.origin, { adminToken });
        expect(await github.get(route, here, { token })).toMatchObject({ kind: 'ok', tier });
        expect(server.asked[0]?.headers.authorization).toBe(authorization);
        expect(github.hasAdminToken).toBe(adminToken !== null);
      },
    );
  });

  test('without a token it asks as nobody', async () => {
    await withServer(
      () => good,
      async (server) => {
        expect(await gitHubAt(server.origin, { token: '' }).get(route, here)).toMatchObject({ tier: 'anonymous' });
        expect(server.asked[0]?.headers.authorization).toBeUndefined();
      },
    );
  });

  test('a read-only POST sends its body', async () => {
    await withServer(
      () => ({ body: { attestations_subject_digests: {} } }),
      async (server) => {
        const reply = await gitHubAt(server.origin).query(
          'POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}',
          {
            org: 'acme',
            subject_digests: ['sha256:00'],
          },
        );
        expect(reply).toMatchObject({ kind: 'ok', endpoint: 'POST /orgs/{org}/attestations/bulk-list' });
        expect(JSON.parse(String(server.asked[0]?.body))).toEqual({ subject_digests: ['sha256:00'] });
      },
    );
  });
});

describe('a refusal', () => {
  test.each([
    [403, 'Resource not accessible by integration', 'administration=read'],
    [404, 'Not Found', null],
    [409, 'Git Repository is empty.', null],
    [422, 'Validation Failed', null],
  ])('%i is told as it is and asked once', async (status, message, permission) => {
    await withServer(
      () => ({
        status,
        body: { message },
        headers: permission ? { 'x-accepted-github-permissions': permission } : {},
      }),
      async (server) => {
        const reply = await gitHubAt(server.origin).get(route, here);
        expect(reply).toMatchObject({ kind: 'refused', status, message, acceptedPermissions: permission });
        expect(server.asked).toHaveLength(1);
      },
    );
  });

  test('a hostile message is one short line', async () => {
    await withServer(
      () => ({
        status: 404,
        body: { message: `a\n::error::b\u202e${'x'.repeat(5000)}`, errors: [null, 7, { code: 'c' }] },
      }),
      async (server) => {
        const reply = await gitHubAt(server.origin).get(route, here);
        expect(reply.kind === 'refused' && reply.message.length).toBe(300);
        expect(reply.kind === 'refused' && reply.message).toMatch(/^a ::error::bx/);
      },
    );
  });
});

describe('a renamed repository', () => {
  test('is followed on the same origin, with the token', async () => {
    await withServer(
      ({ path }, _index, origin) =>
        path === '/repositories/7'
          ? good
          : { status: 301, body: {}, headers: { location: `${origin}/repositories/7` } },
      async (server) => {
        expect(await gitHubAt(server.origin).get(route, here)).toMatchObject({ kind: 'ok', endpoint: route });
        expect(server.asked[1]?.headers.authorization).toBe('token sesame');
      },
    );
  });

  test('is not followed for ever', async () => {
    await withServer(
      (_asked, _index, origin) => ({ status: 302, body: {}, headers: { location: `${origin}/again` } }),
      async (server) => {
        expect(await gitHubAt(server.origin).get(route, here)).toMatchObject({ kind: 'refused', status: 302 });
        expect(server.asked).toHaveLength(4);
      },
    );
  });

  test('is not followed to another origin', async () => {
    await withServer(
      () => good,
      async (trap) => {
        await withServer(
          () => ({ status: 301, body: {}, headers: { location: `${trap.origin}/repositories/7` } }),
          async (server) => {
            expect(await gitHubAt(server.origin).get(route, here)).toMatchObject({ kind: 'refused' });
            expect(trap.asked).toEqual([]);
          },
        );
      },
    );
  });
});

describe('conditional requests', () => {
  test('the second reading costs nothing and says the same', async () => {
    await withServer(
      ({ headers }) =>
        headers['if-none-match'] === '"v1"'
          ? { status: 304, headers: { etag: '"v1"' } }
          : { ...good, headers: { etag: '"v1"', 'x-accepted-github-permissions': 'metadata=read' } },
      async (server) => {
        const github = gitHubAt(server.origin, { adminToken: 'boss' });
        const first = await github.get(route, here);
        expect(await github.get(route, here)).toEqual(first);
        expect(github.meter().requests).toMatchObject({ rest: 1, notModified: 1 });
        await github.get(route, here, { token: 'admin-token' });
        expect(server.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"', undefined]);
      },
    );
  });

  test('what changed is read again', async () => {
    await withServer(
      (_asked, index) => ({ body: { index }, headers: { etag: `"v${index}"` } }),
      async (server) => {
        const github = gitHubAt(server.origin);
        await github.get(route, here);
        expect(await github.get(route, here)).toMatchObject({ kind: 'ok', data: { index: 1 } });
        await github.get(route, here);
        expect(server.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v0"', '"v1"']);
      },
    );
  });

  test('a cache without room keeps nothing', async () => {
    await withServer(
      () => ({ ...good, headers: { etag: '"v1"' } }),
      async (server) => {
        const github = gitHubAt(server.origin, { limits: { cacheBytes: 5 } });
        await github.get(route, here);
        await github.get(route, here);
        expect(server.asked[1]?.headers['if-none-match']).toBeUndefined();
      },
    );
  });
});

test('at most ten requests are under way', async () => {
  await withServer(
    () => ({ ...good, after: 40 }),
    async (server) => {
      const github = gitHubAt(server.origin);
      const replies = await Promise.all(
        Array.from({ length: 40 }, (_, index) => github.get(route, { owner: 'acme', repo: `app${index}` })),
      );
      expect(replies.every(({ kind }) => kind === 'ok')).toBe(true);
      expect(server.busiest()).toBeGreaterThan(1);
      expect(server.busiest()).toBeLessThanOrEqual(10);
    },
  );
});
