import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/github/ports.ts';
import { absent, behind, fromReply, hidden, seen, sourceOfAll } from '../../src/observe/observed.ts';

const meta = {
  endpoint: 'GET /x',
  tier: 'token',
  at: '2026-11-01T00:00:00.000Z',
  digest: 'd'.repeat(64),
  acceptedPermissions: null,
} as const;
const refused = (status: number, message: string, acceptedPermissions: string | null = null): Reply<string> => ({
  ...meta,
  acceptedPermissions,
  kind: 'refused',
  status,
  message,
});
const reading = { permission: 'contents: read', map: (data: string) => data.length };

describe('fromReply', () => {
  test.each<[string, Reply<string>, object]>([
    ['data', { ...meta, kind: 'ok', status: 200, data: 'abc', truncated: false }, { state: 'seen', value: 3 }],
    ['a cut list', { ...meta, kind: 'ok', status: 200, data: 'abc', truncated: true }, { reason: 'truncated' }],
    ['401', refused(401, 'Bad credentials'), { reason: 'forbidden', permission: 'contents: read' }],
    ['403', refused(403, 'Resource not accessible'), { reason: 'forbidden', permission: 'contents: read' }],
    ['a plain 404', refused(404, 'Not Found'), { reason: 'forbidden', permission: 'contents: read' }],
    ['404 with a header', refused(404, 'Not Found', 'administration=read'), { permission: 'administration: read' }],
    [
      'a header with alternatives',
      refused(403, 'no', 'pull_requests=read,contents=read; administration=write'),
      { permission: 'pull-requests: read and contents: read or administration: write' },
    ],
    ['a hostile header', refused(403, 'no', 'x=<script>'), { permission: 'contents: read' }],
    ['403 for a plan', refused(403, 'Upgrade to GitHub Pro or make this repository public'), { reason: 'unsupported' }],
    [
      '403 for a paid feature that is off',
      refused(403, 'Advanced Security must be enabled for this repository to use code scanning.'),
      { reason: 'unsupported' },
    ],
    [
      '403 for its newer name',
      refused(403, 'Code Security must be enabled for this repository to use code scanning.'),
      { reason: 'unsupported' },
    ],
    [
      '403 for an archived repository',
      refused(403, 'Dependabot alerts are not available for archived repositories.'),
      { reason: 'unsupported' },
    ],
    ['abuse detection', refused(403, 'You have triggered an abuse detection mechanism.'), { reason: 'failed' }],
    ['410', refused(410, 'gone'), { reason: 'unsupported' }],
    ['402', refused(402, 'pay'), { reason: 'unsupported' }],
    ['a rate limit', refused(403, 'API rate limit exceeded'), { reason: 'failed' }],
    ['429', refused(429, 'slow down'), { reason: 'failed' }],
    ['422', refused(422, 'unprocessable'), { reason: 'failed' }],
    ['a refused query', refused(200, 'Resource not accessible by integration'), { reason: 'forbidden' }],
    ['no answer', { ...meta, kind: 'failed', status: 502, message: 'bad gateway' }, { reason: 'failed' }],
  ])('%s', (_name, reply, expected) => {
    expect(fromReply(reply, reading)).toMatchObject(expected);
  });

  test('only a 404 whose message is unmistakable is absent', () => {
    const certain = { ...reading, absentOn404: (message: string) => message === 'Branch not protected' };
    expect(fromReply(refused(404, 'Branch not protected'), certain).state).toBe('absent');
    expect(fromReply(refused(404, 'Not Found'), certain).state).toBe('hidden');
    expect(fromReply(refused(403, 'Branch not protected'), certain).state).toBe('hidden');
  });

  test('part of a list is seen where that is allowed', () => {
    const cut: Reply<string> = { ...meta, kind: 'ok', status: 200, data: 'abc', truncated: true };
    expect(fromReply(cut, { ...reading, partial: true })).toMatchObject({ state: 'seen', value: 3 });
  });

  test('a hostile message stays one short visible line', () => {
    const fact = fromReply(refused(500, `a\r\n::error::${'x'.repeat(1000)}\u202e`), reading);
    expect(fact).toMatchObject({ detail: expect.stringMatching(/^GitHub answered 500 to GET \/x: a ::error::x+…$/) });
  });
});

describe('behind', () => {
  const source = { endpoint: 'GET /y', status: 403, tier: 'token', at: meta.at } as const;
  test.each([
    [hidden('forbidden', 'why', source, 'metadata: read'), { reason: 'not_read', permission: 'metadata: read' }],
    [absent(source), { reason: 'not_read', detail: 'there is no thing to read it from' }],
  ])('hides what cannot be reached', (cause, expected) => {
    expect(behind('thing', cause)).toMatchObject(expected);
  });
  test('refuses to hide behind what is seen', () => {
    expect(() => behind('thing', seen(1, source))).toThrow(TypeError);
  });
});

test('a source of several replies changes with each of them', () => {
  const other = { ...meta, status: 200, digest: 'e'.repeat(64) };
  const one = { ...meta, status: 200 };
  expect(sourceOfAll([one]).digest).toBe(meta.digest);
  expect(sourceOfAll([one, other]).digest).not.toBe(sourceOfAll([one, one]).digest);
});
