import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

  const builds = ['v1.9.0', 'v2.0.0'].flatMap((version) =>
    ['gha_container-based', 'gha_delegator', 'gha_generic'].flatMap((builder) =>
      (there ? readdirSync(`${corpus}slsa/${builder}/${version}`) : [])
        .filter((name) => /\.(slsa|jsonl)$/.test(name))
        .map((name) => `slsa/${builder}/${version}/${name}`),
    ),
  );

  test.each(builds)('%s: verified, or a bare envelope and said so', (path) => {
    const artefact = path.replace(/(\.intoto)?(\.build)?(\.slsa|\.jsonl)$/, '');
    const digests = existsSync(`${corpus}${artefact}`)
      ? [
          createHash('sha256')
            .update(readFileSync(`${corpus}${artefact}`))
            .digest('hex'),
        ]
      : [];
    const finding = only(examine(read(path), 'https://github.com/slsa-framework/example-package', [], digests));
    expect(['signed_unknown', 'present_unverifiable']).toContain(finding.level);
    expect(finding.subjects.length).toBeGreaterThan(0);
    if (digests[0] !== undefined) expect(finding.subjects).toContain(digests[0]);
    if (finding.level !== 'signed_unknown') {
      expect(finding.form).toBe('dsse');
      return;
    }
    expect(finding.provenance?.builderId).toMatch(
      /^https:\/\/github\.com\/slsa-framework\/[a-z-]+\/\.github\/workflows\//,
    );
    expect(finding.provenance?.sourceDigest).toMatch(/^[0-9a-f]{40}$/);
    const [workflow = ''] = (finding.signer?.subjectAlternativeName ?? '').split('@');
    const expected = workflow.replace('https://github.com/', '');
    const source = finding.signer?.sourceRepository ?? '';
    const trusted = only(examine(read(path), source, [expected], digests));
    expect(trusted.level).toBe('verified_identity');
  });

  const npm = there ? readdirSync(`${corpus}slsa/npm/gha`) : [];
  test.each(npm)('slsa/npm/gha/%s', (name) => {
    const file = JSON.parse(read(`slsa/npm/gha/${name}`)) as {
      attestations: { predicateType: string; bundle: object }[];
    };
    for (const { predicateType, bundle } of file.attestations) {
      const finding = only(examine(JSON.stringify(bundle), 'https://github.com/acme/app'));
      const isProvenance = predicateType.startsWith('https://slsa.dev/provenance/');
      // The registry's own statement is signed with its key, which is not given here.
      if (!isProvenance) expect(finding.level).toBe('present_unverifiable');
      else if (name.includes('invalidsigprov')) expect(finding.level).toBe('invalid');
      else expect(finding).toMatchObject({ level: 'signed_unknown', predicateType });
    }
  });
});
