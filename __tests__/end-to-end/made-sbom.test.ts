import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';
import { parseJson } from '../../src/text/json.ts';
import { field } from '../../src/text/values.ts';
import type { ActionRun } from '../../src/offline/demo/run-action.ts';
import { testWorld, type TestWorld } from '../support/world.ts';

type Json = Readonly<Record<string, unknown>>;
const left = {
  version: '1.0.0',
  resolved: 'https://registry.example/left/-/left-1.0.0.tgz',
  integrity: 'sha512-bGVmdA==',
};
const workflow =
  'on: push\npermissions: {}\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';

/** An npm project of one dependency; every script that npm knows writes `ran`. */
function npmProject(ran: string): Record<string, string> {
  const write = `node -e "require('node:fs').writeFileSync('${ran}', '')"`;
  const steps = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'dependencies', 'preversion'];
  const scripts = Object.fromEntries(steps.map((step) => [step, write]));
  const root = { name: 'small-app', version: '1.1.0', dependencies: { left: '1.0.0' }, scripts, license: 'MIT' };
  const packages = { '': root, 'node_modules/left': { ...left, hasInstallScript: true } };
  return {
    'package.json': JSON.stringify(root),
    'package-lock.json': JSON.stringify({ name: 'small-app', version: '1.1.0', lockfileVersion: 3, packages }),
  };
}

/** Name, bytes and digest of the SBOM on the release, or null. */
async function madeOn({ twin, releaseId }: TestWorld) {
  const made = twin.releaseAssets(releaseId).filter(({ name }) => name.startsWith('copse-sbom.'));
  expect(made.length).toBeLessThanOrEqual(1);
  const [asset] = made;
  if (asset === undefined) return null;
  const fact = await sbomFact({ assetName: asset.name, sha256: asset.sha256 }, asset.bytes, true);
  if (fact === null || 'unread' in fact) throw new Error('what was attached is no SBOM');
  const parsed = parseJson(asset.bytes);
  return { ...asset, fact, document: parsed.ok ? parsed.value : null };
}

/** The statement inside a bundle of a folder with downloaded evidence. */
async function statementIn(folder: string, name: string): Promise<unknown> {
  const bundle = JSON.parse(await readFile(join(folder, name), 'utf8')) as { dsseEnvelope: { payload: string } };
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as unknown;
}

