import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examineBundle } from '../../src/artefacts/examine-bundle.ts';
import { githubRoot, publicGoodRoot, shippedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';

/** What GitHub said of the immutable release v2.96.0 of `cli/cli`, signed at its own instance on 2026-07-02. */
const text = readFileSync(
  fileURLToPath(new URL('../fixtures/attestations/cli-2.96.0-release.json', import.meta.url)),
  'utf8',
);
const tarball = '83d5c2ccad5498f58bf6368acb1ab32588cf43ab3a4b1c301bf36328b1c8bd60';
const release = { tag: 'v2.96.0', repositoryId: 212613049 };

const examine = (bundle: string, { roots = shippedRoots, of = release } = {}) =>
  examineBundle({
    text: bundle,
    foundIn: 'attestations API',
    verifier: createBundleVerifier({ roots }),
    expectations: { repositoryUrl: 'https://github.com/cli/cli', identities: [], release: of },
    artefactDigests: new Set([tarball]),
  });

type Bundle = {
  mediaType: string;
  verificationMaterial: {
    certificate: { rawBytes: string };
    timestampVerificationData: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
};
const changed = (change: (bundle: Bundle) => void): string => {
  const bundle = JSON.parse(text) as Bundle;
  change(bundle);
  return JSON.stringify(bundle);
};
const flipped = (base64: string, at: number): string => {
  const bytes = Buffer.from(base64, 'base64');
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe("GitHub's attestation of a real release", () => {
  test('verifies to the release service, over the artefacts of that release', () => {
    expect(examine(text)).toMatchObject([
      {
        form: 'github-release-attestation',
        level: 'verified_identity',
        reason: '',
        predicateType: 'https://in-toto.io/attestation/release/v0.2',
        subjects: expect.arrayContaining([tarball]),
        signer: { subjectAlternativeName: 'https://dotcom.releases.github.com', sourceRepository: null },
      },
    ]);
  });

  test('says nothing of another release or repository', () => {
    expect(examine(text, { of: { ...release, tag: 'v2.95.0' } })).toEqual([]);
    expect(examine(text, { of: { ...release, repositoryId: 1 } })).toEqual([]);
  });

  test('without the root of its instance is there and no more', () => {
    expect(examine(text, { roots: [publicGoodRoot] })).toMatchObject([
      { level: 'present_unverifiable', reason: expect.stringMatching(/^ROOT_UNKNOWN: GitHub's own Sigstore instance/) },
    ]);
  });

  const corruptions: readonly (readonly [string, (bundle: Bundle) => void, RegExp])[] = [
    [
      'another payload',
      ({ dsseEnvelope }) => void (dsseEnvelope.payload = Buffer.from('{}').toString('base64')),
      /^SIGNATURE: /,
    ],
    [
      'another certificate',
      ({ verificationMaterial: { certificate } }) => void (certificate.rawBytes = flipped(certificate.rawBytes, -1)),
      /^CERTIFICATE: .*was not issued by it/,
    ],
    [
      'a timestamp over something else',
      ({ verificationMaterial: { timestampVerificationData: data } }) => {
        for (const stamp of data.rfc3161Timestamps) stamp.signedTimestamp = flipped(stamp.signedTimestamp, -1);
      },
      /^TIMESTAMP: /,
    ],
    [
      'no timestamp',
      ({ verificationMaterial: { timestampVerificationData: data } }) => void (data.rfc3161Timestamps = []),
      /^TIMESTAMP: /,
    ],
    [
      'no signature',
      ({ dsseEnvelope }) => void (dsseEnvelope.signatures = []),
      /^ENVELOPE: the envelope has 0 signatures/,
    ],
    ['another media type', (bundle) => void (bundle.mediaType = 'application/json'), /^BUNDLE_VERSION: /],
    [
      'a certificate that is none',
      ({ verificationMaterial: { certificate } }) => void (certificate.rawBytes = 'AAAA'),
      /^CERTIFICATE: /,
    ],
  ];
  test.each(corruptions)('with %s is refused', (_what, change, reason) => {
    expect(examine(changed(change))).toMatchObject([{ level: 'invalid', reason: expect.stringMatching(reason) }]);
  });

  test('each is refused with a reason of its own', () => {
    const reasons = corruptions.map(([, change]) => examine(changed(change))[0]?.reason);
    expect(new Set(reasons).size).toBe(corruptions.length);
  });
});

test("each chain of GitHub's root is signed up to one certificate", () => {
  type Authority = { certChain: { certificates: { rawBytes: string }[] } };
  const root = githubRoot.root as { certificateAuthorities: Authority[]; timestampAuthorities: Authority[] };
  const chains = [...root.certificateAuthorities, ...root.timestampAuthorities].map(({ certChain }) =>
    certChain.certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64'))),
  );
  expect(chains).toHaveLength(12);
  for (const chain of chains) {
    for (const [index, certificate] of chain.entries()) {
      expect(certificate.verify((chain[index + 1] ?? certificate).publicKey)).toBe(true);
    }
  }
  expect(new Set(chains.map((chain) => chain.at(-1)?.fingerprint256.replaceAll(':', '').toLowerCase()))).toEqual(
    new Set(['dc64d3af9fd46dd840486935c903986d06edd35788769696d2f145d38b7f7887']),
  );
});
