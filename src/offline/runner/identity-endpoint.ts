import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenMaker, identityClaims } from './identity-claims.ts';
import type { RunnerOptions } from './options.ts';

export type IdentityEndpoint = {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`: the audience is added to its query. */
  readonly url: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly bearer: string;
  close(): Promise<void>;
};

/** Serves the job's identity tokens on loopback: the bearer is checked, the audience is the one asked for. */
export async function startIdentityEndpoint(options: RunnerOptions): Promise<IdentityEndpoint> {
  const bearer = randomBytes(32).toString('base64url');
  const makeToken = createTokenMaker();
  const server = createServer((request, response) => {
    const reply = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [scheme = '', given = ''] = (request.headers.authorization ?? '').split(' ');
    if (request.method !== 'GET' || url.pathname !== '/idtoken') return reply(404, { message: 'Not Found' });
    if (scheme.toLowerCase() !== 'bearer' || given !== bearer) return reply(401, { message: 'Unauthorized' });
    const audience = url.searchParams.get('audience') || `${options.serverUrl}/${options.repository.owner}`;
    const value = makeToken(identityClaims(options, audience, new Date()));
    reply(200, { count: value.length, value });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/idtoken?api-version=2.0`,
    bearer,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
