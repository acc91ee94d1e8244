import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeSbom, type Making } from '../../src/action/make-sbom.ts';
import { programOutput } from '../../src/action/sbom-program.ts';
import type { Annotation } from '../../src/report/annotations.ts';
import { readOne } from '../observe/read-one.ts';
import { asset, blobId, release, settings, world } from '../observe/world.ts';
import { ok } from '../support/fake-github.ts';
import { absent, factsWith, hidden, seen } from '../support/facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'making-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = '{"lockfileVersion":3}';
const manifest = '{"name":"app"}';
const tree = (files: Readonly<Record<string, string>>) =>
  seen({
    commit: 'c'.repeat(40),
    entries: Object.entries(files).map(([path, text]) => ({
      path,
      type: 'blob' as const,
      sha: blobId(text),
      size: text.length,
    })),
  });
const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', creationInfo: { created: '2026-02-03T04:05:06Z' } };
const bom = '{"bomFormat":"CycloneDX","specVersion":"1.6"}';

function script(text: string): string {
  const path = join(folder, 'generator.cjs');
  writeFileSync(path, text);
  return path;
}

async function making(given: Partial<Omit<Making, 'log' | 'github'>> & { answer?: unknown } = {}) {
  const warnings: Annotation[] = [];
  const lines: string[] = [];
  const asked: string[] = [];
  const { answer = { kind: 'ok', data: { sbom: spdx } }, ...rest } = given;
  const github = {
    get: (endpoint: string) => {
      asked.push(endpoint);
      return Promise.resolve(answer);
    },
  } as unknown as Making['github'];
  const file = await makeSbom({
    github,
    settings,
    facts: factsWith({ sboms: absent(), tree: tree({ 'package-lock.json': lock, 'package.json': manifest }) }),
    folder,
    program: given.program ?? script(`process.stdout.write('${bom}')`),
    log: { line: (line) => void lines.push(line), annotate: (annotation) => void warnings.push(annotation) },
    ...rest,
  });
  return { name: file?.name ?? null, warnings: warnings.map(({ message }) => message), asked, lines };
}

function npmProject(lockText = lock): void {
  writeFileSync(join(folder, 'package-lock.json'), lockText);
  writeFileSync(join(folder, 'package.json'), manifest);
}

describe('makeSbom', () => {
  test('an npm project: by the generator, without a request', async () => {
    npmProject();
    const { lines, ...rest } = await making();
    expect(rest).toEqual({ name: 'copse-sbom.cdx.json', warnings: [], asked: [] });
    expect(lines).toEqual([expect.stringMatching(/^The release has no SBOM: Copse made copse-sbom\.cdx\.json\./)]);
  });

  test('one that takes longer than 2 s says that it is at work', async () => {
    npmProject();
    const program = script(`setTimeout(() => process.stdout.write('${bom}'), 2500)`);
    expect((await making({ program })).lines).toEqual([
      'The release has no SBOM: cyclonedx-npm is making one, since 2 s.',
      expect.stringMatching(/Copse made/),
    ]);
  });

  test('any other: the export of the dependency graph', async () => {
    const { name, warnings, asked } = await making();
    expect([name, warnings, asked.length]).toEqual(['copse-sbom.spdx.json', [], 1]);
  });

  test('none where it is off, where there is one, and where it cannot be known', async () => {
    const unread = { documents: [], unread: [{ assetName: 'sbom.json', why: 'too large' }] };
    for (const given of [
      { settings: { ...settings, makeSbom: 'off' as const } },
      { facts: factsWith({ sboms: hidden() }) },
      { facts: factsWith({ sboms: seen(unread) }) },
    ]) {
      expect(await making(given)).toEqual({ name: null, warnings: [], asked: [], lines: [] });
    }
    expect((await making({ facts: factsWith({ sboms: seen({ documents: [], unread: [] }) }) })).name).not.toBeNull();
  });

  test.each<[string, string, RegExp]>([
    ['exit code 1', 'process.exit(1)', /ended with exit code 1/],
    ['no JSON', `process.stdout.write('npm error')`, /wrote no JSON/],
    ['too much', `process.stdout.write('x'.repeat(5000))`, /more than 1000 bytes/],
    ['a hang', 'setInterval(() => {}, 1000)', /longer than 1 s/],
  ])('a generator with %s is a warning', async (_, text, message) => {
    npmProject();
    const limits = { milliseconds: text.startsWith('setInterval') ? 1000 : 20_000, bytes: 1000 };
    const { name, warnings, asked } = await making({ program: script(text), limits });
    expect([name, asked]).toEqual([null, []]);
    expect(warnings).toEqual([expect.stringMatching(message)]);
  });

  test('a checkout of another commit, or one that cannot be compared, is a warning', async () => {
    npmProject('{"lockfileVersion":2}');
    expect((await making()).warnings).toEqual([expect.stringMatching(/not that of the release commit/)]);
    npmProject();
    expect((await making({ facts: factsWith({ sboms: absent(), tree: hidden() }) })).warnings).toEqual([
      expect.stringMatching(/could not be seen/),
    ]);
  });

  test('a refused export, and one that is no SPDX, are warnings', async () => {
    expect((await making({ answer: { kind: 'forbidden' } })).warnings).toEqual([expect.stringMatching(/no export/)]);
    expect((await making({ answer: { kind: 'ok', data: { sbom: {} } } })).warnings).toEqual([
      expect.stringMatching(/no SPDX/),
    ]);
  });
});

