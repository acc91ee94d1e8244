import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve, sep } from 'node:path';
import * as core from '@actions/core';
import { CopseError } from '../errors.ts';
import { createGitHub } from '../github/github.ts';
import { copseVersion } from '../names.ts';
import { createOsv } from '../osv/osv.ts';
import type { Ports } from '../pipeline.ts';
import { writeFolder } from '../publish/folder.ts';
import { createRegistries, publicRegistries } from '../registries/registries.ts';
import type { Settings } from '../settings/settings.ts';
import { githubIdentity } from '../sigstore/github-identity.ts';
import { lateVerifier } from '../sigstore/late-verifier.ts';
import type { Signer } from '../sigstore/ports.ts';
import { readTrustedRoots, shippedRoots } from '../sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../sigstore/verifier.ts';
import { log } from './log.ts';
import { makeSbom } from './make-sbom.ts';
import { createScratch } from './scratch.ts';

/** The real world for one run of the action: GitHub, Sigstore, the clock, the workspace. */
export async function actionPorts(settings: Settings): Promise<Ports> {
  const now = (): Date => new Date();
  const { owner, name: repo } = settings.repository;
  const { token, adminToken, apiUrl, graphqlUrl } = settings;
  const userAgent = `copse/${copseVersion}`;
  const github = createGitHub({ owner, repo, token, adminToken, apiUrl, graphqlUrl, userAgent, now, log: log.line });
  const given = await givenRoots(settings.signing.trustedRoot);
  const verifier = () => createBundleVerifier({ roots: [...shippedRoots, ...given] });
  return {
    settings,
    now,
    github,
    // A root that was given is looked at before anything is asked: a bad one ends the run.
    verifier: given.length === 0 ? lateVerifier(verifier) : verifier(),
    readFile: readOrNull,
    scratch: createScratch(settings.run?.runnerTemp ?? tmpdir()),
    // Names and versions of components leave for a third party only where the configuration says so.
    ...(settings.vulnerabilitySources.osv ? { osv: createOsv({ fetch, userAgent }) } : {}),
    registries: createRegistries({ fetch, userAgent, bases: registryBases() }),
    digestOf: digestInWorkspace,
    makeSbom: (facts) => makeSbom({ github, settings, facts, log }),
    writeFolder,
    signer: (visibility) => signerFor(settings, visibility),
    log: log.line,
  };
}

/** Mirrors of the registries, for runners that reach the public ones only through them (docs/channels.md). */
function registryBases() {
  const {
    COPSE_NPM_REGISTRY: npm,
    COPSE_PYPI_REGISTRY: pypi,
    COPSE_OCI_REGISTRY: oci,
    COPSE_TUF_REPOSITORY: tuf,
  } = process.env;
  return {
    npm: npm || publicRegistries.npm,
    pypi: pypi || publicRegistries.pypi,
    oci: oci || publicRegistries.oci,
    tuf: tuf || publicRegistries.tuf,
  };
}

/** Public repositories sign on the public log; others never do unless `sign: public-good` says so. */
async function signerFor(settings: Settings, visibility: 'public' | 'private' | 'internal'): Promise<Signer | null> {
  const refusal = whyUnsigned(settings);
  if (refusal !== null) {
    log.line(refusal);
    return null;
  }
  const mode = settings.sign === 'auto' ? (visibility === 'public' ? 'public-good' : 'github') : settings.sign;
  if (mode === 'off') return null;
  const { fulcioUrl, rekorUrl, tsaUrl } = settings.signing;
  const signingConfig = await givenSigningConfig(settings.signing.signingConfig);
  // Loaded only now: the first request to GitHub does not wait for it.
  const { createSigner } = await import('../sigstore/signer.ts');
  return createSigner({
    instance: mode,
    serverUrl: settings.serverUrl,
    ...(mode === 'custom' ? { fulcioUrl, rekorUrl, tsaUrl, signingConfig } : {}),
    identityToken: githubIdentity({
      requestUrl: process.env['ACTIONS_ID_TOKEN_REQUEST_URL'],
      requestToken: process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
      onToken: (token) => core.setSecret(token),
    }),
  });
}

/** Events that run with rights over text that strangers wrote are assessed, never signed. */
function whyUnsigned({ sign, run }: Settings): string | null {
  if (sign === 'off') return 'Signing is off: the statements are written unsigned and nothing is attached.';
  if (run?.event === 'pull_request_target' || run?.event === 'workflow_run') {
    return `Runs of ${run.event} are assessed and never signed: they hold rights over text that anybody may write.`;
  }
  if (run?.fork === true) return 'A pull request from a fork gets no identity token: assessed, not signed.';
  return null;
}

async function givenSigningConfig(path: string | null): Promise<string | null> {
  if (path === null) return null;
  const bytes = await readOrNull(path);
  if (bytes !== null) return new TextDecoder().decode(bytes);
  throw new CopseError(
    'INPUT_INVALID',
    `There is no signing configuration at ${path}.`,
    'Set signing-config to the path of the file.',
  );
}

async function givenRoots(path: string | null) {
  if (path === null) return [];
  const bytes = await readOrNull(path);
  if (bytes === null) {
    throw new CopseError(
      'TRUST_ROOT_INVALID',
      `There is no trusted root at ${path}.`,
      'Set trusted-root to the path of the file.',
    );
  }
  return readTrustedRoots(new TextDecoder().decode(bytes));
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** Evidence entries name files of the repository: what leads out of the workspace is not read. */
async function digestInWorkspace(path: string): Promise<string | null> {
  try {
    const root = await realpath(process.env['GITHUB_WORKSPACE'] ?? '.');
    const file = await realpath(resolve(root, path));
    if (!file.startsWith(root + sep)) return null;
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch {
    return null;
  }
}
