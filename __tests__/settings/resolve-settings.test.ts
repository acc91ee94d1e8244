import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CopseError } from '../../src/errors.ts';
import { defaultConfiguration } from '../../src/settings/configuration.ts';
import { configurationPath, inputNames, resolveSettings } from '../../src/settings/resolve-settings.ts';
import type { Inputs } from '../../src/settings/resolve-settings.ts';
import type { Configuration, Settings } from '../../src/settings/settings.ts';
import { parseYaml } from '../../src/text/yaml.ts';

const environment: Record<string, string> = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REF: 'refs/tags/v1.2.0',
  GITHUB_SHA: 'a'.repeat(40),
  GITHUB_API_URL: 'https://ghe.local/api/v3',
  GITHUB_GRAPHQL_URL: 'https://ghe.local/api/graphql',
  GITHUB_SERVER_URL: 'https://ghe.local/',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_TEMP: '/runner/temp',
  GITHUB_ARTIFACTS_LIST: '/runner/list',
};

function resolve(
  inputs: Inputs,
  variables: Record<string, string | undefined> = {},
  configuration: Configuration = defaultConfiguration,
): Settings {
  return resolveSettings({
    inputs: { 'github-token': 'ghs_x', ...inputs },
    environment: { ...environment, ...variables },
    configuration,
    fork: false,
  });
}

