import { CopseError } from '../errors.ts';
import { address, filePath, oneOf, tagName, token, yesOrNo } from './input-values.ts';
import type { Checked } from './input-values.ts';
import { suggestion, shown } from './nearest.ts';
import { failOnModes, makeSbomModes, signModes } from './settings.ts';
import type { Configuration, Settings } from './settings.ts';

/** Every input of the action, as action.yml names them. */
export const inputNames = [
  'github-token',
  'admin-token',
  'config-file',
  'tag',
  'sign',
  'fulcio-url',
  'rekor-url',
  'tsa-url',
  'signing-config',
  'trusted-root',
  'attach',
  'attestation-store',
  'overwrite',
  'make-sbom',
  'fail-on',
  'evidence-dir',
] as const;
export type InputName = (typeof inputNames)[number];

/** By name; an input that was not given is missing or empty. */
export type Inputs = Readonly<Record<string, string | undefined>>;
/** The variables that the runner sets (`GITHUB_REPOSITORY`, `GITHUB_REF` …). */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Given = {
  readonly inputs: Inputs;
  readonly environment: Environment;
  readonly configuration: Configuration;
  /** Whether a pull request from a fork set the run off. */
  readonly fork: boolean;
};

/** Where the configuration file is looked for. */
export function configurationPath(inputs: Inputs): string {
  return inputs['config-file']?.trim() || '.github/copse.yml';
}

/** Inputs over the file over the defaults; throws INPUT_INVALID with every problem at once. Reads nothing itself. */
export function resolveSettings({ inputs, environment, configuration, fork }: Given): Settings {
  const problems: string[] = [];
  const input = (name: InputName) => inputs[name]?.trim() ?? '';
  const variable = (name: string) => environment[name]?.trim() ?? '';
  const take = <T>(checked: Checked<T>): T | null => {
    if (checked.ok) return checked.value;
    problems.push(checked.problem);
    return null;
  };
  for (const name of Object.keys(inputs)) {
    if (!(inputNames as readonly string[]).includes(name)) {
      problems.push(`unknown input ${shown(name)}; ${suggestion(name, inputNames)}`);
    }
  }
  const url = (name: InputName) => take(address(name, input(name)));
  const server = (name: string, fallback: string) => take(address(name, variable(name))) ?? fallback;

  const [owner = '', name = '', ...rest] = variable('GITHUB_REPOSITORY').split('/');
  if (![owner, name].every((part) => /^[A-Za-z0-9._-]{1,100}$/.test(part)) || rest.length > 0) {
    problems.push(`GITHUB_REPOSITORY cannot be ${shown(variable('GITHUB_REPOSITORY'))}; it is owner/name`);
  }
  const serverUrl = server('GITHUB_SERVER_URL', 'https://github.com');
  const isRun = variable('GITHUB_RUN_ID') !== '';
  const githubToken = take(token('github-token', input('github-token')));
  if (isRun && input('github-token') === '') {
    problems.push('github-token is empty; pass github-token: ${{ github.token }}');
  }
  const signing = {
    fulcioUrl: url('fulcio-url'),
    rekorUrl: url('rekor-url'),
    tsaUrl: url('tsa-url'),
    signingConfig: take(filePath('signing-config', input('signing-config'))),
    trustedRoot: take(filePath('trusted-root', input('trusted-root'))),
  };
  take(filePath('config-file', input('config-file')));
  const sign = take(oneOf('sign', input('sign'), signModes)) ?? configuration.sign;
  problems.push(...signingProblems(sign, input));
  const settings: Settings = {
    ...configuration,
    sign,
    attach: take(yesOrNo('attach', input('attach'))) ?? configuration.attach,
    attestationStore: take(yesOrNo('attestation-store', input('attestation-store'))) ?? configuration.attestationStore,
    overwrite: take(yesOrNo('overwrite', input('overwrite'))) ?? configuration.overwrite,
    makeSbom: take(oneOf('make-sbom', input('make-sbom'), makeSbomModes)) ?? configuration.makeSbom,
    failOn: take(oneOf('fail-on', input('fail-on'), failOnModes)) ?? configuration.failOn,
    repository: { owner, name },
    tag: take(wantedTag(input('tag'), variable('GITHUB_REF'))) ?? '',
    evidenceDir: take(filePath('evidence-dir', input('evidence-dir'))) ?? 'copse-evidence',
    apiUrl: server('GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: server('GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    serverUrl,
    token: githubToken ?? '',
    adminToken: take(token('admin-token', input('admin-token'))),
    signing,
    run: isRun ? runOf(variable, `${serverUrl}/${owner}/${name}`, fork) : null,
  };
  if (problems.length > 0) {
    throw new CopseError('INPUT_INVALID', problems.join('\n'), 'action.yml describes every input.');
  }
  return settings;
}

function wantedTag(input: string, ref: string): Checked<string> {
  if (input !== '') return tagName('tag', input);
  if (ref.startsWith('refs/tags/')) return tagName('GITHUB_REF', ref);
  const instead = ref === '' ? 'no ref' : shown(ref);
  return { ok: false, problem: `the run is for ${instead}, not for a tag; set tag to the tag of the release` };
}

function signingProblems(sign: Settings['sign'], input: (name: InputName) => string): string[] {
  const addresses = (['fulcio-url', 'rekor-url', 'tsa-url'] as const).filter((name) => input(name) !== '');
  const configured = input('signing-config') !== '';
  if (sign !== 'custom') {
    return [...addresses, ...(configured ? ['signing-config'] : [])].map(
      (name) => `${name} has no meaning with sign: ${sign}; set sign: custom or leave it out`,
    );
  }
  if (configured) {
    return addresses.map((name) => `${name} has no meaning with signing-config, which names it; leave one of them out`);
  }
  return [
    ...(addresses.includes('fulcio-url') ? [] : ['sign: custom needs an authority; set fulcio-url or signing-config']),
    ...(addresses.some((name) => name !== 'fulcio-url')
      ? []
      : ['sign: custom needs a log or a timestamp authority; set rekor-url, tsa-url or both']),
  ];
}

function runOf(variable: (name: string) => string, repositoryUrl: string, fork: boolean): Settings['run'] {
  const attempt = variable('GITHUB_RUN_ATTEMPT') || '1';
  return {
    event: variable('GITHUB_EVENT_NAME'),
    sha: variable('GITHUB_SHA'),
    ref: variable('GITHUB_REF'),
    workflowRef: variable('GITHUB_WORKFLOW_REF'),
    invocation: `${repositoryUrl}/actions/runs/${variable('GITHUB_RUN_ID')}/attempts/${attempt}`,
    runnerTemp: variable('RUNNER_TEMP') || null,
    artifactsList: variable('GITHUB_ARTIFACTS_LIST') || null,
    fork,
  };
}
