import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionRun, ActionVariation } from '../../src/offline/demo/run-action.ts';
import { startNamedHosts, type NamedHosts, type NamedRequest } from './named-hosts.ts';
import { tripwire } from './tripwire.ts';
import { testWorld, type TestWorld } from './world.ts';

/** Where asset bytes and attestation bundles come from, as on GitHub another origin each. */
export const assetOrigin = 'https://release-assets.githubusercontent.com';
export const bundleOrigin = 'https://tmaproduction.blob.core.windows.net';

/** As GitHub's own runner sets them. */
export const givenAddresses = {
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
  GITHUB_SERVER_URL: 'https://github.com',
};

const noSigstoreAddress = { 'fulcio-url': '', 'rekor-url': '', 'tsa-url': '' };

/** The demo's world has mirrors of the registries; here they go by their own names. */
const noMirrors = {
  COPSE_NPM_REGISTRY: '',
  COPSE_PYPI_REGISTRY: '',
  COPSE_OCI_REGISTRY: '',
  COPSE_TUF_REPOSITORY: '',
};

/** Inputs of a run that only looks, and of one that signs at the public-good services and attaches. */
export const looking = { sign: 'off', attach: 'false', ...noSigstoreAddress };
export const signing = { sign: 'public-good', ...noSigstoreAddress };

export type NamedRun = ActionRun & {
  readonly requests: readonly NamedRequest[];
  /** What `tripwire` says of them. */
  readonly leaks: readonly string[];
  /** The facts that the run wrote down; empty where it did not come to that. */
  readonly facts: Readonly<Record<string, object>>;
  /** The text of each signed statement. */
  readonly statements: readonly string[];
};

/** A loopback GitHub and Sigstore that the shipped action reaches by their real names only. */
export type RealNames = {
  readonly world: TestWorld;
  readonly hosts: NamedHosts;
  act(inputs: Readonly<Record<string, string>>, variation?: ActionVariation): Promise<NamedRun>;
  close(): Promise<void>;
};

export async function realNames(visibility: 'public' | 'private' | 'internal' = 'public'): Promise<RealNames> {
  const world = await testWorld({ visibility });
  const { twin, sigstore, channels } = world;
  const hosts = await startNamedHosts({
    hosts: {
      'api.github.com': twin.apiUrl,
      'uploads.github.com': twin.uploadsUrl,
      [new URL(assetOrigin).host]: twin.downloadsUrl,
      [new URL(bundleOrigin).host]: twin.downloadsUrl,
      'fulcio.sigstore.dev': sigstore.fulcioUrl,
      'rekor.sigstore.dev': sigstore.rekorUrl,
      'timestamp.sigstore.dev': new URL(sigstore.tsaUrl).origin,
      // The channels that the scenario declares.
      'registry.npmjs.org': channels.url,
      'pypi.org': channels.url,
      'ghcr.io': channels.url,
      'updates.acme.com': channels.url,
      'fulcio.githubapp.com': sigstore.fulcioUrl,
      'timestamp.githubapp.com': new URL(sigstore.tsaUrl).origin,
    },
    names: [
      [`${twin.downloadsUrl}/assets/`, `${assetOrigin}/assets/`],
      [`${twin.downloadsUrl}/attestations/`, `${bundleOrigin}/attestations/`],
      [twin.downloadsUrl, 'https://github.com'],
      [twin.uploadsUrl, 'https://uploads.github.com'],
      [twin.apiUrl, 'https://api.github.com'],
    ],
  });
  return {
    world,
    hosts,
    async act(inputs, variation = {}) {
      const folder = await mkdtemp(join(tmpdir(), 'copse-evidence-'));
      try {
        hosts.forget();
        const run = await world.act({
          // Channels are declared only where a test is about them.
          configuration: null,
          ...variation,
          inputs: { 'evidence-dir': folder, ...inputs },
          env: { ...givenAddresses, ...noMirrors, ...hosts.environment, ...variation.env },
        });
        const requests = await hosts.requests();
        const leaks = tripwire(requests, Object.values(twin.tokens).filter(Boolean));
        return { ...run, requests, leaks, ...(await evidenceIn(folder)) };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    async close() {
      await hosts.close();
      await world.close();
    },
  };
}

async function evidenceIn(folder: string): Promise<Pick<NamedRun, 'facts' | 'statements'>> {
  const names = await readdir(folder);
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as unknown;
  const file = names.includes('copse-facts.json') ? await read('copse-facts.json') : { facts: {} };
  const bundles = await Promise.all(names.filter((name) => name.endsWith('.sigstore.json')).map(read));
  return {
    facts: (file as { facts: NamedRun['facts'] }).facts,
    statements: bundles.map((bundle) => {
      const { payload } = (bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope;
      return Buffer.from(payload, 'base64').toString();
    }),
  };
}
