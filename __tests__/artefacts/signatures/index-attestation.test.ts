import { expect, test } from '@jest/globals';
import { provePackage } from '../../../src/artefacts/package-proof.ts';
import { readPep740 } from '../../../src/artefacts/pep740.ts';
import { describeForm, flipped, inBase64, inJson, type Corruption } from './corruptions.ts';
import { app, read, repositoryUrl, sha, verifier } from './signed.ts';

type Attestation = {
  version: number;
  verification_material: {
    certificate: string;
    transparency_entries: [
      {
        inclusionPromise: { signedEntryTimestamp: string };
        inclusionProof: { hashes: string[] };
        integratedTime: string;
      },
    ];
  };
  envelope: { statement: string; signature: string };
};
const row = (what: string, change: (json: Attestation) => void, said: string): Corruption => [
  what,
  inJson(change),
  said,
];
const entryOf = (json: Attestation) => json.verification_material.transparency_entries[0];
const subject = { name: 'app-1.2.0-py3-none-any.whl', algorithm: 'sha256', digest: sha(app) } as const;
const levels = {
  verified: 'verified_identity',
  other_commit: 'signed_unknown',
  signed_unknown: 'signed_unknown',
  invalid: 'invalid',
} as const;
const commit = 'c'.repeat(40);

/** What the index's attestation comes to, for a package of this name and digest. */
function prove(bytes: Buffer, of: Parameters<typeof provePackage>[1] = subject) {
  const publisher = { kind: 'GitHub', repository: 'acme/app' };
  const attestations = [JSON.parse(bytes.toString('utf8')) as unknown];
  const [group] = readPep740({ version: 1, attestation_bundles: [{ publisher, attestations }] }) ?? [];
  const bundle = group?.bundles[0] ?? null;
  if (bundle === null) return { level: 'invalid', reason: 'ATTESTATION: it is incomplete or of another form' } as const;
  const judging = { verifier, expectations: { repositoryUrl, identities: [] }, commit };
  const { state, reason } = provePackage(bundle, of, judging);
  return { level: levels[state], reason };
}

const file = 'app-1.2.0-py3-none-any.whl.publish.attestation';

describeForm('attestation of a package index (PEP 740)', {
  file,
  examine: (bytes) => Promise.resolve(prove(bytes)),
  good: { level: 'verified_identity', reason: '' },
  corruptions: [
    row('another version', (json) => void (json.version = 2), 'ATTESTATION: it is incomplete or of another form'),
    row(
      'another signature',
      ({ envelope }) => void (envelope.signature = inBase64(flipped(-3))(envelope.signature)),
      'SIGNATURE: the signature does not fit the content and the certificate',
    ),
    row(
      'a signature that is not base64',
      ({ envelope }) => void (envelope.signature = '???'),
      'BUNDLE_UNREADABLE: the bundle is incomplete or malformed (content.dsseEnvelope.signatures[0].sig)',
    ),
    row(
      'a certificate that was changed',
      ({ verification_material: material }) =>
        void (material.certificate = inBase64(flipped(-3))(material.certificate)),
      'CERTIFICATE: the certificate names sigstore but was not issued by it',
    ),
    row(
      'another promise',
      (json) => {
        const { inclusionPromise } = entryOf(json);
        inclusionPromise.signedEntryTimestamp = inBase64(flipped(-3))(inclusionPromise.signedEntryTimestamp);
      },
      'LOG_ENTRY: inclusion promise could not be verified',
    ),
    row(
      'a hash of the proof gone',
      (json) => void entryOf(json).inclusionProof.hashes.pop(),
      'LOG_ENTRY: invalid hash count',
    ),
    row(
      'a time when there was no certificate',
      (json) => void (entryOf(json).integratedTime = '1'),
      'CERTIFICATE: Failed to verify certificate chain',
    ),
  ],
});

test('of another package, or of another file of its name', () => {
  expect(prove(read(file), { ...subject, name: 'other-1.2.0-py3-none-any.whl' })).toEqual({
    level: 'invalid',
    reason: 'SUBJECT: it speaks of app-1.2.0-py3-none-any.whl, not of other-1.2.0-py3-none-any.whl',
  });
  expect(prove(read(file), { ...subject, digest: 'a'.repeat(64) })).toEqual({
    level: 'invalid',
    reason: 'DIGEST: its SHA-256 is not the one that the registry serves',
  });
});
