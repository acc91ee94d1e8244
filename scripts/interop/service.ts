import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

type ServiceOptions = { readonly log: string; readonly env: Readonly<Record<string, string>> };

/** Starts a program that runs until the returned function is called; what it says goes into `log`. */
export function startService(
  program: string,
  words: readonly string[],
  { log, env }: ServiceOptions,
): () => Promise<void> {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(log, { flags: 'a' });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  return async () => {
    child.kill('SIGKILL');
    await ended;
    file.end();
  };
}

/** The text at an address, once it answers; an error after 20 s. */
export async function answerOf(url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return await answer.text();
    await wait(200);
  }
  throw new Error(`${url} did not answer in 20 s`);
}

/** Ports of loopback that nobody listened on a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((listening) => server.once('listening', listening))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
