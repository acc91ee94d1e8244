import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examineBundle } from '../../src/artefacts/examine-bundle.ts';
import { keyRing } from '../../src/artefacts/key-ring.ts';
import type { SignatureFinding } from '../../src/facts/provenance.ts';
import { shippedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const there = existsSync(corpus);
if (!there) console.warn('The corpus of bundles made by others is not beside the project: its tests are skipped.');

const verifier = createBundleVerifier({ roots: shippedRoots });
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

type Row = readonly [
  file: string,
  artefact: string | null,
  repositoryUrl: string,
  verdicts: readonly (readonly [string, RegExp])[],
];
const sigstoreJs = 'https://github.com/sigstore/sigstore-js';
const elsewhere = /none of its subjects is an artefact of this release/;

/** Every file of `github-attestations/` with its verdicts; `slsa/` has a table of its own in slsa-corpus.test.ts. */
const table: readonly Row[] = [
  [
    'custom-issuer.sigstore.json',
    'custom-issuer-artifact',
    'https://github.com/too-legit/attest',
    [['verified_identity', /^$/]],
  ],
  [
    'github_provenance_demo-0.0.12-py3-none-any-bundle-missing-cert.jsonl',
    null,
    sigstoreJs,
    [['present_unverifiable', /a key that was not given/]],
  ],
  [
    'github_provenance_demo-0.0.12-py3-none-any-bundle-missing-verification-material.jsonl',
    null,
    sigstoreJs,
    [['invalid', /^BUNDLE_UNREADABLE: .*verificationMaterial/]],
  ],
  [
    'github_provenance_demo-0.0.12-py3-none-any-bundle.jsonl',
    null,
    'https://github.com/actions/attest-demo',
    [['verified_identity', elsewhere]],
  ],
  [
    'reusable-workflow-attestation.sigstore.json',
    'reusable-workflow-artifact',
    'https://github.com/malancas/attest-demo',
    [['signed_unknown', /attest\.yml@09b495c3\w+, which is not an expected signer$/]],
  ],
  ['sigstore-js-2.1.0-bundle-v0.1.json', null, sigstoreJs, [['verified_identity', elsewhere]]],
  ['sigstore-js-2.1.0-bundle.json', null, sigstoreJs, [['verified_identity', elsewhere]]],
  [
    'sigstore-js-2.1.0_with_2_bundles.jsonl',
    null,
    sigstoreJs,
    [
      ['verified_identity', elsewhere],
      ['verified_identity', elsewhere],
    ],
  ],
  ['sigstoreBundle-invalid-signature.json', null, sigstoreJs, [['invalid', /^[A-Z_]+: /]]],
];

(there ? describe : describe.skip)('every file of the corpus', () => {
  test.each(table)('%s', (file, artefact, repositoryUrl, verdicts) => {
    const text = read(`github-attestations/${file}`);
    const bytes = artefact === null ? null : readFileSync(`${corpus}github-attestations/${artefact}`);
    const digest = bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    const findings = examineBundle({
      text,
      foundIn: file,
      verifier,
      expectations: { repositoryUrl, identities: [] },
      artefactDigests: new Set(digest === null ? [] : [digest]),
    });
    expect(findings.map(({ level }) => level)).toEqual(verdicts.map(([level]) => level));
    for (const [index, [, reason]] of verdicts.entries()) expect(findings[index]?.reason).toMatch(reason);
  });

  test('is in the table', () => {
    const files = readdirSync(`${corpus}github-attestations`).filter((name) => /bundle|sigstore/i.test(name));
    expect(files.sort()).toEqual(table.map(([file]) => file).sort());
  });

  test('a summary signed with a key is verified where the key is pinned', async () => {
    const text = read('slsa/vsa/gce/v1/gke-gce-pre.bcid-vsa.jsonl');
    const file = {
      from: 'repository',
      name: 'key.pem',
      bytes: Buffer.from(read('slsa/vsa/gce/v1/vsa_signing_public_key.pem')),
    } as const;
    const question = {
      text,
      foundIn: 'corpus',
      verifier,
      expectations: { repositoryUrl: sigstoreJs, identities: [] },
      artefactDigests: new Set<string>(),
    };
    const [unpinned] = examineBundle({ ...question, ring: await keyRing([file], []) });
    expect(unpinned).toMatchObject({ form: 'dsse', level: 'signed_unknown' });
    const pin = { kind: 'cosign', fingerprint: unpinned?.key?.fingerprint ?? '', path: null } as const;
    const [pinned] = examineBundle({ ...question, ring: await keyRing([file], [pin]) });
    expect(pinned).toMatchObject({ level: 'verified_key' });
  });
});
