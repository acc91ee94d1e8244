import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { CopseError } from '../../src/errors.ts';
import { githubIdentity } from '../../src/sigstore/github-identity.ts';
import { tokenWith } from './claims.ts';

const requestUrl = 'https://runner.example/token?api-version=2.0';
const requestToken = 'request-bearer-SECRET';
const token = tokenWith();

type Asked = { url: string; authorization: string | null; redirect: string | undefined };

function answering(...answers: (Response | Error)[]): { fetch: typeof fetch; asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (input, init) => {
      const request = new Headers(init?.headers);
      const url = input instanceof Request ? input.url : new URL(input).href;
      asked.push({ url, authorization: request.get('authorization'), redirect: init?.redirect });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer instanceof Response ? Promise.resolve(answer.clone()) : Promise.reject(answer ?? new Error('none'));
    },
  };
}

const failure = async (action: Promise<unknown>): Promise<CopseError> => {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CopseError)) throw new Error('expected a CopseError', { cause: error });
  return error;
};

describe('the identity token of the job', () => {
  test('is asked for with the audience and the bearer, and is handed out for masking first', async () => {
    const { fetch, asked } = answering(Response.json({ value: token }));
    const seen: string[] = [];
    const got = await githubIdentity({ requestUrl, requestToken, fetch, onToken: (value) => seen.push(value) })();
    expect(got).toBe(token);
    expect(seen).toEqual([token]);
    expect(asked).toEqual([
      { url: `${requestUrl}&audience=sigstore`, authorization: `Bearer ${requestToken}`, redirect: 'error' },
    ]);
  });

  test('is masked even where it turns out not to be a token', async () => {
    const { fetch } = answering(Response.json({ value: 'opaque-SECRET' }));
    const seen: string[] = [];
    const error = await failure(githubIdentity({ requestUrl, requestToken, fetch, onToken: (v) => seen.push(v) })());
    expect(seen).toEqual(['opaque-SECRET']);
    expect(error.code).toBe('IDENTITY_UNAVAILABLE');
    expect(error.message + error.fix).not.toContain('SECRET');
  });

  test('the audience is Sigstore’s only, whatever the address asks for', async () => {
    const { fetch, asked } = answering(Response.json({ value: token }));
    await githubIdentity({ requestUrl: `${requestUrl}&audience=elsewhere`, requestToken, fetch })();
    expect(new URL(asked[0]?.url ?? '').searchParams.getAll('audience')).toEqual(['sigstore']);
  });

  test.each([
    ['no address', undefined, requestToken],
    ['no bearer', requestUrl, undefined],
    ['empty', '', ''],
  ])('%s: the missing permission is named', async (_, url, bearer) => {
    const { fetch, asked } = answering(Response.json({ value: token }));
    const error = await failure(githubIdentity({ requestUrl: url, requestToken: bearer, fetch })());
    expect(error.code).toBe('IDENTITY_UNAVAILABLE');
    expect(error.fix).toContain('permissions: id-token: write');
    expect(asked).toEqual([]);
  });

  test.each<[string, (Response | Error)[], number]>([
    ['overload, then an answer', [new Response('', { status: 503 }), Response.json({ value: token })], 2],
    ['a broken connection, then an answer', [new TypeError('fetch failed'), Response.json({ value: token })], 2],
  ])('%s', async (_, answers, times) => {
    const { fetch, asked } = answering(...answers);
    expect(await githubIdentity({ requestUrl, requestToken, fetch, waits: [1, 1] })()).toBe(token);
    expect(asked).toHaveLength(times);
  });

  test.each<[string, Response | Error, number, string]>([
    ['refused', new Response('', { status: 403 }), 1, '403'],
    ['always overloaded', new Response('', { status: 500 }), 3, '500'],
    ['always unreachable', new TypeError(`fetch failed ${requestToken}`), 3, 'could not be reached'],
    ['not JSON', new Response('<html>'), 1, 'holds no token'],
    ['null', Response.json(null), 1, 'holds no token'],
    ['without a value', Response.json({ count: 1 }), 1, 'holds no token'],
    ['enormous', Response.json({ value: 'x'.repeat(70_000) }), 1, 'holds no token'],
  ])('%s', async (_, answer, times, word) => {
    const { fetch, asked } = answering(answer);
    const error = await failure(githubIdentity({ requestUrl, requestToken, fetch, waits: [1, 1] })());
    expect(error.code).toBe('IDENTITY_UNAVAILABLE');
    expect(error.message).toContain(word);
    expect(`${error.message} ${error.fix} ${error.stack}`).not.toContain('SECRET');
    expect(asked).toHaveLength(times);
  });

  test('a redirect does not carry the bearer elsewhere', async () => {
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/elsewhere')) response.end(JSON.stringify({ value: token }));
      else response.writeHead(302, { location: '/elsewhere' }).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
    const error = await failure(githubIdentity({ requestUrl: url, requestToken, waits: [] })());
    server.close().closeAllConnections();
    expect(error.code).toBe('IDENTITY_UNAVAILABLE');
  });
});
