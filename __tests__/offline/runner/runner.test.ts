import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judgeCertificateRequest } from '../../../src/offline/loopback/certificate-claims.ts';
import type { RunnerOptions } from '../../../src/offline/runner/options.ts';
import { createRunner } from '../../../src/offline/runner/runner.ts';

let dir: string;
let server: Server;
let port: number;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copse-runner-'));
  server = createServer((_, response) => response.end('hello'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close().closeAllConnections();
  await rm(dir, { recursive: true, force: true });
});

const job = {
  repository: { owner: 'acme', name: 'app', id: 101, ownerId: 7 },
  ref: 'refs/tags/v1.2.0',
  sha: '1'.repeat(40),
  event: 'push',
  workflowRef: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  apiUrl: 'http://127.0.0.1:1',
  graphqlUrl: 'http://127.0.0.1:1/graphql',
  serverUrl: 'https://github.com',
  inputs: {},
};

let count = 0;
async function runnerFor(source: string, options: Partial<RunnerOptions> = {}) {
  count += 1;
  const folder = join(dir, `job-${count}`);
  const bundle = join(dir, `step-${count}.cjs`);
  await writeFile(bundle, source);
  return { runner: createRunner({ ...job, dir: folder, ...options }), bundle };
}
async function run(source: string, options: Partial<RunnerOptions> = {}) {
  const { runner, bundle } = await runnerFor(source, options);
  return runner.run(bundle);
}
const printed = (log: string): Record<string, unknown> => JSON.parse(log) as Record<string, unknown>;

describe('the environment of a step', () => {
  test('is that of a runner and nothing of the caller', async () => {
    process.env['COPSE_LEAK'] = 'leak';
    const result = await run('console.log(JSON.stringify(process.env))', {
      inputs: { 'fail-on': 'never', 'two words': 'x', empty: '' },
      env: { EXTRA: '1' },
      workflowName: 'release',
      runId: 900,
    });
    delete process.env['COPSE_LEAK'];
    const env = printed(result.log);
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_REPOSITORY_ID: '101',
      GITHUB_REPOSITORY_OWNER_ID: '7',
      GITHUB_REF: 'refs/tags/v1.2.0',
      GITHUB_REF_NAME: 'v1.2.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: job.sha,
      GITHUB_WORKFLOW: 'release',
      GITHUB_WORKFLOW_REF: job.workflowRef,
      GITHUB_RUN_ID: '900',
      GITHUB_API_URL: job.apiUrl,
      'INPUT_FAIL-ON': 'never',
      INPUT_TWO_WORDS: 'x',
      INPUT_EMPTY: '',
      EXTRA: '1',
    });
    expect(env).not.toHaveProperty('COPSE_LEAK');
    expect(env).not.toHaveProperty('NODE_OPTIONS');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
  });

  test('carries the event', async () => {
    const source = `console.log(require('fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8').replaceAll('\\n', ''))`;
    const result = await run(source, { eventPayload: { repository: { id: 101 } } });
    expect(printed(result.log)).toEqual({ repository: { id: 101 } });
  });
});

describe('what a step leaves', () => {
  test('outputs, annotations, summary, masks, log, time and memory', async () => {
    const result = await run(
      `const fs = require('fs');
       console.log('::add-mask::hunter2');
       console.log('::warning file=a.ts,line=3::careful hunter2');
       console.error('on the other stream ##[error]old hunter2');
       console.log('::set-output name=a::from the log');
       fs.appendFileSync(process.env.GITHUB_OUTPUT, 'a<<E\\nfrom\\nthe file\\nE\\n');
       fs.appendFileSync(process.env.GITHUB_STATE, 's=1\\n');
       fs.appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done hunter2\\n');
       process.exitCode = 3;`,
      { secrets: ['job-token'] },
    );
    expect(result).toMatchObject({
      exitCode: 3,
      conclusion: 'failure',
      outputs: { a: 'from\nthe file' },
      state: { s: '1' },
      summary: '# Done ***\n',
      masks: ['hunter2'],
    });
    expect(result.annotations.toSorted((a, b) => a.level.localeCompare(b.level))).toEqual([
      { level: 'error', message: 'old ***' },
      { level: 'warning', message: 'careful ***', file: 'a.ts', line: 3 },
    ]);
    expect(result.log).not.toContain('hunter2');
    expect(result.durationMs).toBeGreaterThan(0);
    expect(result.peakMemoryBytes).toBeGreaterThan(10_000_000);
    expect(result.peakMemoryBytes).toBeLessThan(400_000_000);
  });

  test('memory that was used shows', async () => {
    const small = await run('');
    const large = await run('globalThis.held = Buffer.alloc(150e6, 1)');
    expect((large.peakMemoryBytes ?? 0) - (small.peakMemoryBytes ?? 0)).toBeGreaterThan(100_000_000);
  });

  test('an oversize summary is dropped whole and fails the step', async () => {
    const source = (bytes: number) =>
      `require('fs').writeFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${bytes}))`;
    const over = await run(source(1_048_577));
    expect(over).toMatchObject({ summary: '', conclusion: 'failure', exitCode: 0 });
    expect(over.annotations[0]?.message).toContain('1024k');
    const just = await run(source(1_048_576));
    expect([just.summary.length, just.conclusion]).toEqual([1_048_576, 'success']);
  });

  test.each([
    ['a broken output file', 'GITHUB_OUTPUT', 'nonsense'],
    ['NODE_OPTIONS', 'GITHUB_ENV', 'NODE_OPTIONS=--require=x'],
  ])('%s fails the step', async (_, variable, text) => {
    const result = await run(`require('fs').writeFileSync(process.env.${variable}, '${text}')`);
    expect(result.conclusion).toBe('failure');
    expect(result.annotations[0]?.level).toBe('error');
    expect(result.env).toEqual({});
  });

  test('the next step of the job sees the environment file and the path', async () => {
    const { runner, bundle } = await runnerFor(
      `const fs = require('fs');
       console.log(JSON.stringify([process.env.GIVEN ?? null, process.env.PATH.startsWith('/added')]));
       fs.writeFileSync(process.env.GITHUB_ENV, 'GIVEN=yes\\n');
       fs.writeFileSync(process.env.GITHUB_PATH, '/added\\n');`,
    );
    expect(printed((await runner.run(bundle)).log)).toEqual([null, false]);
    expect(printed((await runner.run(bundle)).log)).toEqual(['yes', true]);
  });

  test('a program that is not there, crashes, or never ends', async () => {
    const { runner } = await runnerFor('');
    expect((await runner.run(join(dir, 'nowhere.cjs'))).conclusion).toBe('failure');
    const crash = await run('throw new Error("crash")');
    expect(crash.exitCode).toBe(1);
    expect(crash.log).toContain('Error: crash');
    const endless = await run('setInterval(() => undefined, 1000)', { timeoutMs: 500 });
    expect(endless.conclusion).toBe('failure');
    expect(endless.annotations[0]?.message).toContain('500 ms');
  });
});