test('the generator sees PATH, HOME and settings of npm, and no token', async () => {
  process.env['INPUT_GITHUB-TOKEN'] = 'secret';
  try {
    const text = await programOutput(script('console.log(Object.keys(process.env).sort().join())'), [], folder);
    expect(
      new TextDecoder()
        .decode(text)
        .trim()
        .split(',')
        .filter((name) => !['HOME', 'PATH'].includes(name)),
    ).toEqual(['ignore_scripts', 'logs_max', 'offline', 'update_notifier'].map((name) => `npm_config_${name}`));
  } finally {
    delete process.env['INPUT_GITHUB-TOKEN'];
  }
});

test('the real generator: the same bytes twice', async () => {
  const name = 'app';
  const pack = { name, version: '1.0.0', dependencies: { left: '1.0.0' } };
  const left = { version: '1.0.0', resolved: 'https://registry.example/left/-/left-1.0.0.tgz', license: 'MIT' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(pack));
  const packages = { '': pack, 'node_modules/left': left };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name, lockfileVersion: 3, packages }));
  const program = join(process.cwd(), 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const files = ['package.json', 'package-lock.json'].map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
  const given = {
    program,
    facts: factsWith({ sboms: absent(), tree: tree(Object.fromEntries(files) as Record<string, string>) }),
  };
  const { context } = world();
  const log = { line: () => {}, annotate: ({ message }: Annotation) => expect(message).toBe('') };
  const make = () => makeSbom({ github: context.github, settings, folder, log, ...given });
  const [first, second] = [await make(), await make()];
  expect(new TextDecoder().decode(first?.bytes)).toContain('"purl":"pkg:npm/left@1.0.0');
  expect(second?.sha256).toBe(first?.sha256);
});

test('on a second run the SBOM that was made is no SBOM of the release', async () => {
  const names = ['app.tgz', 'copse-sbom.cdx.json', 'copse-sbom.spdx.json'];
  const { fact } = await readOne('sboms', {
    'GET /repos/{owner}/{repo}/releases': ok([release('v1.2.0', { assets: names.map((name) => asset(name)) })]),
  });
  const documents = fact.state === 'seen' ? [...fact.value.documents, ...fact.value.unread] : [];
  expect([fact.state === 'hidden', documents]).toEqual([false, []]);
});
