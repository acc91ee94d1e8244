import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examineBundle } from '../../src/artefacts/examine-bundle.ts';
import type { SignatureFinding } from '../../src/facts/provenance.ts';
import { publicGoodRoot } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const there = existsSync(corpus);
if (!there) console.warn('The corpus of bundles made by others is not beside the project: its tests are skipped.');

const verifier = createBundleVerifier({ roots: [publicGoodRoot()] });
const read = (path: string): string => readFileSync(`${corpus}${path}`, 'utf8');
const examine = (text: string, repositoryUrl: string, identities: string[] = [], artefacts: string[] = []) =>
  examineBundle({
    text,
    foundIn: 'corpus',
    verifier,
    expectations: { repositoryUrl, identities },
    artefactDigests: new Set(artefacts),
  });
const only = (findings: SignatureFinding[]): SignatureFinding => {
  expect(findings).toHaveLength(1);
  return findings[0] as SignatureFinding;
};

(there ? describe : describe.skip)('bundles made by others', () => {
  const repository = 'https://github.com/sigstore/sigstore-js';

  test('the provenance of sigstore-js is bound to its repository, and says where it comes from', () => {
    const finding = only(examine(read('github-attestations/sigstore-js-2.1.0-bundle.json'), repository));
    expect(finding).toMatchObject({
      level: 'verified_identity',
      reason: 'none of its subjects is an artefact of this release',
      predicateType: 'https://slsa.dev/provenance/v1',
      signer: { sourceRepository: repository, runnerEnvironment: 'github-hosted' },
      provenance: { sourceDigest: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
    expect(finding.provenance?.sourceUri).toContain(repository);
    expect(finding.provenance?.sourceDigest).toBe(finding.signer?.sourceRepositoryDigest);
    expect(finding.provenance?.invocationId).toContain(`${repository}/actions/runs/`);
  });

  test('the same bundle is nobody’s for another repository', () => {
    const finding = only(
      examine(read('github-attestations/sigstore-js-2.1.0-bundle.json'), 'https://github.com/acme/app'),
    );
    expect(finding).toMatchObject({
      level: 'signed_unknown',
      reason: expect.stringContaining('not an expected signer'),
    });
  });

  test('two bundles of one file are two findings', () => {
    const findings = examine(read('github-attestations/sigstore-js-2.1.0_with_2_bundles.jsonl'), repository);
    expect(findings.map(({ level }) => level)).toEqual(['verified_identity', 'verified_identity']);
  });

  test.each([
    'sigstoreBundle-invalid-signature.json',
    'github_provenance_demo-0.0.12-py3-none-any-bundle-missing-verification-material.jsonl',
  ])('%s is refused', (name) => {
    expect(only(examine(read(`github-attestations/${name}`), repository))).toMatchObject({
      level: 'invalid',
      signer: null,
      provenance: null,
      reason: expect.stringMatching(/^[A-Z_]+: /),
    });
  });

  test('a bundle with a key in place of the certificate is there, and no more', () => {
    const name = 'github_provenance_demo-0.0.12-py3-none-any-bundle-missing-cert.jsonl';
    expect(only(examine(read(`github-attestations/${name}`), repository))).toMatchObject({
      level: 'present_unverifiable',
      signer: null,
      provenance: null,
    });
  });
});
