import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startChannels, type Channels } from '../../src/offline/channels/channels.ts';
import { slsaProvenance } from '../../src/offline/demo/provenance.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import { createVendorSigner } from '../../src/offline/loopback/vendor-signer.ts';
import { loadScenario } from '../../src/offline/twin/index.ts';
import { createRegistries } from '../../src/registries/registries.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import { readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { readOne } from '../observe/read-one.ts';
import { asset, commit, previousCommit, release, settings } from '../observe/world.ts';
import { claims } from '../sigstore/claims.ts';
import { ok } from '../support/fake-github.ts';

let sigstore: LoopbackSigstore;
beforeAll(async () => {
  sigstore = await startLoopbackSigstore();
});
afterAll(() => sigstore.close());

const bytes = Buffer.from('the artefact\n');
const sha256 = createHash('sha256').update(bytes).digest('hex');
/** The vendor's workflow at a commit. */
const at = (sha: string, repositoryId: string) => {
  const builder = { repository: 'acme/app', commit: sha, tag: 'v1.2.0', workflow: 'release.yml', runId: '900' };
  return {
    sign: createVendorSigner(sigstore, { ...claims, sha, repository_id: repositoryId }),
    provenance: (subject: readonly object[]) => ({ ...slsaProvenance([], builder), subject }),
  };
};

/** What a run reads of channels that a scenario plans, from the configuration and the addresses that a runner is given. */
async function readPlanned(plan: Parameters<typeof startChannels>[0], repositoryId = '11') {
  const channels: Channels = await startChannels(plan, {
    version: '1.2.0',
    artefacts: [{ name: 'app.tgz', bytes, sha256 }],
    ...at(commit, repositoryId),
    older: at(previousCommit, repositoryId),
    repository: 'acme/app',
    latencyMs: 0,
    now: new Date(),
  });
  try {
    const { environment, declared } = channels;
    const configured = readConfiguration({ path: '.github/copse.yml', bytes: Buffer.from(declared) });
    const base = (name: string): string => environment[`COPSE_${name}`] ?? '';
    const bases = {
      npm: base('NPM_REGISTRY'),
      pypi: base('PYPI_REGISTRY'),
      oci: base('OCI_REGISTRY'),
      tuf: base('TUF_REPOSITORY'),
    };
    const assets = [asset('app.tgz', { size: bytes.byteLength, digest: `sha256:${sha256}` })];
    const { fact } = await readOne(
      'channelProtection',
      { 'GET /repos/{owner}/{repo}/releases': ok([release('v1.2.0', { draft: true, assets })]) },
      {
        settings: { ...settings, channels: configured.channels },
        registries: createRegistries({ fetch, userAgent: 'x', bases }),
        verifier: createBundleVerifier({ roots: readTrustedRoots(JSON.stringify(sigstore.trustedRoot)) }),
        now: () => new Date(),
      },
    );
    const rows = fact.state === 'seen' ? fact.value.channels : [];
    return { rows: rows.map(({ kind, state, reason }) => `${kind} ${state} ${reason}`), requests: channels.requests() };
  } finally {
    await channels.close();
  }
}

const names = { npm: '@acme/app', pypi: 'acme-app', oci: 'ghcr.io/acme/app', tuf: 'https://updates.acme.com/metadata' };
const all = (is: Parameters<typeof startChannels>[0][number]['is']) =>
  (['npm', 'pypi', 'oci', 'tuf'] as const).map((kind) => ({ kind, name: names[kind], is }));

test('what is published well verifies, by the registries and readers of any run', async () => {
  const { rows, requests } = await readPlanned(all('valid'));
  expect(rows).toEqual(['npm verified ', 'pypi verified ', 'oci verified ', 'tuf verified ']);
  expect(requests).toBeLessThan(20);
});

test('what is published without signatures, and what is signed over something else', async () => {
  expect((await readPlanned(all('unsigned'))).rows).toEqual([
    'npm none it was published without provenance',
    expect.stringMatching(/^pypi none acme_app-1\.2\.0\.tar\.gz: it was published without provenance$/),
    'oci none the registry holds no signature beside the image',
    'tuf unreachable it serves no root of the pinned digest',
  ]);
  expect((await readPlanned(all('refused'))).rows).toEqual([
    expect.stringMatching(/^npm invalid DIGEST: /),
    expect.stringMatching(/^pypi invalid acme_app-1\.2\.0\.tar\.gz: DIGEST: /),
    'oci invalid SUBJECT: it does not speak of this image',
    expect.stringMatching(/^tuf invalid EXPIRED: timestamp\.json ran out on /),
  ]);
});

test('what the same workflow signed at another commit is not taken for the release', async () => {
  expect((await readPlanned(all('older'))).rows).toEqual([
    'npm other_commit its provenance says that it was built from commit bbbbbbb, the release is of ccccccc',
    'pypi other_commit app.tgz: its certificate says that the workflow ran at commit bbbbbbb, the release is of ccccccc',
    'oci other_commit its provenance says that it was built from commit bbbbbbb, the release is of ccccccc',
    // Its metadata names no commit: that it lists the release's artefacts is what counts there.
    'tuf verified ',
  ]);
});

test('what another repository signed that had the name before', async () => {
  const { rows } = await readPlanned(all('valid'), '12');
  const reason = 'its certificate names the repository 12, another one that had or has this name';
  expect(rows).toEqual([
    `npm signed_unknown ${reason}`,
    `pypi signed_unknown acme_app-1.2.0.tar.gz: ${reason}`,
    `oci signed_unknown ${reason}`,
    'tuf verified ',
  ]);
});

test('the scenarios declare what their names promise', async () => {
  const planned = (name: string) => loadScenario(name).channels;
  expect((await readPlanned(planned('good'))).rows.every((row) => row.includes(' verified '))).toBe(true);
  expect((await readPlanned(planned('mixed'))).rows.map((row) => row.split(' ', 2).join(' '))).toEqual([
    'npm none',
    'pypi other_commit',
    'oci invalid',
  ]);
  expect(planned('bare')).toEqual([]);
});
