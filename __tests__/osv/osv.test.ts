import { describe, expect, test } from '@jest/globals';
import { createOsv } from '../../src/osv/osv.ts';

type Sent = { readonly url: string; readonly init: RequestInit };

/** OSV played by a function; keeps what was sent. */
function osvWith(answer: (path: string, body: { queries: { page_token?: string }[] }) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const osv = createOsv({
    userAgent: 'copse-test',
    fetch: ((url: string, init: RequestInit) => {
      sent.push({ url, init });
      const body = typeof init.body === 'string' ? init.body : '{}';
      return Promise.resolve(answer(new URL(url).pathname, JSON.parse(body) as { queries: [] }));
    }) as typeof fetch,
  });
  return { osv, sent };
}
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

describe('which vulnerabilities touch packages', () => {
  test('a thousand at once, further pages until there are none, no token and no other place', async () => {
    const { osv, sent } = osvWith((_path, { queries }) =>
      json({
        results: queries.map(({ page_token }, index) =>
          index > 0
            ? {}
            : page_token === undefined
              ? { vulns: [{ id: 'GHSA-2' }], next_page_token: 'more' }
              : { vulns: [{ id: 'GHSA-1' }] },
        ),
      }),
    );
    const purls = Array.from({ length: 1001 }, (_, n) => `pkg:npm/p${String(n)}@1.0.0`);
    const answer = await osv.affecting(purls);
    expect(answer).toMatchObject({ ok: true, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    if (answer.ok)
      expect([answer.value.length, answer.value[0], answer.value[1], answer.value[1000]]).toEqual([
        1001,
        ['GHSA-1', 'GHSA-2'],
        [],
        ['GHSA-1', 'GHSA-2'],
      ]);
    expect(sent).toHaveLength(4);
    for (const { url, init } of sent) {
      expect(url).toBe('https://api.osv.dev/v1/querybatch');
      expect(init).toMatchObject({ method: 'POST', redirect: 'error' });
      expect(Object.keys(init.headers as object)).toEqual(['user-agent', 'content-type', 'accept']);
    }
  });

  test.each([
    ['a refusal', () => json({}, 400), 'OSV answered 400 to /v1/querybatch'],
    ['no JSON', () => new Response('<html>'), expect.stringMatching(/^OSV's answer to \/v1\/querybatch /)],
    ['too few results', () => json({ results: [] }), 'OSV answered another number of questions than asked'],
    [
      'pages without end',
      () => json({ results: [{ next_page_token: 'more' }] }),
      'OSV has more vulnerabilities than are read',
    ],
    ['no connection', () => Promise.reject(new Error('connect\nECONNREFUSED')), 'OSV failed: connect ECONNREFUSED'],
    [
      'a huge answer',
      () => new Response('x'.repeat(17_000_000)),
      'OSV failed: the answer is larger than the 16777216 bytes that are read',
    ],
    [
      'a cut answer',
      () => new Response('{"results":[{}]}', { headers: { 'content-length': '17' } }),
      'OSV failed: the answer was cut: 16 of 17 bytes came',
    ],
  ])('%s is no answer', async (_name, answer, reason) => {
    expect(await osvWith(answer).osv.affecting(['pkg:npm/a@1'])).toEqual({ ok: false, reason });
  });
});

test('one vulnerability, and a shape that was not expected', async () => {
  const git = { type: 'GIT', events: [{ introduced: '0' }, { fixed: 'c'.repeat(40) }] };
  const whole = osvWith((path) => {
    expect(path).toBe('/v1/vulns/PYSEC-2026-1');
    return json({
      id: 'PYSEC-2026-1',
      aliases: ['CVE-2026-1', 7],
      published: '2026-01-01T00:00:00Z',
      withdrawn: '2026-02-01T00:00:00Z',
      database_specific: { severity: 'HIGH' },
      affected: [{ package: { name: 'flask' }, ranges: [git, { events: [{ introduced: '0' }, { fixed: '2.0' }] }] }],
    });
  });
  expect(await whole.osv.vulnerability('PYSEC-2026-1')).toMatchObject({
    ok: true,
    value: {
      id: 'PYSEC-2026-1',
      aliases: ['CVE-2026-1'],
      severity: 'HIGH',
      withdrawn: true,
      fixed: new Map([['flask', ['2.0']]]),
    },
  });
  const odd = osvWith(() => json([]));
  expect(await odd.osv.vulnerability('../x')).toMatchObject({
    ok: true,
    value: { aliases: [], severity: null, withdrawn: false },
  });
  expect(odd.sent[0]?.url).toBe('https://api.osv.dev/v1/vulns/..%2Fx');
});

describe('a severity that only a CVSS vector tells', () => {
  const v3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
  const v4 = 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N';
  const scored = (...vectors: readonly unknown[]) => vectors.map((score) => ({ type: 'CVSS', score }));
  test.each([
    ['version 3', { severity: scored(v3) }, 'CRITICAL'],
    ['version 4 before 3, in any order', { severity: scored(v4, v3) }, 'LOW'],
    ['version 4 before 3, in the other order', { severity: scored(v3, v4) }, 'LOW'],
    [
      "the source's own word before any vector",
      { severity: scored(v3), database_specific: { severity: 'LOW' } },
      'LOW',
    ],
    ['a score of 0', { severity: scored('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N') }, null],
    ['a vector without its base metrics, beside a whole one', { severity: scored('CVSS:4.0/AV:N', v3) }, 'CRITICAL'],
    ['version 2, which rates nothing critical', { severity: scored('AV:N/AC:L/Au:N/C:C/I:C/A:C') }, null],
    ['no vector', { severity: scored('9.8', 'CVSS:3.1/__proto__:H', `${v3}/${'E:X/'.repeat(100)}`, null, 7) }, null],
    ['no list', { severity: 'HIGH' }, null],
  ])('%s', async (_name, fields, severity) => {
    const { osv } = osvWith(() => json({ id: 'X-1', ...fields }));
    expect(await osv.vulnerability('X-1')).toMatchObject({ ok: true, value: { severity } });
  });
});