function refusal(inputs: Inputs, variables: Record<string, string | undefined> = {}): CopseError {
  try {
    resolve(inputs, variables);
  } catch (error) {
    if (error instanceof CopseError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('resolveSettings', () => {
  test('a run with nothing but the token', () => {
    expect(resolve(Object.fromEntries(inputNames.slice(1).map((name) => [name, ''])))).toEqual({
      ...defaultConfiguration,
      repository: { owner: 'acme', name: 'app' },
      tag: 'v1.2.0',
      evidenceDir: 'copse-evidence',
      apiUrl: 'https://ghe.local/api/v3',
      graphqlUrl: 'https://ghe.local/api/graphql',
      serverUrl: 'https://ghe.local',
      token: 'ghs_x',
      adminToken: null,
      signing: { fulcioUrl: null, rekorUrl: null, tsaUrl: null, signingConfig: null, trustedRoot: null },
      run: {
        event: 'push',
        sha: 'a'.repeat(40),
        ref: 'refs/tags/v1.2.0',
        workflowRef: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
        invocation: 'https://ghe.local/acme/app/actions/runs/77/attempts/2',
        runnerTemp: '/runner/temp',
        artifactsList: '/runner/list',
        fork: false,
      },
    });
  });

  test('outside a workflow there is no run, and no token is needed', () => {
    const settings = resolveSettings({
      inputs: { tag: 'v1' },
      environment: { GITHUB_REPOSITORY: 'acme/app' },
      configuration: defaultConfiguration,
      fork: false,
    });
    expect(settings).toMatchObject({
      run: null,
      token: '',
      apiUrl: 'https://api.github.com',
      serverUrl: 'https://github.com',
    });
  });

  test('inputs go over the file, the file over the defaults', () => {
    const file: Configuration = {
      ...defaultConfiguration,
      sign: 'github',
      attach: false,
      overwrite: true,
      failOn: 'never',
    };
    expect(resolve({}, {}, file)).toMatchObject({ sign: 'github', attach: false, overwrite: true, failOn: 'never' });
    const inputs = { sign: 'off', attach: 'true', overwrite: 'False', 'fail-on': 'partial' };
    expect(resolve(inputs, {}, file)).toMatchObject({ sign: 'off', attach: true, overwrite: false, failOn: 'partial' });
  });

  test.each<[Inputs, Partial<Settings>]>([
    [{ tag: 'v2' }, { tag: 'v2' }],
    [{ tag: 'refs/tags/release/v2' }, { tag: 'release/v2' }],
    [{ 'admin-token': ' github_pat_1\n' }, { adminToken: 'github_pat_1' }],
    [{ 'attestation-store': 'true' }, { attestationStore: true }],
    [{ 'make-sbom': 'off' }, { makeSbom: 'off' }],
    [
      { sign: 'custom', 'signing-config': 'signing.json' },
      {
        signing: { fulcioUrl: null, rekorUrl: null, tsaUrl: null, signingConfig: 'signing.json', trustedRoot: null },
      },
    ],
    [{ 'evidence-dir': 'out/evidence' }, { evidenceDir: 'out/evidence' }],
    [
      { sign: 'custom', 'fulcio-url': 'http://127.0.0.1:5555/', 'tsa-url': 'http://localhost:1/api/v1/timestamp' },
      {
        sign: 'custom',
        signing: {
          fulcioUrl: 'http://127.0.0.1:5555',
          rekorUrl: null,
          tsaUrl: 'http://localhost:1/api/v1/timestamp',
          signingConfig: null,
          trustedRoot: null,
        },
      },
    ],
    [
      { 'trusted-root': 'root.json' },
      { signing: { fulcioUrl: null, rekorUrl: null, tsaUrl: null, signingConfig: null, trustedRoot: 'root.json' } },
    ],
  ])('%j', (inputs, expected) => {
    expect(resolve(inputs)).toMatchObject(expected);
  });

  test.each<[Inputs, Record<string, string>, string]>([
    [{ sign: 'publicgood' }, {}, 'sign cannot be "publicgood"; did you mean public-good?'],
    [{ 'fail-on': 'not_implemented' }, {}, 'fail-on cannot be "not_implemented"; did you mean not-implemented?'],
    [{ attach: 'yes' }, {}, 'attach cannot be "yes"; it is true or false'],
    [{ overwrite: '1' }, {}, 'overwrite cannot be "1"; it is true or false'],
    [{ 'fullcio-url': 'x' }, {}, 'unknown input "fullcio-url"; did you mean fulcio-url?'],
    [{ tag: 'a b' }, {}, 'tag "a b" is not a tag name; write it as git tag lists it'],
    [{ tag: '--help' }, {}, 'tag "--help" is not a tag name; write it as git tag lists it'],
    [{ tag: '../x' }, {}, 'tag "../x" is not a tag name; write it as git tag lists it'],
    [
      {},
      { GITHUB_REF: 'refs/heads/main' },
      'the run is for "refs/heads/main", not for a tag; set tag to the tag of the release',
    ],
    [{}, { GITHUB_REF: '' }, 'the run is for no ref, not for a tag; set tag to the tag of the release'],
    [{}, { GITHUB_REPOSITORY: 'acme' }, 'GITHUB_REPOSITORY cannot be "acme"; it is owner/name'],
    [
      {},
      { GITHUB_API_URL: 'http://ghe.local/api/v3' },
      'GITHUB_API_URL cannot be "http://ghe.local/api/v3"; use https (http is for this machine only)',
    ],
    [{ 'github-token': '' }, {}, 'github-token is empty; pass github-token: ${{ github.token }}'],
    [
      { 'admin-token': 'a b' },
      {},
      'admin-token has a space, a line break or an odd character in it; pass the bare token',
    ],
    [
      { 'fulcio-url': 'https://f.example' },
      {},
      'fulcio-url has no meaning with sign: auto; set sign: custom or leave it out',
    ],
    [
      { sign: 'custom', 'tsa-url': 'https://t.example' },
      {},
      'sign: custom needs an authority; set fulcio-url or signing-config',
    ],
    [
      { sign: 'custom', 'fulcio-url': 'https://f.example' },
      {},
      'sign: custom needs a log or a timestamp authority; set rekor-url, tsa-url or both',
    ],
    [
      { 'signing-config': 'signing.json' },
      {},
      'signing-config has no meaning with sign: auto; set sign: custom or leave it out',
    ],
    [
      { sign: 'custom', 'signing-config': 'signing.json', 'rekor-url': 'https://r.example' },
      {},
      'rekor-url has no meaning with signing-config, which names it; leave one of them out',
    ],
    [{ 'attestation-store': 'maybe' }, {}, 'attestation-store cannot be "maybe"; it is true or false'],
    [{ 'evidence-dir': 'a\u0000b' }, {}, 'evidence-dir has a control character in it; write a plain path'],
  ])('%j with %j is refused', (inputs, variables, message) => {
    const error = refusal(inputs, variables);
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.message).toBe(message);
  });

  test.each([
    ['ftp://f.example/', 'cannot be "ftp://f.example/"; use https'],
    ['http://f.example/', 'cannot be "http://f.example/"; use https'],
    ['http://127.0.0.1.evil.example/', 'use https'],
    ['http://localhost.evil.example/', 'use https'],
    ['not an address', 'is not an address; write https://host/path'],
    ['https://user:secret@f.example', 'has a user name or password in it; leave them out'],
    ['https://f.example/?token=secret', 'has a query or fragment in it; end it with the path'],
    ['javascript:alert(1)', 'use https'],
  ])('fulcio-url %s is refused and no secret repeated', (value, part) => {
    const { message } = refusal({ sign: 'custom', 'fulcio-url': value, 'rekor-url': 'https://r.example' });
    expect(message).toContain(`fulcio-url ${part}`.replace('fulcio-url use', 'use'));
    expect(message).not.toContain('secret');
  });

  test('all problems come at once', () => {
    const { message } = refusal({ sign: 'x', attach: 'x', tag: 'x y', 'rekor-url': 'x' }, { GITHUB_REPOSITORY: '' });
    expect(message.split('\n')).toHaveLength(6);
  });

  test('no token appears in any refusal, whatever the inputs', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('', 'true', 'custom', 'https://x.example', 'v1'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...inputNames), word), (inputs) => {
        const secret = 'ghp_0123456789 secret';
        try {
          resolve({ ...inputs, 'github-token': secret, 'admin-token': secret });
        } catch (error) {
          expect(error).toBeInstanceOf(CopseError);
          expect((error as CopseError).message).not.toContain('ghp_');
          return;
        }
        throw new Error('a broken token was taken');
      }),
    );
  });

  test('the inputs are those of action.yml', () => {
    const action = parseYaml(readFileSync(new URL('../../action.yml', import.meta.url)));
    expect(action.ok && Object.keys((action.value as { inputs: object }).inputs)).toEqual([...inputNames]);
  });
});

test('the configuration is .github/copse.yml unless the input says otherwise', () => {
  expect(configurationPath({})).toBe('.github/copse.yml');
  expect(configurationPath({ 'config-file': ' ' })).toBe('.github/copse.yml');
  expect(configurationPath({ 'config-file': 'a/b.yml' })).toBe('a/b.yml');
});
