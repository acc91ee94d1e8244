import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServices, type Counts, type ServiceReply } from './services.ts';

export type LoopbackOptions = {
  /** Added before each answer. */
  readonly latencyMs?: number | undefined;
  /** The services' time; never earlier than their start, from which their own certificates are valid. */
  readonly clock?: (() => Date) | undefined;
};

export type LoopbackSigstore = {
  readonly fulcioUrl: string;
  readonly rekorUrl: string;
  /** A log of the second version beside it. */
  readonly rekorV2Url: string;
  readonly tsaUrl: string;
  /** Signing configuration JSON that names all of them. */
  readonly signingConfig: object;
  /** Trusted root JSON: verifies this instance's bundles and no other's. */
  readonly trustedRoot: object;
  counts(): Readonly<Counts>;
  close(): Promise<void>;
};

/** Starts a Sigstore of its own on 127.0.0.1: real sockets, real signatures, fresh keys, organisation `sigstore.mock`. */
export async function startLoopbackSigstore(options: LoopbackOptions = {}): Promise<LoopbackSigstore> {
  const { latencyMs = 0, clock = () => new Date() } = options;
  // A server each, as in the real world: clients bound their connections for each of them.
  const [fulcio, rekor, rekorV2, tsa] = await Promise.all([listen(), listen(), listen(), listen()]);
  const servers = [fulcio, rekor, rekorV2, tsa];
  const urls = { fulcio: fulcio.url, rekor: rekor.url, rekorV2: rekorV2.url, tsa: tsa.url };
  const services = await createServices(urls, clock);
  for (const { server, url } of servers) {
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = await text(request);
      if (latencyMs > 0) await sleep(latencyMs);
      const reply = await services.answer(url, request.method ?? '', pathOf(request), body);
      const { status, type, location }: Partial<ServiceReply> = reply ?? {};
      if (location !== undefined) response.setHeader('location', location);
      response.writeHead(status ?? 404, { 'content-type': type ?? 'text/plain' }).end(reply?.body);
    };
    server.on('request', (request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
  }
  return {
    fulcioUrl: fulcio.url,
    rekorUrl: rekor.url,
    rekorV2Url: rekorV2.url,
    tsaUrl: `${tsa.url}/api/v1/timestamp`,
    trustedRoot: services.trustedRoot,
    signingConfig: services.signingConfig,
    counts: () => ({ ...services.counts }),
    close: async () => {
      await Promise.all(servers.map(({ server }) => closed(server)));
    },
  };
}

async function listen(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}
