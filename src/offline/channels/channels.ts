import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../twin/index.ts';
import { npmPackage } from './npm-package.ts';
import { ociImage } from './oci-image.ts';
import { digestOf, type Release, type Table } from './published.ts';
import { pypiProject } from './pypi-project.ts';
import { tufRepository } from './tuf-repository.ts';

export type Channels = {
  /** Where all of them are: their paths do not meet. */
  readonly url: string;
  /** The mirrors' addresses, in the words in which any runner is told of them (docs/channels.md). */
  readonly environment: Readonly<Record<string, string>>;
  /** The lines of a configuration that declare them; empty where the scenario has none. */
  readonly declared: string;
  /** In words, e.g. `npm @acme/app`. */
  readonly names: readonly string[];
  /** How many requests were answered. */
  requests(): number;
  close(): Promise<void>;
};

export type ChannelOptions = Release & {
  /** The same workflow's signatures of the commit before. */
  readonly older: Pick<Release, 'sign' | 'provenance'>;
  readonly repository: string;
  readonly latencyMs: number;
  readonly now: Date;
};

/** The places that the scenario's vendor publishes to, on loopback: what they serve is really signed. */
export async function startChannels(
  planned: Scenario['channels'],
  { latencyMs, ...options }: ChannelOptions,
): Promise<Channels> {
  const table: Table = new Map();
  const declared: string[] = [];
  let metadata = '';
  for (const { kind, name, is } of planned) {
    const { files, lines } = await publish(kind, name, is, options);
    const folder = kind === 'tuf' ? new URL(name).pathname.replace(/\/$/, '') : '';
    if (kind === 'tuf') metadata = folder;
    for (const [path, file] of files) table.set(`${folder}${path}`, file);
    declared.push(`  - kind: ${kind}`, ...lines.map((line) => `    ${line}`));
  }
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const found = request.method === 'GET' ? table.get(request.url ?? '') : undefined;
    const answer = async (): Promise<void> => {
      if (latencyMs > 0) await sleep(latencyMs);
      if (found === undefined) return void response.writeHead(404).end();
      const etag = `"${digestOf(found.body)}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      response.writeHead(200, { 'content-type': found.type, etag }).end(found.body);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    // All of them: what a clone's own configuration declares is asked for here as well, and not found.
    environment: {
      COPSE_NPM_REGISTRY: url,
      COPSE_PYPI_REGISTRY: url,
      COPSE_OCI_REGISTRY: url,
      COPSE_TUF_REPOSITORY: `${url}${metadata}`,
    },
    declared: declared.length === 0 ? '' : `channels:\n${declared.join('\n')}\n`,
    names: planned.map(({ kind, name }) => `${kind} ${name}`),
    requests: () => requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Plan = Scenario['channels'][number];

async function publish(kind: Plan['kind'], name: string, is: Plan['is'], given: Omit<ChannelOptions, 'latencyMs'>) {
  const options = is === 'older' ? { ...given, ...given.older } : given;
  const named = [`name: '${name}'`];
  if (kind === 'npm') return { files: await npmPackage(options, name, is), lines: named };
  if (kind === 'pypi') return { files: await pypiProject(options, name, is), lines: named };
  if (kind === 'oci') return { files: await ociImage(options, name, is), lines: named };
  const { files, rootDigest } = tufRepository(options, is, options.now);
  return { files, lines: [`url: '${name}'`, `root: sha256:${rootDigest}`] };
}
