import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export type GoDoor = { readonly url: string; close(): void };

/**
 * The loopback Fulcio or Rekor as Sigstore's Go clients expect the real ones: the token comes as a bearer, a certificate with 200,
 * and a log entry's name in the ETag.
 */
export async function startGoDoor(service: string): Promise<GoDoor> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const bearer = request.headers.authorization;
      const credentials = { oidcIdentityToken: (bearer ?? '').replace(/^Bearer /, '') };
      const body = { ...((await json(request)) as object), ...(bearer === undefined ? {} : { credentials }) };
      const headers = { 'content-type': 'application/json' };
      const path = request.url ?? '';
      const reply = await fetch(`${service}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const text = await reply.text();
      const etag = path.endsWith('/log/entries') ? (Object.keys(JSON.parse(text) as object)[0] ?? '') : '';
      const status = reply.status === 201 && bearer !== undefined ? 200 : reply.status;
      response.writeHead(status, { ...headers, ...(etag === '' ? {} : { etag }) }).end(text);
    };
    answer().catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close().closeAllConnections() };
}
