import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { publicGoodRoot, readTrustedRoots, shippedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import type { Verified } from '../../src/sigstore/ports.ts';

// Bundles that other projects made; a plain clone of this project has no such folder.
const corpus = join(process.cwd(), '..', 'shared', 'corpus');
const there = existsSync(join(corpus, 'README.md'));
if (!there) console.warn('The corpus of foreign bundles is not beside this clone: its tests are skipped.');
const inCorpus = there ? describe : describe.skip;

const verifier = createBundleVerifier({ roots: shippedRoots });
const read = (path: string): string => readFileSync(join(corpus, path), 'utf8');
const told = (verified: Verified): string =>
  verified.ok ? `ok ${verified.bundleVersion} ${verified.signedAt}` : verified.code;

inCorpus('attestations in the forms of GitHub', () => {
  test.each([
    ['custom-issuer.sigstore.json', 'ok 0.3 2024-09-11T19:19:03.000Z'],
    ['reusable-workflow-attestation.sigstore.json', 'ok 0.3 2024-05-24T19:14:24.000Z'],
    ['sigstore-js-2.1.0-bundle.json', 'ok 0.3 2023-08-29T15:40:23.000Z'],
    ['sigstore-js-2.1.0-bundle-v0.1.json', 'ok 0.1 2023-08-29T15:40:23.000Z'],
    ['sigstoreBundle-invalid-signature.json', 'SIGNATURE'],
    ['github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl', 'ok 0.3 2024-04-22T17:33:26.000Z'],
    ['github_provenance_demo-0.0.12-py3-none-any-bundle-missing-cert.jsonl', 'BUNDLE_UNREADABLE'],
    ['github_provenance_demo-0.0.12-py3-none-any-bundle-missing-verification-material.jsonl', 'BUNDLE_UNREADABLE'],
  ])('%s: %s', (name, verdict) => {
    expect(told(verifier.verify(read(`github-attestations/${name}`)))).toBe(verdict);
  });

  test('both bundles of the two-line file', () => {
    const lines = read('github-attestations/sigstore-js-2.1.0_with_2_bundles.jsonl').trim().split('\n');
    expect(lines.map((line) => verifier.verify(line).ok)).toEqual([true, true]);
  });

  test('without the root of GitHub, the reason says how to get it', () => {
    const verified = createBundleVerifier({ roots: [publicGoodRoot] }).verify(
      read('github-attestations/github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl'),
    );
    expect(verified.ok ? '' : verified.reason).toContain('gh attestation trusted-root > trusted_root.jsonl');
  });

  test('a root file of another project serves as well', () => {
    const roots = readTrustedRoots(read('github-attestations/trusted_root.json'));
    expect(roots.map(({ name }) => name)).toEqual(['public-good']);
    const verified = createBundleVerifier({ roots }).verify(read('github-attestations/sigstore-js-2.1.0-bundle.json'));
    expect(verified).toMatchObject({ ok: true, instance: 'public-good' });
  });

  test('the signer of a reusable workflow is that workflow, the source is the caller', () => {
    expect(verifier.verify(read('github-attestations/reusable-workflow-attestation.sigstore.json'))).toMatchObject({
      identity: {
        issuer: 'https://token.actions.githubusercontent.com',
        subjectAlternativeName:
          'https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml@09b495c3f12c7881b3cc17209a327792065c1a1d',
        sourceRepository: 'https://github.com/malancas/attest-demo',
        sourceRepositoryId: '804070735',
        sourceRepositoryOwnerId: '16248153',
        sourceRepositoryDigest: '95baf27389e83e6a5c48f42e190d48d7abcea19e',
        sourceRepositoryRef: 'refs/heads/main',
        runnerEnvironment: 'github-hosted',
        buildTrigger: 'workflow_dispatch',
        runInvocation: 'https://github.com/malancas/attest-demo/actions/runs/9228858953/attempts/1',
      },
    });
  });
});

inCorpus('provenance by slsa-github-generator and npm', () => {
  const builders = ['gha_container-based', 'gha_delegator'].flatMap((builder) =>
    ['v1.9.0', 'v2.0.0'].flatMap((version) =>
      (there ? readdirSync(join(corpus, 'slsa', builder, version)) : [])
        .filter((name) => name.endsWith('.build.slsa'))
        .map((name) => `slsa/${builder}/${version}/${name}`),
    ),
  );
  test('every bundle of the two builders verifies', () => {
    expect(builders).toHaveLength(16);
    expect(builders.filter((path) => !verifier.verify(read(path)).ok)).toEqual([]);
  });

  test('raw envelopes without a log proof are not bundles', () => {
    const paths = ['v1.9.0', 'v2.0.0'].flatMap((version) =>
      readdirSync(join(corpus, 'slsa/gha_generic', version)).map((name) => `slsa/gha_generic/${version}/${name}`),
    );
    expect(paths).toHaveLength(8);
    for (const path of [...paths, 'slsa/vsa/gce/v1/gke-gce-pre.bcid-vsa.jsonl']) {
      expect([path, told(verifier.verify(read(path)))]).toEqual([path, 'BUNDLE_UNREADABLE']);
    }
  });

  test.each([
    ['gundam-visor-cli-v1-tag', 'ok 0.2 2024-06-03T22:17:59.000Z'],
    ['provenance-npm-test-cli-v1-prega', 'ok 0.2 2024-05-16T17:12:03.000Z'],
    ['provenance-npm-test-cli-v02-prega', 'ok 0.1'],
    ['provenance-npm-test-ossf', 'ok 0.1'],
    ['supreme-googles-cli-v02-tag', 'ok 0.1'],
  ])('npm %s', (name, verdict) => {
    const bundles = (suffix: string): string[] => {
      const { attestations } = JSON.parse(read(`slsa/npm/gha/${name}${suffix}.tgz.json`)) as {
        attestations: { predicateType: string; bundle: unknown }[];
      };
      return attestations
        .toSorted((a, b) => a.predicateType.localeCompare(b.predicateType))
        .map(({ bundle }) => told(verifier.verify(JSON.stringify(bundle))));
    };
    const provenance = expect.stringMatching(new RegExp(`^${verdict.replaceAll('.', '\\.')}`));
    expect(bundles('')).toEqual(['ROOT_UNKNOWN', provenance]);
    expect(bundles('-invalidsigpub')).toEqual(['ROOT_UNKNOWN', provenance]);
    expect(bundles('-invalidsigprov')).toEqual(['ROOT_UNKNOWN', 'SIGNATURE']);
  });
});
