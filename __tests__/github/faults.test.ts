import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { type Answer, gitHubAt, here, withServer } from './server.ts';

const route = 'GET /repos/{owner}/{repo}';
const good: Answer = { body: { full_name: 'acme/app', description: 'x'.repeat(100) } };
const json = { 'content-type': 'application/json' };
const limited = { message: 'You have exceeded a secondary rate limit.' };
const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);
const now = String(Math.floor(Date.now() / 1000));

describe('asked again until it is whole', () => {
  test.each<[string, Answer]>([
    ['502', { status: 502, body: '<html>' }],
    ['500', { status: 500, body: { message: 'Server Error' } }],
    ['a reset', { fault: 'reset' }],
    ['a cut body', { ...good, fault: 'cut' }],
    ['a cut chunked body', { ...good, fault: 'drip' }],
    ['no answer in time', { fault: 'silent' }],
    ['HTML with 200', { body: '<html>', headers: { 'content-type': 'text/html' } }],
    ['bad JSON with 200', { body: '{"full_name":', headers: json }],
    ['nothing with 200', { body: '', headers: json }],
    ['a key twice', { body: '{"id":1,"id":2}', headers: json }],
    ['JSON that is nested too deep', { body: '['.repeat(50_000) + ']'.repeat(50_000), headers: json }],
    [
      'compressed bytes that end too early',
      { body: gzipSync('{"a":1}').subarray(0, 12), headers: { ...json, 'content-encoding': 'gzip' } },
    ],
    ['503 with a wait', { status: 503, body: '', headers: { 'retry-after': '2' } }],
    ['403 for a secondary limit', { status: 403, body: limited, headers: { 'retry-after': '3' } }],
    ['403 for a secondary limit without a time', { status: 403, body: limited }],
    [
      '403 for what older servers call abuse',
      { status: 403, body: { message: 'You have triggered an abuse detection mechanism. Please wait a few minutes.' } },
    ],
    [
      '403 for the primary limit',
      {
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': now },
      },
    ],
    ['429 with a time', { status: 429, body: { message: 'Too many requests' }, headers: { 'retry-after': '6' } }],
    ['429 without anything', { status: 429, body: '' }],
    [
      '429 for the primary limit',
      { status: 429, body: {}, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': now } },
    ],
  ])('%s', async (_name, fault) => {
    await withServer(
      (_asked, index) => (index === 0 ? fault : good),
      async (server) => {
        const github = gitHubAt(server.origin, { limits: { requestMs: 250, waitSeconds: 1000 } });
        expect(await github.get(route, here)).toMatchObject({ kind: 'ok', data: { full_name: 'acme/app' } });
        expect(github.meter().requests.rest).toBe(2);
      },
    );
  });

  test('a wrong declared length, where the transport does not see it', async () => {
    let asked = 0;
    const fetch = () => {
      const length = asked++ === 0 ? '999' : '2';
      return Promise.resolve(new Response('{}', { headers: { ...json, 'content-length': length } }));
    };
    expect(await gitHubAt('https://api.github.com', { fetch }).get(route, here)).toMatchObject({ kind: 'ok' });
    expect(asked).toBe(2);
  });
});

describe('given up', () => {
  test.each<[string, Answer, number, number, string]>([
    ['502 for ever', { status: 502, body: { message: 'Bad gateway' } }, 502, 3, 'Bad gateway'],
    ['resets for ever', { fault: 'reset' }, 0, 3, ''],
    ['cut for ever', { ...good, fault: 'cut' }, 0, 3, ''],
    ['HTML for ever', { body: '<html>', headers: { 'content-type': 'text/html' } }, 0, 3, 'not JSON'],
    ['too large', { body: { x: 'y'.repeat(5000) } }, 0, 1, 'larger than the 4096 bytes'],
    ['too large, undeclared', { body: { x: 'y'.repeat(5000) }, chunked: true }, 0, 1, 'larger than the 4096 bytes'],
    ['503 that asks for too long', { status: 503, body: '', headers: { 'retry-after': '900' } }, 503, 3, ''],
  ])('%s', async (_name, fault, status, times, message) => {
    await withServer(
      () => fault,
      async (server) => {
        const reply = await gitHubAt(server.origin, { limits: { bodyBytes: 4096 } }).get(route, here);
        expect(reply).toMatchObject({ kind: 'failed', status, endpoint: route, tier: 'token' });
        expect(reply.kind === 'failed' && reply.message).toContain(message);
        expect(server.asked).toHaveLength(times);
      },
    );
  });

  test.each<[string, Answer, string]>([
    [
      'primary',
      {
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour },
      },
      `until ${new Date(Number(inAnHour) * 1000).toISOString().slice(0, 19)}Z`,
    ],
    ['secondary', { status: 403, body: limited, headers: { 'retry-after': '3600' } }, 'until 2026-11-22T11:00:00Z'],
    ['429', { status: 429, body: {}, headers: { 'retry-after': '3600' } }, 'until 2026-11-22T11:00:00Z'],
    [
      'a time beyond all calendars',
      { status: 429, body: {}, headers: { 'x-ratelimit-reset': '9'.repeat(40) } },
      'used up.',
    ],
  ])('a limit that lasts too long is told, not waited for: %s', async (_name, answer, until) => {
    await withServer(
      () => answer,
      async (server) => {
        const reply = await gitHubAt(server.origin, { limits: { waitSeconds: 59 } }).get(route, here);
        expect(reply.kind === 'failed' && reply.message).toMatch(/^RATE_LIMITED: /);
        expect(reply.kind === 'failed' && reply.message).toContain(until);
        expect(server.asked).toHaveLength(1);
      },
    );
  });

  test('a limit that never ends is asked a few times', async () => {
    await withServer(
      () => ({ status: 429, body: {}, headers: { 'retry-after': '1' } }),
      async (server) => {
        expect(await gitHubAt(server.origin).get(route, here)).toMatchObject({ kind: 'failed', status: 429 });
        expect(server.asked).toHaveLength(4);
      },
    );
  });

  test('all waiting of a run together is bounded', async () => {
    await withServer(
      () => ({ status: 502, body: '' }),
      async (server) => {
        const github = gitHubAt(server.origin, { limits: { waitSeconds: 6 } });
        for (let turn = 0; turn < 5; turn++) await github.get(route, here);
        // 1 + 4 seconds for the first, 1 for the second, then none.
        expect(server.asked).toHaveLength(3 + 2 + 1 + 1 + 1);
      },
    );
  });
});

test('deprecation notes of the server do not reach the console', async () => {
  const lines: string[] = [];
  await withServer(
    () => ({ ...good, headers: { deprecation: 'true', sunset: '##[set-output name=x]y' } }),
    async (server) => {
      await gitHubAt(server.origin, { log: (line) => lines.push(line) }).get(route, here);
      expect(lines).toHaveLength(1);
    },
  );
});
