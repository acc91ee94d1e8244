import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { evidenceFileNames } from '../../src/evidence/evidence-set.ts';
import { isCopseFile } from '../../src/names.ts';
import { testWorld, type TestWorld } from '../support/world.ts';

/** Does something to the release while the action is signing, between judging and attaching. */
async function whileSigning(world: TestWorld, act: () => void): Promise<Awaited<ReturnType<TestWorld['act']>>> {
  const before = world.sigstore.counts().certificates;
  const running = world.act();
  while (world.sigstore.counts().certificates === before) await wait(2);
  act();
  return running;
}

const olderCommit = async (world: TestWorld): Promise<string> =>
  (await world.clone.history.get(world.twin.releaseCommit))?.parents[0] ?? '';

test('a tag that moves while the evidence is signed: nothing is attached, and what moved is said', async () => {
  const world = await testWorld({ latencyMs: 60 });
  const older = await olderCommit(world);
  const run = await whileSigning(world, () => world.twin.moveTag(world.twin.releaseTag, older));
  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ message }) => message).join()).toMatch(
    /RELEASE_MOVED: While it was assessed, the tag moved/,
  );
  expect(world.twin.releaseAssets(world.releaseId)).toHaveLength(run.assetsBefore);
  await world.close();
});

test('the identity token is masked before anything is signed and stands nowhere in the log', async () => {
  const world = await testWorld();
  const run = await world.act();
  const tokens = run.masks.filter((mask) => mask.split('.').length === 3);
  expect(tokens).toHaveLength(1);
  const attached = world.twin
    .releaseAssets(world.releaseId)
    .map(({ bytes }) => new TextDecoder().decode(bytes))
    .join();
  for (const secret of [...tokens, world.twin.tokens.workflow]) {
    expect(run.log).not.toContain(secret);
    expect(run.summary).not.toContain(secret);
    expect(attached).not.toContain(secret);
  }
  await world.close();
});

/** What a reader of the file sees: of a bundle, the statement inside its envelope. */
function readable(name: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (!name.endsWith('.sigstore.json')) return text;
  const { dsseEnvelope } = JSON.parse(text) as { dsseEnvelope: { payload: string } };
  return Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
}

test('no e-mail address of the history stands in what is attached', async () => {
  const world = await testWorld();
  await world.act();
  const ours = world.twin.releaseAssets(world.releaseId).filter(({ name }) => isCopseFile(name));
  const mails = ours.map(({ name, bytes }) => [
    name,
    /[\w.]+@[\w-]+\.[a-z]{2,}/.exec(readable(name, bytes))?.[0] ?? 'none',
  ]);
  expect(mails).toEqual(ours.map(({ name }) => [name, 'none']));
  expect(ours).toHaveLength(evidenceFileNames.length + 1);
  await world.close();
});
