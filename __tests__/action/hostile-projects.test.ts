import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { makeSbom, type Making } from '../../src/action/make-sbom.ts';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';
import { blobId, settings } from '../observe/world.ts';
import { absent, factsWith, seen } from '../support/facts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;

/** What the shipped generator makes of a checkout, and every warning; `asked` is how often GitHub was. */
async function madeOf(files: Files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const entries = Object.entries(files).map(([path, text]) => {
    return { path, type: 'blob' as const, sha: blobId(text), size: text.length };
  });
  const warnings: string[] = [];
  let asked = 0;
  const file = await makeSbom({
    github: { get: () => Promise.resolve({ kind: 'forbidden', asked: ++asked }) } as unknown as Making['github'],
    settings,
    facts: factsWith({ sboms: absent(), tree: seen({ commit: 'c'.repeat(40), entries }) }),
    folder,
    program: join(process.cwd(), 'dist/cyclonedx-npm.cjs'),
    log: { line: () => {}, annotate: ({ message }) => void warnings.push(message) },
  });
  const fact = file && (await sbomFact({ assetName: file.name, sha256: file.sha256 }, file.bytes, true));
  if (fact !== null && 'unread' in fact) throw new Error(fact.unread);
  return { fact, warnings, asked };
}

const app = { name: 'app', version: '1.0.0', dependencies: { left: '1.0.0' } };
const left = { version: '1.0.0', resolved: 'https://registry.example/left/-/left-1.0.0.tgz', license: 'MIT' };
const project = (manifest: Json, packages: Json, rest: Json = {}): Files => ({
  'package.json': JSON.stringify(manifest),
  'package-lock.json': JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: { '': manifest, ...packages },
    ...rest,
  }),
});
const installed = { 'node_modules/left': left };
const leftUrl = expect.stringMatching(/^pkg:npm\/left@1\.0\.0/) as unknown;

/** Nested so deep that each needs the one inside it. */
function nested(levels: number): Json {
  const path = (level: number): string => Array.from({ length: level }, () => 'node_modules/left').join('/');
  const needs = (level: number): Json => (level === levels ? {} : { dependencies: { left: `${level + 1}.0.0` } });
  const one = (level: number): Json => ({ ...left, version: `${level}.0.0`, ...needs(level) });
  return Object.fromEntries(Array.from({ length: levels }, (_, index) => [path(index + 1), one(index + 1)]));
}

describe('projects of which an SBOM is made', () => {
  test.each<[string, Files, readonly unknown[]]>([
    ['a plain one', project(app, installed), [leftUrl]],
    [
      'lockfileVersion 1',
      {
        'package.json': JSON.stringify(app),
        'package-lock.json': JSON.stringify({
          name: 'app',
          version: '1.0.0',
          lockfileVersion: 1,
          requires: true,
          dependencies: { left: { version: '1.0.0', resolved: left.resolved } },
        }),
      },
      [leftUrl],
    ],
    [
      'install scripts',
      project(
        { ...app, scripts: { preinstall: 'exit 1', prepare: 'exit 1' } },
        { 'node_modules/left': { ...left, hasInstallScript: true } },
      ),
      [leftUrl],
    ],
    [
      'paths that lead out',
      project(app, {
        ...installed,
        '../../../outside': { name: 'outside', version: '1.0.0' },
        '/etc': { version: '1' },
      }),
      [leftUrl],
    ],
    ['no name', project({ dependencies: app.dependencies }, installed), [leftUrl]],
    [
      'workspaces',
      {
        ...project(
          { name: 'app', version: '1.0.0', workspaces: ['packages/*'] },
          {
            ...installed,
            'packages/one': { name: 'one', version: '2.0.0', dependencies: { left: '1.0.0' } },
            'node_modules/one': { resolved: 'packages/one', link: true },
          },
        ),
        'packages/one/package.json': '{"name":"one","version":"2.0.0","dependencies":{"left":"1.0.0"}}',
      },
      [leftUrl],
    ],
    [
      'an .npmrc of its own',
      {
        ...project(app, installed),
        '.npmrc': 'registry=http://127.0.0.1:9/\nnode-options=--require ./evil.cjs\nomit[]=prod\n',
      },
      [leftUrl],
    ],
  ])(
    '%s',
    async (_, files, expected) => {
      const { fact, warnings, asked } = await madeOf(files);
      expect({ warnings, asked, problems: fact?.problems }).toEqual({ warnings: [], asked: 0, problems: [] });
      expect(fact?.components.map(({ purl }) => purl)).toEqual(expect.arrayContaining([...expected]));
      expect(readdirSync(folder).sort()).toEqual(
        [...new Set(Object.keys(files).map((path) => path.split('/')[0]))].sort(),
      );
    },
    60_000,
  );
});

describe('projects of which none is made, and why', () => {
  test.each<[string, Files, RegExp]>([
    [
      'a lockfile that is no JSON',
      { ...project(app, installed), 'package-lock.json': '{"name":' },
      /package-lock\.json, line 1: it/,
    ],
    [
      'a package.json that is no JSON',
      { ...project(app, installed), 'package.json': '{"name":' },
      /package\.json, line 1: it/,
    ],
    [
      'a lockfile that lacks what package.json wants',
      project(app, {}),
      /: npm error missing: left@1\.0\.0, required by app@1\.0\.0/,
    ],
    [
      'a version of workflow commands',
      project({ ...app, version: '\n::stop-commands::z' }, installed),
      /Invalid version/,
    ],
    [
      'no package.json',
      { 'package-lock.json': '{"lockfileVersion":3}' },
      /there is package-lock\.json and no package\.json/,
    ],
    [
      'a dependency of a hostile name',
      project({ ...app, dependencies: { '::error::y': '1.0.0' } }, { 'node_modules/::error::y': left }),
      /exit code/,
    ],
    [
      'a name of workflow commands',
      project({ ...app, name: '::error::x\n##[error]y' }, installed),
      /Invalid name: "::error::x/,
    ],
    [
      'a tree of 40 levels',
      project({ ...app, dependencies: { left: '1.0.0' } }, nested(40)),
      /wrote no JSON|ended with exit code/,
    ],
    ['no lockfile, and no export', { 'package.json': JSON.stringify(app) }, /gave no export of the dependency graph/],
    ['a lockfile of a list', { ...project(app, installed), 'package-lock.json': '[]' }, /ended with exit code \d+: /],
  ])(
    '%s',
    async (_, files, reason) => {
      const { fact, warnings } = await madeOf(files);
      expect(fact).toBeNull();
      expect(warnings).toEqual([expect.stringMatching(/^SBOM_NOT_MADE: The release has no SBOM and none was made: /)]);
      expect(warnings[0]).toMatch(reason);
      expect(warnings[0]).not.toMatch(/\n|copse-sbom-| {4}at /);
    },
    60_000,
  );
});
