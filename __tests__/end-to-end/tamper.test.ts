import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalLine } from '../../src/evidence/canonical.ts';
import { evidenceFileNames } from '../../src/evidence/evidence-set.ts';
import { testWorld, type TestWorld } from '../support/world.ts';

/** The set, and the SBOM that Copse made because the release has none. */
const attachedFiles = evidenceFileNames.length + 1;

let world: TestWorld;
let genuine: { evidence: string; artefacts: string };
const copies: string[] = [];

beforeAll(async () => {
  world = await testWorld();
  const { exitCode, log } = await world.act();
  if (exitCode !== 0) throw new Error(log);
  genuine = await world.download();
});

afterAll(async () => {
  await Promise.all(copies.map((folder) => rm(folder, { recursive: true, force: true })));
  await world.close();
});

async function copy(): Promise<{ evidence: string; artefacts: string }> {
  const root = await mkdtemp(join(tmpdir(), 'copse-tamper-'));
  copies.push(root);
  await Promise.all(
    ['evidence', 'artefacts'].map((name) =>
      cp(join(genuine.evidence, '..', name), join(root, name), { recursive: true }),
    ),
  );
  return { evidence: join(root, 'evidence'), artefacts: join(root, 'artefacts') };
}

async function flip(file: string, share: number): Promise<void> {
  const bytes = await readFile(file);
  const index = Math.floor((bytes.length - 1) * share);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

describe('copse verify on what the action attached', () => {
  test('accepts the genuine set with exit code 0 and recomputes 14 verdicts', async () => {
    const result = await world.check(genuine);
    expect({ exitCode: result.exitCode, problems: result.problems }).toEqual({ exitCode: 0, problems: [] });
    expect(result.principles).toHaveLength(14);
    expect(result.offLoopback).toEqual([]);
  });

  test('refuses one changed byte in any file with exit code 2 and names the file', async () => {
    const names = await readdir(genuine.evidence);
    expect(names).toHaveLength(attachedFiles);
    for (const [position, name] of names.entries()) {
      const where = await copy();
      await flip(join(where.evidence, name), (position + 1) / (names.length + 1));
      const { exitCode, problems } = await world.check(where);
      expect({ name, exitCode, named: problems.some(({ file }) => file === name) }).toEqual({
        name,
        exitCode: 2,
        named: true,
      });
    }
  }, 120_000);

  test.each(['"rootHash":"', '"rfc3161', '"treeSize":"'])(
    'names the bundle also where the changed byte after %s means nothing to its signature',
    async (before) => {
      const where = await copy();
      const file = join(where.evidence, 'copse-p12.sigstore.json');
      const text = await readFile(file, 'utf8');
      const index = text.indexOf(before) + before.length;
      const other = text[index] === 'A' ? 'B' : 'A';
      await writeFile(file, text.slice(0, index) + other + text.slice(index + 1));
      const { exitCode, problems } = await world.check(where);
      expect(exitCode).toBe(2);
      expect(problems.map(({ file }) => file)).toContain('copse-p12.sigstore.json');
    },
  );

  test('refuses a field more in a part that no signature covers, where the lines file follows it', async () => {
    const where = await copy();
    const read = (name: string) => readFile(join(where.evidence, name), 'utf8');
    const bundle = JSON.parse(await read('copse-p04.sigstore.json')) as { verificationMaterial: object };
    const more = canonicalLine(
      JSON.stringify({ ...bundle, verificationMaterial: { ...bundle.verificationMaterial, note: 'audited' } }),
    );
    const lines = (await read('copse-evidence.jsonl')).split(/(?<=\n)/);
    await writeFile(join(where.evidence, 'copse-p04.sigstore.json'), more);
    await writeFile(join(where.evidence, 'copse-evidence.jsonl'), lines.with(3, more).join(''));
    const { exitCode, problems } = await world.check(where);
    expect({ exitCode, problems: problems.map(({ file, code }) => `${file} ${code}`) }).toEqual({
      exitCode: 2,
      problems: ['copse-p04.sigstore.json NOT_CANONICAL'],
    });
  });

  test('refuses one changed byte in any artefact and names it', async () => {
    for (const name of await readdir(genuine.artefacts)) {
      const where = await copy();
      await flip(join(where.artefacts, name), 0.5);
      const { exitCode, problems } = await world.check(where);
      expect({ name, exitCode, files: problems.map(({ file }) => file) }).toEqual({ name, exitCode: 2, files: [name] });
    }
  });

  test('refuses a set of which one of the 14 is missing and names it', async () => {
    const where = await copy();
    await rm(join(where.evidence, 'copse-p09.sigstore.json'));
    const { exitCode, problems } = await world.check(where);
    expect(exitCode).toBe(2);
    expect(problems.map(({ file }) => file)).toContain('copse-p09.sigstore.json');
  });

  test('refuses two swapped files and names both', async () => {
    const where = await copy();
    const path = (name: string): string => join(where.evidence, name);
    await rename(path('copse-p04.sigstore.json'), path('kept'));
    await rename(path('copse-p05.sigstore.json'), path('copse-p04.sigstore.json'));
    await rename(path('kept'), path('copse-p05.sigstore.json'));
    const { exitCode, problems } = await world.check(where);
    expect(exitCode).toBe(2);
    const swapped = problems.filter(({ code }) => code === 'PRINCIPLE_SWAPPED').map(({ file }) => file);
    expect(swapped).toEqual(['copse-p04.sigstore.json', 'copse-p05.sigstore.json']);
  });
});
