import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGitHub, type GitHubOptions } from '../../src/github/github.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};
export type Answer = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects become JSON. */
  readonly body?: unknown;
  /** `reset`: no answer; `cut`: half of the body; `drip`: chunked and cut; `silent`: nothing, ever. */
  readonly fault?: 'reset' | 'cut' | 'drip' | 'silent';
  /** Without a declared length. */
  readonly chunked?: boolean;
  /** Milliseconds before the answer. */
  readonly after?: number;
};
export type Script = (asked: Asked, index: number, origin: string) => Answer;

/** A server on the loopback that answers by the script and remembers what it was asked. */
export async function serve(script: Script) {
  const asked: Asked[] = [];
  let busy = 0;
  let busiest = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    busiest = Math.max(busiest, ++busy);
    response.on('close', () => busy--);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: String(request.method),
        path: String(request.url),
        headers: request.headers,
        body: Buffer.concat(chunks),
      };
      asked.push(one);
      const answer = script(one, asked.length - 1, origin);
      setTimeout(() => send(response, answer), answer.after ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    paths: () => asked.map(({ method, path }) => `${method} ${path}`),
    busiest: () => busiest,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '', fault, chunked }: Answer): void {
  if (fault === 'silent') return;
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  const bytes = raw ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  const type = raw ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    'content-type': type,
    ...(chunked || fault === 'drip' || status === 204 || status === 304
      ? {}
      : { 'content-length': String(bytes.length) }),
    ...headers,
  });
  if (fault) {
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
  } else response.end(status === 304 || status === 204 ? undefined : bytes);
}

/** GitHub at that server, with waits of a thousandth. */
export function gitHubAt(origin: string, options: Partial<GitHubOptions> = {}) {
  return createGitHub({
    owner: 'acme',
    repo: 'app',
    token: 'sesame',
    adminToken: null,
    apiUrl: origin,
    graphqlUrl: `${origin}/graphql`,
    userAgent: 'copse-test',
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...options,
    limits: { secondMs: 1, ...options.limits },
  });
}

/** Runs the work against a server with that script and stops the server whatever happens. */
export async function withServer<T>(
  script: Script,
  work: (server: Awaited<ReturnType<typeof serve>>) => Promise<T>,
): Promise<T> {
  const server = await serve(script);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

export const here = { owner: 'acme', repo: 'app' } as const;
