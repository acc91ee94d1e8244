import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Incoming } from './api.ts';
import type { Reply } from './call.ts';
import type { Fault } from './faults.ts';

const mostBytes = 512 * 1024 * 1024;

export type Listener = { readonly url: string; close(): Promise<void> };

/** What a listener does with a request: the fault that hits it, and its answer. */
export type Exchange = (incoming: Incoming) => Promise<{ readonly reply: Reply; readonly fault: Fault | null }>;

/** A plain HTTP server on a free port of this machine. */
export async function listen(onUploads: boolean, exchange: Exchange): Promise<Listener> {
  const server = createServer((request, response) => {
    receive(request, response, onUploads, exchange).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => stop(server) };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  onUploads: boolean,
  exchange: Exchange,
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('request body over the cap');
    chunks.push(chunk);
  }
  const { reply, fault } = await exchange({
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    bytes: Buffer.concat(chunks),
    onUploads,
  });
  send(request, response, reply, fault);
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply, fault: Fault | null): void {
  if (fault?.kind === 'reset') {
    request.socket.destroy();
    return;
  }
  const bytes = reply.bytes ?? (reply.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.body)));
  const headers: Record<string, string> = { ...reply.headers };
  if (reply.body !== undefined) headers['content-type'] = 'application/json; charset=utf-8';
  const off = fault?.kind === 'wrong-length' ? (fault.by ?? -2) : 0;
  if (off !== 0) headers['connection'] = 'close';
  if (reply.status !== 204 && reply.status !== 304) headers['content-length'] = String(bytes.length + off);
  response.writeHead(reply.status, headers);
  if (request.method === 'HEAD' || reply.status === 204 || reply.status === 304) response.end();
  else if (fault?.kind === 'cut')
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
  else if (off > 0) response.write(bytes, () => request.socket.end());
  else response.end(bytes);
}
