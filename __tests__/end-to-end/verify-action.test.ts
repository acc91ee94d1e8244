import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRunner } from '../../src/offline/runner/runner.ts';
import type { RunResult } from '../../src/offline/runner/options.ts';
import { dist, testWorld, type TestWorld } from '../support/world.ts';

let world: TestWorld;
let dir: string;
beforeAll(async () => {
  world = await testWorld();
  dir = await mkdtemp(join(tmpdir(), 'copse-verify-action-'));
  const { exitCode, log } = await world.act();
  if (exitCode !== 0) throw new Error(log);
});
afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
  await world.close();
});

async function verifyAction(
  inputs: Readonly<Record<string, string>>,
  serverUrl = 'https://github.com',
): Promise<RunResult> {
  const { twin, sigstore } = world;
  const root = join(dir, 'trusted_root.json');
  await writeFile(root, JSON.stringify(sigstore.trustedRoot));
  const runner = createRunner({
    dir: join(dir, 'runner'),
    repository: { owner: 'buyer', name: 'checks', id: 1, ownerId: 2 },
    ref: 'refs/heads/main',
    sha: '0'.repeat(40),
    event: 'workflow_dispatch',
    workflowRef: 'buyer/checks/.github/workflows/check.yml@refs/heads/main',
    apiUrl: twin.apiUrl,
    graphqlUrl: twin.graphqlUrl,
    serverUrl,
    loopbackOnly: true,
    idToken: false,
    inputs: { repository: `${twin.owner}/${twin.name}`, 'trusted-root': root, ...inputs },
  });
  return runner.run(join(dist, 'verify.cjs'));
}

test("the buyer's action accepts the genuine set and asks nobody", async () => {
  const { evidence, artefacts } = await world.download();
  const run = await verifyAction({ 'evidence-dir': evidence, 'artefacts-dir': artefacts, tag: world.twin.releaseTag });
  expect(run.log).toContain('VERIFIED');
  expect({ exitCode: run.exitCode, outputs: run.outputs }).toEqual({
    exitCode: 0,
    outputs: { verified: 'true', 'policy-met': '' },
  });
  expect(run.connections()).toEqual([]);
});

test('it fails with the first file that does not verify', async () => {
  const { evidence } = await world.download();
  await appendFile(join(evidence, 'copse-p03.sigstore.json'), ' ');
  const run = await verifyAction({ 'evidence-dir': evidence });
  expect({ exitCode: run.exitCode, verified: run.outputs['verified'] }).toEqual({ exitCode: 1, verified: 'false' });
  expect(run.annotations.map(({ message }) => message).join()).toContain('copse-p03.sigstore.json');
});

test("it fails where the buyer's policy is not met", async () => {
  const { evidence } = await world.download();
  const policy = join(dir, 'policy.yml');
  await writeFile(policy, 'required:\n  1: implemented\n');
  const run = await verifyAction({ 'evidence-dir': evidence, policy });
  expect({ exitCode: run.exitCode, outputs: run.outputs }).toEqual({
    exitCode: 1,
    outputs: { verified: 'true', 'policy-met': 'false' },
  });
});

test('a set that fails as a whole is named so, with the reason', async () => {
  const { evidence } = await world.download();
  const run = await verifyAction({ 'evidence-dir': evidence }, 'nonsense');
  expect({ exitCode: run.exitCode, verified: run.outputs['verified'] }).toEqual({ exitCode: 1, verified: 'false' });
  const [message = ''] = run.annotations.map((annotation) => annotation.message);
  expect(message).toMatch(/^Not verified: \d+ problems?, the first in the whole set: [A-Z_]+\. \S/);
});

test.each([
  ['no repository', { repository: '' }, 'INPUT_INVALID: repository is empty.'],
  ['an address for a repository', { repository: 'https://github.com/a/b' }, 'INPUT_INVALID: repository is not of'],
  ['no folder', { 'evidence-dir': '' }, 'INPUT_INVALID: evidence-dir is empty.'],
  ['a folder that is not there', { 'evidence-dir': 'nowhere' }, 'FILE_UNREADABLE: nowhere cannot be read'],
])('%s is one line with what to set, no stack', async (_, inputs, expected) => {
  const { evidence } = await world.download();
  const run = await verifyAction({ 'evidence-dir': evidence, ...inputs });
  expect({ exitCode: run.exitCode, outputs: run.outputs }).toEqual({
    exitCode: 1,
    outputs: { verified: 'false', 'policy-met': '' },
  });
  expect(run.annotations).toHaveLength(1);
  const [message = ''] = run.annotations.map((annotation) => annotation.message);
  expect(message).toContain(expected);
  expect(message).not.toMatch(/\n|⏎| at .*\.cjs/);
});
