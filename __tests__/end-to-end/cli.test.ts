import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { readFactsFile } from '../../src/evidence/facts-file.ts';
import { copseVersion } from '../../src/names.ts';
import { dist, testWorld, type TestWorld } from '../support/world.ts';

function copse(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(dist, 'cli.cjs'), ...words], { encoding: 'utf8' });
}

describe('words', () => {
  test('--version and --help end 0, no word ends 3 with the usage', () => {
    expect(copse('--version')).toMatchObject({ status: 0, stdout: `${copseVersion}\n` });
    expect(copse('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('verify') });
    expect(copse()).toMatchObject({ status: 3, stdout: expect.stringContaining('Usage') });
  });

  test.each(['verify', 'replay', 'demo', 'offline'])('%s --help fits 80 columns and ends 0', (name) => {
    const { status, stdout } = copse(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`copse ${name}`);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([
    [['verfy'], /no command 'verfy'/],
    [['verify'], /name one folder and --repo/],
    [['verify', '.', '--repo', 'not-a-repository'], /--repo OWNER\/NAME/],
    [['verify', '.', '--repo', 'a/b', '--nonsense'], /nonsense/],
    [['replay'], /name one facts file/],
    [['toString'], /no command 'toString'/],
  ])('%j is wrong usage: one line, exit code 3', (words, expected) => {
    const { status, stderr } = copse(...words);
    expect(status).toBe(3);
    expect(stderr).toMatch(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a reader that goes away changes no exit code and leaves no stack', async () => {
    const child = spawn(process.execPath, [join(dist, 'cli.cjs'), '--version'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const [status] = (await once(child, 'close')) as [number | null];
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a file that is not there is one line, not a stack', () => {
    const { status, stderr } = copse('replay', 'nowhere.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^copse: FILE_UNREADABLE: nowhere\.json cannot be read \(ENOENT\)/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('on real evidence', () => {
  let world: TestWorld;
  let folder: string;
  let evidence: string;
  let root: string;
  beforeAll(async () => {
    world = await testWorld({ scenario: 'mixed' });
    folder = mkdtempSync(join(tmpdir(), 'copse-cli-'));
    const { exitCode, log } = await world.act();
    if (exitCode !== 0) throw new Error(log);
    ({ evidence } = await world.download());
    root = join(folder, 'root.json');
    writeFileSync(root, JSON.stringify(world.sigstore.trustedRoot));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await world.close();
  });
  const verifyAs = (repository: string, ...more: readonly string[]) =>
    copse('verify', evidence, '--repo', repository, '--trusted-root', root, ...more);
  const verify = (...more: readonly string[]) => verifyAs(`${world.twin.owner}/${world.twin.name}`, ...more);

  test.each<[string, (file: Record<string, unknown>) => void]>([
    ['a field more', (file) => (file['score'] = 93)],
    ['a field less', (file) => delete file['reading']],
    ['a time that is none', (file) => ((file['terms'] as Record<string, unknown>)['now'] = 'today')],
    ['a fact that is no fact', (file) => ((file['facts'] as Record<string, unknown>)['tree'] = { state: 'guessed' })],
  ])('facts with %s are refused by the bundle in the words of the sources', (_, spoil) => {
    const file = JSON.parse(readFileSync(join(evidence, 'copse-facts.json'), 'utf8')) as Record<string, unknown>;
    spoil(file);
    const bytes = canonicalBytes(file);
    const path = join(folder, 'spoilt.json');
    writeFileSync(path, bytes);
    let message = '';
    try {
      readFactsFile(bytes);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(/is not a facts file: \//);
    const { status, stderr } = copse('replay', path);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  test('replay gives the verdicts that verify gives', () => {
    const replayed = JSON.parse(copse('replay', join(evidence, 'copse-facts.json'), '--json').stdout) as {
      principle: number;
      status: string;
    }[];
    const verified = JSON.parse(verify('--json').stdout) as { principles: { principle: number; status: string }[] };
    const of = (list: { principle: number; status: string }[]) =>
      list.map(({ principle, status }) => [principle, status]);
    expect(replayed).toHaveLength(14);
    expect(of(verified.principles)).toEqual(of(replayed));
  });

  test('a policy that is not met ends 1, one that is met ends 0', () => {
    const policy = join(folder, 'policy.yml');
    writeFileSync(policy, 'required:\n  4: implemented\n');
    expect(verify('--policy', policy).status).toBe(1);
    writeFileSync(policy, 'maximum_age_days: 1\n');
    expect(verify('--policy', policy).status).toBe(0);
  });

  test.each([
    ['another tag', ['--tag', 'v9.9.9']],
    ['another workflow', ['--signer-workflow', '.github/workflows/other.yml']],
    ['another identity', ['--certificate-identity', 'https://github.com/acme/app']],
    ['another issuer', ['--issuer', 'https://issuer.example']],
  ])('%s is not verified: exit code 2', (_, words) => {
    expect(verify(...words).status).toBe(2);
  });

  test('another repository is not verified: exit code 2', () => {
    expect(verifyAs('acme/other').status).toBe(2);
  });

  test('without the root it is not verified', () => {
    expect(copse('verify', evidence, '--repo', `${world.twin.owner}/${world.twin.name}`).status).toBe(2);
  });
});
