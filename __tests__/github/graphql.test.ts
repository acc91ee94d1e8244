import { describe, expect, test } from '@jest/globals';
import { type Answer, gitHubAt, withServer } from './server.ts';

const document = 'query q($owner: String!) { repository(owner: $owner, name: "app") { id } }';
const ask = (origin: string) =>
  gitHubAt(origin).graphql<{ repository: unknown }>('history', document, { owner: 'acme' });
const good: Answer = { body: { data: { repository: { id: 'R_1' } } } };
const errors = (...list: readonly object[]): Answer => ({ body: { data: { repository: null }, errors: list } });
const soon = { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 5) };
const later = { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) };

test('a query is one POST with the token, counted apart', async () => {
  await withServer(
    () => good,
    async (server) => {
      const github = gitHubAt(server.origin);
      const reply = await github.graphql('history', document, { owner: 'acme' });
      expect(reply).toMatchObject({
        kind: 'ok',
        data: { repository: { id: 'R_1' } },
        endpoint: 'graphql history',
        status: 200,
      });
      expect(server.paths()).toEqual(['POST /graphql']);
      expect(server.asked[0]?.headers.authorization).toBe('token sesame');
      expect(JSON.parse(String(server.asked[0]?.body))).toEqual({ query: document, variables: { owner: 'acme' } });
      expect(github.meter().requests).toMatchObject({ graphql: 1, rest: 0 });
    },
  );
});

test("a server's own path for queries is used as it was given", async () => {
  await withServer(
    () => good,
    async (server) => {
      const places = { apiUrl: `${server.origin}/api/v3`, graphqlUrl: `${server.origin}/api/graphql` };
      expect(await gitHubAt(server.origin, places).graphql('q', document, {})).toMatchObject({ kind: 'ok' });
      expect(server.paths()).toEqual(['POST /api/graphql']);
    },
  );
});

describe('errors', () => {
  test.each<[string, Answer, 'refused' | 'failed', string, number]>([
    ['not found', errors({ type: 'NOT_FOUND', message: 'Could not resolve' }), 'refused', 'Could not resolve', 1],
    ['forbidden', errors({ type: 'FORBIDDEN', message: 'Resource not accessible' }), 'refused', 'not accessible', 1],
    ['scopes', errors({ type: 'INSUFFICIENT_SCOPES', message: 'read:org' }), 'refused', 'read:org', 1],
    [
      'one of two unknown',
      errors({ type: 'NOT_FOUND', message: 'a' }, { type: 'X', message: 'b' }),
      'failed',
      'a; b',
      1,
    ],
    ['wrong query', errors({ message: 'Field', extensions: { code: 'undefinedField' } }), 'failed', 'Field', 1],
    ['gone wrong for ever', errors({ message: 'Something went wrong while executing' }), 'failed', 'went wrong', 3],
    [
      'limited for ever',
      { ...errors({ type: 'RATE_LIMITED', message: 'x' }), headers: soon },
      'failed',
      'RATE_LIMITED',
      3,
    ],
    [
      'limited for an hour',
      { ...errors({ type: 'RATE_LIMITED', message: 'x' }), headers: later },
      'failed',
      'until 20',
      1,
    ],
    ['not authorised', { status: 401, body: { message: 'Bad credentials' } }, 'refused', 'Bad credentials', 1],
    ['502 for ever', { status: 502, body: '' }, 'failed', '', 3],
    ['errors of no known shape', { body: { errors: 'no' } }, 'failed', '', 3],
    ['an empty object', { body: {} }, 'failed', 'without data', 1],
    ['a list', { body: [] }, 'failed', 'without data', 1],
    ['null', { body: 'null', headers: { 'content-type': 'application/json' } }, 'failed', 'without data', 1],
  ])('%s', async (_name, answer, kind, message, times) => {
    await withServer(
      () => answer,
      async (server) => {
        const reply = await ask(server.origin);
        expect(reply).toMatchObject({ kind, endpoint: 'graphql history' });
        expect(reply.kind !== 'ok' && reply.message).toContain(message);
        expect(server.asked).toHaveLength(times);
      },
    );
  });

  test.each<[string, Answer]>([
    ['something went wrong', errors({ message: 'Something went wrong while executing your query.' })],
    ['a limit that is over soon', { ...errors({ type: 'RATE_LIMITED', message: 'x' }), headers: soon }],
    ['502', { status: 502, body: '' }],
    ['a cut body', { ...good, fault: 'cut' }],
    ['a secondary limit', { status: 403, body: { message: 'secondary rate limit' }, headers: { 'retry-after': '1' } }],
  ])('asked again after %s', async (_name, fault) => {
    await withServer(
      (_asked, index) => (index === 0 ? fault : good),
      async (server) => {
        expect(await ask(server.origin)).toMatchObject({ kind: 'ok' });
        expect(server.asked).toHaveLength(2);
      },
    );
  });
});