const noErrors = (run: ActionRun): void => {
  expect(run.log).not.toMatch(/##\[error\]/);
  expect({ exitCode: run.exitCode, offLoopback: run.offLoopback }).toEqual({ exitCode: 0, offLoopback: [] });
};

describe('an npm project without an SBOM', () => {
  let place = '';
  let registry: Server;
  const asked: string[] = [];
  let world: TestWorld;
  let files: Record<string, string>;
  let run: ActionRun;
  /** npm is told to ask a registry that writes down who asks, by the checkout and by the user's settings. */
  const act = (variation: Json = {}) =>
    world.act({ checkout: { ...files, '.npmrc': `registry=${address()}\n` }, env: { HOME: place }, ...variation });
  const address = (): string => `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'made-sbom-'));
    registry = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    files = npmProject(join(place, 'ran'));
    world = await testWorld({
      shape: { before: 2, after: 2, files: { ...files, '.github/workflows/release.yml': workflow } },
    });
    await new Promise((resolve) => (registry.listening ? resolve(null) : registry.once('listening', resolve)));
    await writeFile(join(place, '.npmrc'), `registry=${address()}\n`);
    run = await act();
  }, 120_000);
  afterAll(async () => {
    registry.close();
    await world.close();
    await rm(place, { recursive: true, force: true });
  });
  test('one is made from the lockfile, marked, attached; no script ran and no registry was asked', async () => {
    noErrors(run);
    expect(run.log).toMatch(
      /The release has no SBOM: Copse made copse-sbom\.cdx\.json\. It does not count as the vendor's/,
    );
    const made = await madeOn(world);
    expect(made?.fact).toMatchObject({ valid: true, format: 'cyclonedx-json', specVersion: '1.6', problems: [] });
    expect(made?.fact.subject).toMatchObject({ name: 'small-app', version: '1.1.0' });
    expect(made?.fact.components.map(({ purl }) => purl)).toEqual(['pkg:npm/left@1.0.0']);
    expect(field(field(made?.document, 'metadata'), 'properties')).toContainEqual({
      name: 'copse:made-by',
      value: 'Copse, not the vendor',
    });
    expect(Buffer.from(made?.bytes ?? []).toString()).not.toMatch(/copse-sbom-|timestamp|serialNumber/);
    expect([existsSync(join(place, 'ran')), asked]).toEqual([false, []]);
  });

  test('the evidence names its digest, verify checks the file, and sbom.published does not count it', async () => {
    const made = await madeOn(world);
    const folders = await world.download();
    const roll = await statementIn(folders.evidence, 'copse-summary.sigstore.json');
    expect(JSON.stringify(roll)).toContain(`"digest":{"sha256":"${made?.sha256}"}`);
    const third = await statementIn(folders.evidence, 'copse-p03.sigstore.json');
    const checks = field(field(third, 'predicate'), 'checks') as readonly Json[];
    const published = checks.find(({ id }) => id === 'sbom.published');
    expect(published).toMatchObject({ result: 'not_met', because: 'No asset of the release is an SBOM.' });
    expect(await world.check(folders)).toMatchObject({ exitCode: 0, verified: true, problems: [] });
    const file = join(folders.evidence, 'copse-sbom.cdx.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('left@1.0.0', 'left@1.0.1'));
    const tampered = await world.check(folders);
    expect([tampered.exitCode, tampered.verified, JSON.stringify(tampered.problems)]).toEqual([
      2,
      false,
      expect.stringContaining('copse-sbom.cdx.json'),
    ]);
    await rm(file);
    expect(await world.check(folders)).toMatchObject({ exitCode: 2, verified: false });
  });

  test('a second run over the same commit makes the same bytes, wherever it runs', async () => {
    const first = await madeOn(world);
    noErrors(await act({ inputs: { overwrite: 'true' } }));
    const second = await madeOn(world);
    expect(Buffer.from(second?.bytes ?? []).equals(Buffer.from(first?.bytes ?? []))).toBe(true);
    expect([first?.sha256, asked]).toEqual([second?.sha256, []]);
  });

  test('a checkout of something else is a warning of one line with a code, and nothing half made is attached', async () => {
    const lock = files['package-lock.json']?.replaceAll('1.0.0', '1.0.2') ?? '';
    const other = await act({ checkout: { ...files, 'package-lock.json': lock }, inputs: { overwrite: 'true' } });
    noErrors(other);
    const warnings = other.annotations.filter(({ title }) => title === 'SBOM').map(({ message }) => message);
    expect(warnings).toEqual([
      expect.stringMatching(/^SBOM_NOT_MADE: .*package-lock\.json of the checkout is not that/),
    ]);
    expect(other.summary).not.toContain('copse-sbom.');
  });
});

describe('other projects without an SBOM', () => {
  let world: TestWorld;
  afterEach(() => world.close());

  test('a Go module: the export of the dependency graph is attached, named by the evidence, and verifies', async () => {
    const module =
      'module example.org/app\n\ngo 1.24\n\nrequire (\n\tgolang.org/x/text v0.21.0\n\tgithub.com/spf13/pflag v1.0.5\n)\n';
    world = await testWorld({
      shape: { before: 2, after: 2, files: { 'go.mod': module, 'main.go': 'package main\n' } },
    });
    noErrors(await world.act({ checkout: { 'go.mod': module } }));
    const made = await madeOn(world);
    expect(made?.fact).toMatchObject({
      assetName: 'copse-sbom.spdx.json',
      valid: true,
      format: 'spdx-json',
      problems: [],
    });
    const modules = ['pkg:golang/github.com/spf13/pflag@v1.0.5', 'pkg:golang/golang.org/x/text@v0.21.0'];
    expect(made?.fact.components.map(({ purl }) => purl)).toEqual(expect.arrayContaining(modules));
    expect(field(made?.document, 'comment')).toMatch(/^copse:made-by: Copse, not the vendor/);
    const folders = await world.download();
    const roll = await statementIn(folders.evidence, 'copse-summary.sigstore.json');
    expect(JSON.stringify(roll)).toContain(`"digest":{"sha256":"${made?.sha256}"}`);
    expect(await world.check(folders)).toMatchObject({ exitCode: 0, verified: true, problems: [] });
  }, 120_000);

  test('an npm project of hostile names: one line, no command of theirs, and the evidence is attached', async () => {
    const files = {
      'package.json': '{"name":"x\\n::error::y"}',
      'package-lock.json': '{"lockfileVersion":3,"packages":{"":{"name":"::set-output name=a::b"}}}',
    };
    world = await testWorld({ shape: { before: 2, after: 2, files } });
    const run = await world.act({ checkout: files });
    noErrors(run);
    const warnings = run.annotations.filter(({ title }) => title === 'SBOM').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringMatching(/^SBOM_NOT_MADE: .*Invalid name/)]);
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(await madeOn(world)).toBeNull();
    expect(await world.check(await world.download())).toMatchObject({ exitCode: 0, verified: true });
  }, 120_000);
});
