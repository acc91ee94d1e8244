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
