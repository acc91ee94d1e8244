import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dist } from '../support/world.ts';

/** Ends the process at its first request, with the files of the bundle that were read until then. */
const preload = `
globalThis.fetch = () => {
  const path = require('node:path');
  const read = Object.keys(require.cache).filter((file) => path.dirname(file) === process.env.DIST);
  process.stdout.write('READ ' + JSON.stringify(read.map((file) => path.basename(file)).sort()) + '\\n');
  process.exit(0);
};
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copse-start-'));
  writeFileSync(join(folder, 'preload.cjs'), preload);
  writeFileSync(join(folder, 'copse.yml'), 'vendor: Acme\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The neighbours that a file of the bundle may load. */
function requiredBy(name: string): readonly string[] {
  const text = readFileSync(join(dist, name), 'utf8');
  return [...text.matchAll(/require\("\.\/([a-z-]{1,40}\.cjs)"\)/g)].map(([, file]) => file ?? '');
}

function readUntilFirstRequest(program: string, inputs: Readonly<Record<string, string>> = {}): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(folder, 'preload.cjs'), join(dist, program)],
    {
      encoding: 'utf8',
      env: {
        DIST: dist,
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_REF: 'refs/tags/v1.0.0',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_API_URL: 'https://api.github.com',
        GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKSPACE: folder,
        'INPUT_GITHUB-TOKEN': 'ghs_nothing',
        ...inputs,
      },
    },
  );
  const line = stdout.split('\n').find((text) => text.startsWith('READ '));
  if (line === undefined) throw new Error(`${stdout}${stderr}`);
  return JSON.parse(line.slice('READ '.length));
}

describe('until its first request the action', () => {
  test('reads one file', () => {
    expect(readUntilFirstRequest('index.cjs')).toEqual(['index.cjs']);
  });

  test('reads one more where there is a configuration to check', () => {
    expect(readUntilFirstRequest('index.cjs', { 'INPUT_CONFIG-FILE': 'copse.yml' })).toEqual([
      'configuration.cjs',
      'index.cjs',
    ]);
  });
});

test('every file that is loaded on demand is there', () => {
  const files = new Set(readdirSync(dist));
  const wanted = [...files].filter((name) => name.endsWith('.cjs')).flatMap((name) => requiredBy(name));
  expect(wanted.filter((name) => !files.has(name))).toEqual([]);
  expect(new Set(wanted).size).toBeGreaterThan(5);
});