describe('fields of a repository that may be refused one by one', () => {
  type Parts = { readonly a: string | null; readonly b: number };
  const denied = { type: 'FORBIDDEN', message: 'Resource not accessible', path: ['repository', 'a', 'nodes', 0] };
  const answer = (repository: object | null, ...list: readonly object[]): Answer => ({
    body: { data: { repository }, ...(list.length > 0 ? { errors: list } : {}) },
  });
  const parts = async (...answers: readonly Answer[]) =>
    withServer(
      (_asked, index) => answers[Math.min(index, answers.length - 1)] as Answer,
      async (server) => {
        const reply = await gitHubAt(server.origin).graphqlParts<Parts>('parts', document, {});
        return { whole: reply.whole, a: reply.part('a'), b: reply.part('b'), times: server.asked.length };
      },
    );
  const all = (outcome: object) => ({ whole: false, a: outcome, b: outcome });

  test.each<[string, readonly Answer[], object]>([
    [
      'all answered, a null among them',
      [answer({ a: null, b: 2 })],
      { whole: true, a: { kind: 'ok', data: null, endpoint: 'graphql parts' }, b: { kind: 'ok', data: 2 }, times: 1 },
    ],
    [
      'one refused',
      [answer({ a: null, b: 2 }, denied)],
      { whole: true, a: { kind: 'refused', message: 'Resource not accessible' }, b: { kind: 'ok', data: 2 }, times: 1 },
    ],
    [
      'one refused, with data in it all the same',
      [answer({ a: 'half', b: 2 }, denied)],
      { whole: true, a: { kind: 'refused' }, b: { kind: 'ok' } },
    ],
    [
      'one broken',
      [answer({ a: null, b: 2 }, { ...denied, type: 'INTERNAL' })],
      { whole: true, a: { kind: 'failed' }, b: { kind: 'ok' } },
    ],
    [
      'one that went wrong and then did not',
      [
        answer({ a: null, b: 2 }, { message: 'Something went wrong', path: ['repository', 'a'] }),
        answer({ a: 'x', b: 2 }),
      ],
      { whole: true, a: { kind: 'ok', data: 'x' }, times: 2 },
    ],
    ['a field left out', [answer({ b: 2 })], { whole: true, a: { kind: 'failed' }, b: { kind: 'ok' } }],
    [
      'an error that names no field',
      [answer({ a: 'x', b: 2 }, { ...denied, path: undefined })],
      all({ kind: 'refused' }),
    ],
    ['an error of the whole', [answer(null, { ...denied, path: ['repository'] })], all({ kind: 'refused' })],
    [
      'an error of a field that took the whole with it',
      [answer(null, denied)],
      all({ kind: 'refused', message: 'Resource not accessible' }),
    ],
    ['no repository', [answer(null)], all({ kind: 'refused', status: 200 })],
    ['no data', [{ body: {} }], all({ kind: 'refused' })],
    [
      'a wrong query',
      [{ body: { errors: [{ message: 'x', extensions: { code: 'undefinedField' } }] } }],
      all({ kind: 'failed' }),
    ],
    ['not authorised', [{ status: 401, body: { message: 'Bad credentials' } }], all({ kind: 'refused', status: 401 })],
    ['502', [{ status: 502, body: '' }], all({ kind: 'failed' })],
  ])('%s', async (_name, answers, expected) => {
    expect(await parts(...answers)).toMatchObject(expected);
  });
});
