import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { loadScenario } from '../../src/offline/twin/index.ts';
import { smallRepository } from './twin/clones.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-test-'));
const program = join(folder, 'offline.cjs');
const repository = smallRepository();

beforeAll(async () => {
  await build({
    entryPoints: [join(process.cwd(), 'src/offline/index.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile: program,
    logLevel: 'silent',
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => spawnSync(process.execPath, [program, 'serve', ...words], { encoding: 'utf8' });

/** Starts the program and reads the lines that it prints until its last token. */
async function serving(...words: string[]) {
  const child = spawn(process.execPath, [program, 'serve', '--repo', repository, ...words]);
  const lines: string[] = [];
  const environment: Record<string, string> = {};
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('it ended')));
    reader.on('line', (line) => {
      const [name = '', ...rest] = line.split('=');
      environment[name] = rest.join('=');
      if (name === 'TOKEN_NONE') resolve();
    });
  });
  return {
    environment,
    async stop() {
      const ended = once(child, 'exit');
      const closed = once(reader, 'close');
      child.kill('SIGTERM');
      const [code] = (await ended) as [number];
      await closed;
      return { code, lines };
    },
  };
}

describe('copse offline', () => {
  test('prints what a client needs, answers, and sums up', async () => {
    const server = await serving('--grant', 'checks=write', '--rate-limit', '7');
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token, GITHUB_SHA: sha } = server.environment;
    expect(server.environment).toMatchObject({
      GITHUB_REF: 'refs/tags/v1.1.0',
      TOKEN_FINE_GRAINED: expect.any(String),
    });
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${api}/repos/${name}`, { headers });
    expect(answer.headers.get('x-ratelimit-limit')).toBe('7');
    expect(await answer.json()).toMatchObject({ full_name: 'acme/app' });
    const body = JSON.stringify({ name: 'a', head_sha: sha });
    expect((await fetch(`${api}/repos/${name}/check-runs`, { method: 'POST', headers, body })).status).toBe(201);
    const { code, lines } = await server.stop();
    expect([code, lines.at(-1)]).toEqual([0, '2 exchanges judged, 0 violations']);
  });

  test('ends with 1 where a client broke the description, and says how', async () => {
    const server = await serving('--scenario', 'mixed', '--tag', 'v9.9.9');
    expect(server.environment['GITHUB_REF']).toBe('refs/tags/v9.9.9');
    await fetch(`${server.environment['GITHUB_API_URL']}/repos/acme/app/releases?perpage=5`);
    const { code, lines } = await server.stop();
    expect(code).toBe(1);
    expect(lines.at(-2)).toBe('1 exchanges judged, 1 violations');
    expect(lines.at(-1)).toContain('GET /repos/{owner}/{repo}/releases: query parameter');
  });

  test('has a help text', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const option of ['--repo', '--scenario', '--tag', '--grant', '--latency', '--rate-limit'])
      expect(stdout).toContain(option);
  });

  const good = loadScenario('good');
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const wrong = JSON.stringify({ ...good, checks: [{ ...good.checks[0], conclusion: 'fine' }], twoFactorRequired: 1 });
  test.each([
    ['a name that is nearly one', ['--scenario', 'godo'], 1, 'Did you mean good?'],
    ['a name that is none', ['--scenario', 'another/thing.json'], 1, 'Give one of good, mixed, bare'],
    ['a file that is not JSON', ['--scenario', file('broken.json', '{')], 1, 'is not JSON'],
    ['a wrong field', ['--scenario', file('wrong.json', wrong)], 1, '/checks/0/conclusion must be equal to one of'],
    ['another one, beside it', ['--scenario', file('wrong2.json', wrong)], 1, '/twoFactorRequired must be boolean'],
    ['a folder that is not there', ['--repo', join(folder, 'none')], 1, 'is not a folder'],
    ['an unknown option', ['--colour'], 3, '--colour'],
    ['a latency in words', ['--latency', 'long'], 3, '--latency long'],
    ['a limit that is none', ['--rate-limit', '-1'], 3, '--rate-limit'],
    ['an area that is none', ['--grant', 'everything=write'], 3, 'the areas are metadata'],
    ['a level that is none', ['--grant', 'checks=all'], 3, 'the levels are read'],
  ])('%s', (_name, words, code, message) => {
    const { status, stderr, stdout } = run(...words);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
