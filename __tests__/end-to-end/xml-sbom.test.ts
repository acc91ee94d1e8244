import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { BuiltArtefact } from '../../src/offline/demo/artefacts.ts';
import { testWorld } from '../support/world.ts';

const fixtures = join(import.meta.dirname, '../fixtures/sboms');

async function asset(path: string, name: string): Promise<BuiltArtefact> {
  const bytes = await readFile(join(fixtures, path));
  return { name, bytes, contentType: 'application/xml', sha256: createHash('sha256').update(bytes).digest('hex') };
}

test('the shipped action checks XML by the official XSD: in the facts, and in words with the line', async () => {
  const more = [
    await asset('cyclonedx-npm-1.7.xml', 'good.cdx.xml'),
    await asset('broken/unknown-licence.cdx.xml', 'licence.cdx.xml'),
    await asset('broken/bom-ref-twice.cdx.xml', 'twice.cdx.xml'),
  ];
  const world = await testWorld({ more });
  try {
    const run = await world.act();
    expect(run.log).not.toMatch(/##\[error\]/);
    expect({ exitCode: run.exitCode, offLoopback: run.offLoopback }).toEqual({ exitCode: 0, offLoopback: [] });
    const folders = await world.download();
    const facts = await readFile(join(folders.evidence, 'copse-facts.json'), 'utf8');
    const found = JSON.parse(facts) as { facts: { sboms: { value: { documents: readonly unknown[] } } } };
    const { documents } = found.facts.sboms.value;
    expect(documents).toHaveLength(3);
    expect(documents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ assetName: 'good.cdx.xml', specVersion: '1.7', valid: true, problems: [] }),
        expect.objectContaining({
          assetName: 'licence.cdx.xml',
          valid: false,
          problems: expect.arrayContaining([expect.stringMatching(/^line 9 Element 'id': .*'Apache-9\.9'/)]) as unknown,
        }),
        expect.objectContaining({
          assetName: 'twice.cdx.xml',
          valid: false,
          problems: [expect.stringMatching(/^line 7 .*Duplicate key-sequence \['left'\]/)] as unknown,
        }),
      ]),
    );
    expect(run.log).not.toContain('Copse made');
    expect(await world.check(folders)).toMatchObject({ exitCode: 0, verified: true });
  } finally {
    await world.close();
  }
}, 120_000);
