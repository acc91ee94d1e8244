import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Canned = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};
export type Seen = { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders };
export type Loopback = { readonly base: string; readonly seen: Seen[]; close(): void };

/** A registry on this machine: what it has no answer for is 404; bodies that are no text are sent as JSON. */
export async function startLoopback(answer: (seen: Seen, base: string) => Canned | undefined): Promise<Loopback> {
  const seen: Seen[] = [];
  let base = '';
  const server: Server = createServer((request, response) => {
    const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers };
    seen.push(one);
    const { status = 200, headers = {}, body = '' } = answer(one, base) ?? { status: 404 };
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return { base, seen, close: () => server.close().closeAllConnections() };
}
