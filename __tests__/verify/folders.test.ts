import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestFolder, readEvidence } from '../../src/verify/folders.ts';

const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copse-folders-'));
  await writeFile(join(folder, 'app.tgz'), 'abc');
  await writeFile(join(folder, 'copse-setup.yaml'), 'abc');
  await symlink(join(folder, 'app.tgz'), join(folder, 'linked.tgz'));
  await symlink(join(folder, 'nowhere'), join(folder, 'broken.tgz'));
  await mkdir(join(folder, 'linux'));
  await mkdir(join(folder, 'copse-p01.sigstore.json'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('nothing in a folder of artefacts is passed over in silence: links are followed, the rest is named', async () => {
  const { artefacts, own, others } = await digestFolder(folder);
  expect(Object.fromEntries(artefacts)).toEqual({ 'app.tgz': ofAbc, 'linked.tgz': ofAbc });
  expect(Object.fromEntries(own)).toEqual({ 'copse-setup.yaml': ofAbc });
  expect(others).toEqual(['broken.tgz', 'copse-p01.sigstore.json', 'linux']);
});

test('a name that is no UTF-8 is an error, not a file less', async () => {
  const odd = await mkdtemp(join(tmpdir(), 'copse-odd-'));
  try {
    await writeFile(Buffer.concat([Buffer.from(`${odd}/app`), Buffer.from([0xff])]), 'abc');
    await expect(digestFolder(odd)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  } finally {
    await rm(odd, { recursive: true, force: true });
  }
});

test('a folder that bears the name of a bundle is none', async () => {
  expect([...(await readEvidence(folder)).keys()]).toEqual(['copse-setup.yaml']);
});
