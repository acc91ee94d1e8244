import { generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Issuer = {
  /** Where the issuer's own documents are served; the world calls it by another name. */
  readonly url: string;
  /** The two variables that a job with `id-token: write` has. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

/** An OpenID Connect issuer on loopback that speaks as GitHub's: discovery, keys, and the job's token endpoint. */
export async function startIssuer(name: string, claims: Readonly<Record<string, string>>): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const bearer = randomBytes(32).toString('base64url');
  const token = (audience: string): string => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now - 60, exp: now + 300 };
    const body = {
      ...claims,
      sub: `repo:${claims['repository']}:ref:${claims['ref']}`,
      iss: name,
      aud: audience,
      ...times,
    };
    const signed = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded(body)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const documents: Readonly<Record<string, object>> = {
    '/.well-known/openid-configuration': {
      issuer: name,
      jwks_uri: `${name}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
    },
    '/jwks': { keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }] },
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isToken = url.pathname === '/token' && request.headers.authorization === `Bearer ${bearer}`;
    const body = isToken ? { value: token(url.searchParams.get('audience') ?? '') } : documents[url.pathname];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer },
    close: () => new Promise((closed) => void server.close(() => closed()).closeAllConnections()),
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
