import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { copseVersion } from '../src/names.ts';
import { inputNames } from '../src/settings/resolve-settings.ts';
import { parseYaml } from '../src/text/yaml.ts';

const readYaml = (path: string): Record<string, unknown> => {
  const parsed = parseYaml(readFileSync(path));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.reason}`);
  return parsed.value as Record<string, unknown>;
};

test("the version in names.ts is package.json's", () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(copseVersion).toBe(manifest.version);
});

test('action.yml declares exactly the inputs that the settings know', () => {
  const action = readYaml('action.yml');
  expect(Object.keys(action['inputs'] as object)).toEqual([...inputNames]);
});

test('only the token and the place of the file have a default in action.yml', () => {
  const inputs = readYaml('action.yml')['inputs'] as Record<string, { default?: string }>;
  expect(Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined)).toEqual([
    'github-token',
    'config-file',
  ]);
});

test.each(['action.yml', 'verify/action.yml'])('%s runs on node24 from dist', (path) => {
  expect(readYaml(path)['runs']).toEqual({
    using: 'node24',
    main: expect.stringMatching(/dist\/(index|verify)\.cjs$/),
  });
});
