import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evidenceFileNames } from '../../src/evidence/evidence-set.ts';
import { isCopseFile } from '../../src/names.ts';
import { testWorld, type TestWorld } from '../support/world.ts';

/** The set, and the SBOM that Copse made because the release has none. */
const attachedFiles = evidenceFileNames.length + 1;

const noAddress = { 'fulcio-url': '', 'rekor-url': '', 'tsa-url': '' };

describe('the shipped action on a drafted release', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  test('attaches all files with one certificate, writes every output, and opens nothing off loopback', async () => {
    const before = world.sigstore.counts();
    const run = await world.act();
    expect(run.log).not.toMatch(/##\[error\]/);
    expect(run.exitCode).toBe(0);
    expect(run.offLoopback).toEqual([]);
    const names = world.twin
      .releaseAssets(world.releaseId)
      .map(({ name }) => name)
      .filter(isCopseFile);
    expect(names).toHaveLength(attachedFiles);
    const after = world.sigstore.counts();
    expect({
      certificates: after.certificates - before.certificates,
      logEntries: after.logEntries - before.logEntries,
      timestamps: after.timestamps - before.timestamps,
    }).toEqual({ certificates: 1, logEntries: 15, timestamps: 15 });
    expect(Object.keys(run.outputs).sort()).toEqual([
      'bundle-paths',
      'evidence-dir',
      'release-url',
      'statuses',
      'summary-bundle',
    ]);
    expect(run.outputs['bundle-paths']?.split('\n')).toHaveLength(14);
    expect(Object.keys(JSON.parse(run.outputs['statuses'] ?? '{}') as object)).toHaveLength(14);
    expect(run.summary).toContain('Source integrity');
  });

  test('changes nothing at the release the second time: 0 uploads, 0 signatures', async () => {
    const signed = world.sigstore.counts();
    const uploads = world.twin.requests.filter(({ kind }) => kind === 'upload').length;
    const assets = world.twin.releaseAssets(world.releaseId).map(({ name, id }) => [name, id]);
    const run = await world.act();
    expect(run.log).not.toMatch(/##\[error\]/);
    expect(run.exitCode).toBe(0);
    expect(world.twin.requests.filter(({ kind }) => kind === 'upload')).toHaveLength(uploads);
    expect(world.twin.releaseAssets(world.releaseId).map(({ name, id }) => [name, id])).toEqual(assets);
    expect(world.sigstore.counts()).toEqual(signed);
    expect(run.outputs['bundle-paths']?.split('\n')).toHaveLength(14);
  });

  test('replaces a set of which a file is gone, since it proves nothing, and the new one verifies', async () => {
    const { twin, releaseId } = world;
    const [gone] = twin.releaseAssets(releaseId).filter(({ name }) => name === 'copse-p05.sigstore.json');
    const deleted = await fetch(`${twin.apiUrl}/repos/${twin.owner}/${twin.name}/releases/assets/${gone?.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${twin.tokens.workflow}` },
    });
    expect(deleted.status).toBe(204);
    const run = await world.act();
    expect(run.log).toContain('An incomplete evidence set of an earlier run is replaced.');
    expect(run.exitCode).toBe(0);
    expect((await world.check(await world.download())).exitCode).toBe(0);
  });

  test('refuses to replace evidence of other facts, says what changed, and replaces it when told', async () => {
    const other = { configuration: 'thresholds:\n  minimum_approvals: 2\n' };
    const refused = await world.act(other);
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations.map(({ message }) => message).join()).toMatch(
      /RELEASE_CONFLICT.*carries other evidence already: since then/,
    );
    const replaced = await world.act({ ...other, inputs: { overwrite: 'true' } });
    expect(replaced.log).not.toMatch(/##\[error\]/);
    expect(replaced.exitCode).toBe(0);
    expect((await world.check(await world.download())).exitCode).toBe(0);
  });
});

