import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Settings } from '../../src/settings/settings.ts';

let folder = '';
let written: jest.SpiedFunction<typeof process.stdout.write>;
let actionSettings: () => Promise<Settings>;

const runner = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_RUN_ID: '7',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_EVENT_NAME: 'release',
  'INPUT_GITHUB-TOKEN': 'secret',
  INPUT_TAG: '',
};

// The payload is read when the runner's kit is loaded: one file with what the events of these tests hold.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'action-inputs-'));
  const event = join(folder, 'event.json');
  const repo = { full_name: 'somebody/app', fork: true };
  writeFileSync(
    event,
    JSON.stringify({
      repository: { full_name: 'acme/app' },
      release: { tag_name: 'v1.2.0', draft: true },
      pull_request: { head: { repo } },
    }),
  );
  process.env['GITHUB_EVENT_PATH'] = event;
  process.env['GITHUB_WORKSPACE'] = folder;
  ({ actionSettings } = await import('../../src/action/inputs.ts'));
  written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test.each<[string, Partial<typeof runner>, string]>([
  ['of a release event that runs for a branch', {}, 'v1.2.0'],
  ['of the ref, which wins over the payload', { GITHUB_REF: 'refs/tags/v9' }, 'v9'],
  ['of the input, which wins over both', { GITHUB_REF: 'refs/tags/v9', INPUT_TAG: 'v3' }, 'v3'],
])('the tag: %s', async (_title, changes, tag) => {
  Object.assign(process.env, runner, changes);
  expect((await actionSettings()).tag).toBe(tag);
});

test('an event that is no release has no tag to offer', async () => {
  Object.assign(process.env, runner, { GITHUB_EVENT_NAME: 'workflow_dispatch' });
  await expect(actionSettings()).rejects.toThrow(/set tag to the tag of the release/);
});

test('a pull request from a fork is told from a branch of our own', async () => {
  Object.assign(process.env, runner, { GITHUB_EVENT_NAME: 'pull_request', INPUT_TAG: 'v3' });
  expect((await actionSettings()).run).toMatchObject({ event: 'pull_request', fork: true });
});

describe('a configuration that is not where it is looked for', () => {
  const said = async (changes: Readonly<Record<string, string>>): Promise<string> => {
    written.mockClear();
    Object.assign(process.env, runner, { 'INPUT_CONFIG-FILE': '' }, changes);
    expect((await actionSettings()).file).toBeNull();
    return written.mock.calls.map(([text]) => String(text)).join('');
  };

  test('is nothing to speak of at the usual place', async () => {
    expect(await said({})).not.toContain('::warning');
  });

  test('is a warning where the path was given', async () => {
    expect(await said({ 'INPUT_CONFIG-FILE': '.github/copze.yml' })).toMatch(
      /::warning title=Configuration::There is no file at \.github\/copze\.yml: the defaults apply/,
    );
  });

  test('is a warning where it is called .yaml', async () => {
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github', 'copse.yaml'), 'sign: off\n');
    expect(await said({})).toContain('.github/copse.yaml is not read');
  });
});