describe('identity', () => {
  const asking = (authorization: string, audience: string) => `
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL + ${JSON.stringify(audience)};
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    fetch(url, { headers: { authorization: \`${authorization}\` } }).then(async (response) =>
      console.log(JSON.stringify({ status: response.status, ...(await response.json()) })));`;

  test('the token has the audience asked for and all that Fulcio wants', async () => {
    const result = await run(asking('bearer ${bearer}', '&audience=sigstore'), { runId: 900, runAttempt: 2 });
    const { status, value } = printed(result.log) as { status: number; value: string };
    expect(status).toBe(200);
    const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(claims).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sigstore',
      sub: 'repo:acme/app:ref:refs/tags/v1.2.0',
      repository: 'acme/app',
      repository_id: '101',
      repository_owner_id: '7',
      repository_visibility: 'public',
      ref: 'refs/tags/v1.2.0',
      sha: job.sha,
      event_name: 'push',
      job_workflow_ref: job.workflowRef,
      runner_environment: 'github-hosted',
      run_id: '900',
      run_attempt: '2',
    });
    const request = JSON.stringify({ credentials: { oidcIdentityToken: value } });
    expect(judgeCertificateRequest(request, new Date())).toMatchObject({ ok: true });
  });

  test('without an audience it is made for the owner', async () => {
    const { value } = printed((await run(asking('Bearer ${bearer}', ''))).log) as { value: string };
    expect(JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      aud: 'https://github.com/acme',
    });
  });

  test.each(['bearer wrong', 'basic ${bearer}', ''])('%j is refused', async (authorization) => {
    expect(printed((await run(asking(authorization, '&audience=sigstore'))).log)).toMatchObject({ status: 401 });
  });

  test('the bearer never stands in the log', async () => {
    const result = await run('console.log(process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)');
    expect(result.log).toBe('***\n');
  });

  test('without the permission there is nothing to ask', async () => {
    const result = await run('console.log(JSON.stringify(Object.keys(process.env)))', { idToken: false });
    expect(result.log).not.toContain('ACTIONS_ID_TOKEN');
  });
});

describe('connections', () => {
  const outward: [string, string][] = [
    ['fetch', `fetch('http://example.com/').catch((error) => console.log('refused', error.cause.code))`],
    ['http', `require('http').get('http://example.com/').on('error', (error) => console.log('refused', error.code))`],
    [
      'https',
      `require('https').get('https://example.com/').on('error', (error) => console.log('refused', error.code))`,
    ],
    [
      'net by port',
      `require('net').connect(80, 'example.com').on('error', (error) => console.log('refused', error.code))`,
    ],
    [
      'tls',
      `require('tls').connect({ host: 'example.com', port: 443 }).on('error', (error) => console.log('refused', error.code))`,
    ],
    [
      'http2',
      `require('http2').connect('https://example.com').on('error', (error) => console.log('refused', error.code))`,
    ],
    [
      'a host that begins like loopback',
      `require('net').connect(80, '127.0.0.1.example.com').on('error', (error) => console.log('refused', error.code))`,
    ],
    [
      'an address',
      `require('net').connect(80, '192.0.2.1').on('error', (error) => console.log('refused', error.code))`,
    ],
    [
      'udp',
      `require('dgram').createSocket('udp4').on('error', function (error) { console.log('refused', error.code); this.close(); }).send('x', 53, '192.0.2.1')`,
    ],
  ];
  test.each(outward)('%s cannot leave this machine', async (_, source) => {
    const result = await run(source, { loopbackOnly: true, timeoutMs: 10_000 });
    expect(result.log).toBe('refused ECONNREFUSED\n');
    expect(result.connections()).toHaveLength(1);
    expect(result.connections()[0]).toMatch(/example\.com|192\.0\.2\.1/);
  });

  test.each(['127.0.0.1', 'localhost'])('%s is open, and each place is told once', async (host) => {
    const result = await run(
      `(async () => {
        for (const at of [1, 2]) {
          await new Promise((done) => require('http').get({ host: '${host}', port: ${port}, family: 4, agent: false }, (r) => r.resume().on('end', done)));
        }
        console.log('done');
      })()`,
      { loopbackOnly: true },
    );
    expect(result.log).toBe('done\n');
    expect(result.connections()).toEqual([`${host}:${port}`]);
  });
});