describe('bad input is one clear line, exit code 1, and nothing attached', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  test.each([
    ['a configuration that is no YAML', { configuration: 'vendor: [unclosed\n' }, /CONFIG_UNREADABLE.*copse\.yml:\d+/],
    [
      'an unknown principle id',
      { configuration: 'principles:\n  - id: 15\n    status: implemented\n' },
      /CONFIG_INVALID.*copse\.yml:2.*14/,
    ],
    ['an unknown key', { configuration: 'vendr: Acme\n' }, /CONFIG_INVALID.*copse\.yml:1.*vendor/],
    ['no such tag', { inputs: { tag: 'v9.9.9' } }, /TAG_NOT_FOUND.*v9\.9\.9/],
    [
      'an unknown sign mode',
      { inputs: { sign: 'publik-good', 'fulcio-url': '', 'rekor-url': '', 'tsa-url': '' } },
      /INPUT_INVALID.*public-good/,
    ],
    ['no identity token', { idToken: false }, /IDENTITY_UNAVAILABLE.*id-token: write/],
    [
      'a trusted root that is not there',
      { inputs: { 'trusted-root': 'nowhere.json' } },
      /TRUST_ROOT_INVALID.*nowhere\.json/,
    ],
  ])('%s', async (_, variation, expected) => {
    const run = await world.act(variation);
    const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect({ exitCode: run.exitCode, errors: errors.length }).toEqual({ exitCode: 1, errors: 1 });
    expect(errors[0]).toMatch(expected);
    expect(errors[0]).not.toMatch(/\n|⏎| {4}at /);
    expect(run.summary).toMatch(/^## Copse: the run stopped/);
    expect(run.summary.replace(/[\\\u200b]/g, '')).toMatch(expected);
    expect(world.twin.releaseAssets(world.releaseId)).toHaveLength(run.assetsBefore);
  });

  test('of more problems than GitHub keeps annotations the tenth says where the others are', async () => {
    const keys = Array.from({ length: 13 }, (_, index) => `key_${index}: 1\n`).join('');
    const run = await world.act({ configuration: keys });
    const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toHaveLength(10);
    expect(errors[9]).toBe('4 more problems are in the log of this step.');
    expect(run.log.match(/unknown key "key_/g)).toHaveLength(13);
    expect(run.summary.match(/unknown key/g)).toHaveLength(13);
  });

  test('a token without contents: write cannot see the draft, and is told so', async () => {
    const run = await world.act({ token: world.twin.tokens.readOnly });
    const [error] = run.annotations.filter(({ level }) => level === 'error');
    expect(run.exitCode).toBe(1);
    expect(error?.message).toMatch(/contents: write/);
    expect(world.twin.releaseAssets(world.releaseId)).toHaveLength(run.assetsBefore);
  });
});

describe('published releases', () => {
  test('immutable: said before anything is signed', async () => {
    const world = await testWorld({ published: { immutable: true } });
    const { logEntries } = world.sigstore.counts();
    const run = await world.act();
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toMatch(/RELEASE_IMMUTABLE.*published and immutable/);
    expect(world.sigstore.counts()).toMatchObject({ logEntries });
    await world.close();
  });

  test('with a read-only token: classic protection is not observable and names the permission, and attaching is refused', async () => {
    const world = await testWorld({ scenario: 'mixed', published: { immutable: false } });
    const read = await world.act({ token: world.twin.tokens.readOnly, inputs: { attach: 'false' } });
    expect(read.exitCode).toBe(0);
    expect(read.summary).toMatch(/administration: read/);
    expect(read.summary).toMatch(/branch\.protected/);
    const attach = await world.act({ token: world.twin.tokens.readOnly });
    expect(attach.exitCode).toBe(1);
    expect(attach.annotations.map(({ message }) => message).join()).toMatch(/PERMISSION_MISSING.*contents: write/);
    expect(world.twin.releaseAssets(world.releaseId)).toHaveLength(attach.assetsBefore);
    await world.close();
  });
});

describe('signing by a signing configuration', () => {
  test('the log of version 2 gets 15 entries, and the set verifies', async () => {
    const world = await testWorld();
    const folder = await mkdtemp(join(tmpdir(), 'copse-signing-'));
    const file = join(folder, 'signing.json');
    await writeFile(file, JSON.stringify(world.sigstore.signingConfig));
    const run = await world.act({ inputs: { ...noAddress, 'signing-config': file } });
    expect(run.log).not.toMatch(/##\[error\]/);
    expect({ exitCode: run.exitCode, offLoopback: run.offLoopback }).toEqual({ exitCode: 0, offLoopback: [] });
    const folders = await world.download();
    const roll = await readFile(join(folders.evidence, 'copse-summary.sigstore.json'), 'utf8');
    expect(roll).toContain('"kindVersion":{"kind":"hashedrekord","version":"0.0.2"}');
    expect((await world.check(folders)).exitCode).toBe(0);
    await rm(folder, { recursive: true });
    await world.close();
  });

  test.each([
    ['one that is not there', 'nowhere.json', /INPUT_INVALID.*no signing configuration at nowhere\.json/],
    ['one that is something else', 'package.json', /INPUT_INVALID.*signing-config cannot be used: its mediaType/],
  ])(
    '%s stops before anything is signed',
    async (_, path, words) => {
      const world = await testWorld();
      const before = world.sigstore.counts();
      const file = path === 'nowhere.json' ? path : join(process.cwd(), path);
      const run = await world.act({ inputs: { ...noAddress, 'signing-config': file } });
      expect(run.exitCode).toBe(1);
      expect(run.annotations.map(({ message }) => message).join()).toMatch(words);
      expect(world.sigstore.counts()).toEqual(before);
      await world.close();
    },
    60_000,
  );
});

describe('the attestation store', () => {
  const inputs = { 'attestation-store': 'true' };
  const stores = ({ requests }: TestWorld['twin']) =>
    requests.filter(({ route }) => route === 'POST /repos/{owner}/{repo}/attestations');

  test('gets 15 bundles, and none the second time', async () => {
    const world = await testWorld({ workflowGrants: { attestations: 'write' } });
    const first = await world.act({ inputs });
    expect([first.exitCode, stores(world.twin).map(({ status }) => status)]).toEqual([0, Array(15).fill(201)]);
    expect(first.log).toContain('Attestation store: 15 uploaded, 0 there already.');
    const second = await world.act({ inputs });
    expect([second.exitCode, stores(world.twin).length]).toEqual([0, 15]);
    expect(second.log).toContain('Attestation store: 0 uploaded, 15 there already.');
    await world.close();
  });

  test('without the permission: a warning that names it, and the evidence is on the release', async () => {
    const world = await testWorld();
    const run = await world.act({ inputs });
    const warnings = run.annotations.filter(({ title }) => title === 'Attestation store');
    expect(warnings).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('"attestations: write"') }),
    ]);
    expect(run.exitCode).toBe(0);
    expect((await world.check(await world.download())).exitCode).toBe(0);
    await world.close();
  });

  test('is left alone unless it is asked for', async () => {
    const world = await testWorld({ workflowGrants: { attestations: 'write' } });
    expect((await world.act()).exitCode).toBe(0);
    expect(stores(world.twin)).toEqual([]);
    await world.close();
  });
});

describe('what is assessed and never signed', () => {
  test.each(['pull_request_target', 'workflow_run'])(
    'a run of %s',
    async (event) => {
      const world = await testWorld();
      const before = world.sigstore.counts();
      const run = await world.act({ event, inputs: { tag: world.twin.releaseTag } });
      expect(run.exitCode).toBe(0);
      expect(world.sigstore.counts()).toEqual(before);
      expect(world.twin.releaseAssets(world.releaseId)).toHaveLength(run.assetsBefore);
      expect(run.log).toMatch(/assessed and never signed/);
      await world.close();
    },
    60_000,
  );
});
