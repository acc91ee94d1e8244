import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleFileName, isCopseFile } from '../../src/names.ts';
import { testWorld, type TestWorld } from '../support/world.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/settings/${name}.yml`, import.meta.url), 'utf8');

describe('the shipped action with a bad configuration', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  test.each([
    ['bad/several-problems-crlf-bom', 'CONFIG_INVALID', /unknown principle id 77; did you mean 14\?/],
    ['bad/key-twice', 'CONFIG_UNREADABLE', /duplicated mapping key/],
    ['bad/theme-of-another-principle', 'CONFIG_INVALID', /its theme is secure_design/],
  ])('%s: exit code 1, no certificate, nothing attached', async (name, code, message) => {
    const before = world.sigstore.counts();
    const run = await world.act({ configuration: fixture(name) });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(code);
    expect(run.log).toMatch(message);
    expect(world.sigstore.counts()).toEqual(before);
    expect(
      world.twin
        .releaseAssets(world.releaseId)
        .map((asset) => asset.name)
        .filter(isCopseFile),
    ).toEqual([]);
    expect(world.twin.requests.filter(({ kind }) => kind === 'upload')).toEqual([]);
  });

  test('the seed’s template loads: principles 1, 3 and 8 carry what the vendor says, marked as attested', async () => {
    const run = await world.act({ configuration: fixture('seed-template'), inputs: { 'fail-on': 'never' } });
    expect(run.log).not.toMatch(/##\[error\]CONFIG/);
    expect(run.exitCode).toBe(0);
    const { evidence } = await world.download();
    const predicates = await Promise.all([1, 3, 8].map((principle) => predicateOf(evidence, principle)));
    for (const { declaration, attested } of predicates) {
      expect(declaration.status).toBe('implemented');
      expect(attested).toHaveLength(2);
    }
    const basis = predicates.map(({ checks }) =>
      checks.filter((check) => check.basis === 'attested').map(({ id }) => id),
    );
    expect(basis[0]).toEqual(['threat-model.follows-change', 'threat-model.present']);
  });
});

type Predicate = {
  readonly declaration: { readonly status: string };
  readonly attested: readonly object[];
  readonly checks: readonly { readonly id: string; readonly basis: string }[];
};

async function predicateOf(folder: string, principle: number): Promise<Predicate> {
  const text = await readFile(join(folder, bundleFileName(principle)), 'utf8');
  const { dsseEnvelope } = JSON.parse(text) as { dsseEnvelope: { payload: string } };
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as { predicate: Predicate };
  return statement.predicate;
}
