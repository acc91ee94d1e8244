import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createScratch, fileAt } from '../../src/action/scratch.ts';
import { buffer } from 'node:stream/consumers';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copse-scratch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = async (file: { pieces: () => AsyncIterable<Uint8Array> }): Promise<string> =>
  String(await buffer(file.pieces()));

describe('a temporary file', () => {
  test('gives back what was written, from its beginning, side by side and again', async () => {
    const scratch = createScratch(folder);
    const file = await scratch.open();
    const bytes = Buffer.alloc(700_000, 'copse');
    await file.start();
    for (let at = 0; at < bytes.length; at += 9999) await file.write(bytes.subarray(at, at + 9999));
    const readings = [buffer(file.pieces()), buffer(file.pieces())];
    for (const read of await Promise.all(readings)) expect(read.equals(bytes)).toBe(true);
    expect(await text(file)).toBe(String(bytes));
    await scratch.clear();
  });

  test('forgets what came before where it is started again', async () => {
    const scratch = createScratch(folder);
    const file = await scratch.open();
    await file.write(Buffer.from('a cut answer'));
    await file.start();
    await file.write(Buffer.from('whole'));
    expect(await text(file)).toBe('whole');
    await scratch.clear();
  });

  test('has no name while it is open, and nothing is left after it', async () => {
    const scratch = createScratch(folder);
    const file = await scratch.open();
    await file.write(Buffer.from('secret'));
    if (process.platform !== 'win32') expect(await readdir(folder)).toEqual([]);
    await file.close();
    await scratch.clear();
    expect(await readdir(folder)).toEqual([]);
    await expect(text(file)).rejects.toThrow('the temporary folder of this run cannot be used');
  });
});

describe('what cannot be', () => {
  test('a folder that is not there: the reason names no path', async () => {
    await expect(createScratch(join(folder, 'gone')).open()).rejects.toThrow(
      /^the temporary folder of this run cannot be used \(ENOENT\)$/,
    );
  });

  const full = '/dev/full';
  if (!existsSync(full)) console.warn(`There is no ${full} here: the test of a real full disk is skipped.`);
  (existsSync(full) ? test : test.skip)('a disk that is full', async () => {
    const handle = await open(full, 'r+');
    const { write } = fileAt(handle);
    await expect(write(Buffer.from('x'))).rejects.toThrow('the disk of this machine is full (ENOSPC)');
    await handle.close();
  });
});
