import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeFolder } from '../../src/publish/folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'copse-folder-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const files = [{ name: 'copse-facts.json', bytes: Buffer.from('new') }];

test('links that lie in the folder already are replaced, and what they lead to stays', async () => {
  const victim = join(root, 'victim');
  await writeFile(victim, 'old');
  const folder = join(root, 'evidence');
  await writeFolder(folder, []);
  await symlink(victim, join(folder, 'copse-facts.json.part'));
  await symlink(victim, join(folder, 'copse-facts.json'));
  await writeFolder(folder, files);
  expect(await readFile(victim, 'utf8')).toBe('old');
  expect(await readFile(join(folder, 'copse-facts.json'), 'utf8')).toBe('new');
});

test('files of an earlier run go, whatever it left half-written is overwritten, others stay', async () => {
  await writeFile(join(root, 'copse-p01.sigstore.json'), 'stale');
  await writeFile(join(root, 'copse-facts.json.part'), 'half');
  await writeFile(join(root, 'notes.txt'), 'theirs');
  await writeFolder(root, files);
  expect((await readdir(root)).sort()).toEqual(['copse-facts.json', 'notes.txt']);
});
