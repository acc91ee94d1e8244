import { describe, expect, test } from '@jest/globals';
import { readTrustedRoots } from '../../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../../src/sigstore/verifier.ts';
import { brokenJson, describeForm, flipped, inBase64, inJson, type Corruption, type Form } from './corruptions.ts';
import { app, bundle, pinnedKey, sha, text } from './signed.ts';

type Entry = {
  kindVersion: { kind: string };
  canonicalizedBody: string;
  integratedTime: string;
  inclusionPromise?: { signedEntryTimestamp: string };
  inclusionProof: { hashes: string[]; checkpoint: { envelope: string } };
};
type Bundle = {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    x509CertificateChain?: { certificates: { rawBytes: string }[] };
    tlogEntries: [Entry];
    timestampVerificationData?: { rfc3161Timestamps: [{ signedTimestamp: string }] };
  };
  messageSignature: { messageDigest: { digest: string }; signature: string };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
};
type Change = (json: Bundle) => void;

const row = (what: string, change: Change, said: string, level: Corruption[3] = 'invalid'): Corruption => [
  what,
  inJson(change),
  said,
  level,
];
const material = (json: Bundle) => json.verificationMaterial;
const entryOf = (json: Bundle) => material(json).tlogEntries[0];
const incomplete = (where: string): string => `BUNDLE_UNREADABLE: the bundle is incomplete or malformed (${where})`;

/** Whatever a bundle is signed with and over. */
const always: readonly Corruption[] = [
  ...brokenJson,
  row(
    'another media type',
    (json) => void (json.mediaType = 'application/vnd.dev.sigstore.bundle.v9+json'),
    'BUNDLE_VERSION: bundles of type application/vnd.dev.sigstore.bundle.v9+json are not supported',
  ),
  row(
    'no key and no certificate',
    (json) => void (json.verificationMaterial = { tlogEntries: material(json).tlogEntries }),
    incomplete('verificationMaterial.content'),
  ),
  row(
    'a hash of the proof changed',
    (json) =>
      void (entryOf(json).inclusionProof.hashes = entryOf(json).inclusionProof.hashes.map(inBase64(flipped(3)))),
    'LOG_ENTRY: calculated root hash does not match inclusion proof',
  ),
  row(
    'a hash of the proof gone',
    (json) => void entryOf(json).inclusionProof.hashes.pop(),
    'LOG_ENTRY: invalid hash count',
  ),
  row(
    'the checkpoint of another tree',
    (json) => {
      const { checkpoint } = entryOf(json).inclusionProof;
      checkpoint.envelope = checkpoint.envelope.replace(/\n\d+\n/, '\n4242\n');
    },
    'LOG_ENTRY: invalid checkpoint signature',
  ),
  row(
    'an entry of another kind',
    (json) => void (entryOf(json).kindVersion.kind = 'rpm'),
    'LOG_ENTRY: kind/version mismatch - expected: rpm/*, received: *',
  ),
];

/** Version 0.1 and 0.2 have the log's promise, 0.3 a timestamp in its place. */
const promised: readonly Corruption[] = [
  row(
    'another promise',
    (json) => {
      const { inclusionPromise } = entryOf(json);
      if (inclusionPromise)
        inclusionPromise.signedEntryTimestamp = inBase64(flipped(-3))(inclusionPromise.signedEntryTimestamp);
    },
    'LOG_ENTRY: inclusion promise could not be verified',
  ),
];
const timestamped = (json: Bundle) => material(json).timestampVerificationData?.rfc3161Timestamps[0];
const stamped: readonly Corruption[] = [
  row(
    'another timestamp',
    (json) => {
      const timestamp = timestamped(json);
      if (timestamp) timestamp.signedTimestamp = inBase64(flipped(-3))(timestamp.signedTimestamp);
    },
    'TIMESTAMP: timestamp could not be verified',
  ),
  row(
    'a timestamp that is none',
    (json) => {
      const timestamp = timestamped(json);
      if (timestamp) timestamp.signedTimestamp = 'AAAA';
    },
    '*cannot be read: unsupported tag 0x00',
  ),
];

const file: readonly Corruption[] = [
  row(
    'a signature that is not base64',
    (json) => void (json.messageSignature.signature = '???'),
    incomplete('content.messageSignature.signature'),
  ),
  row(
    'the digest of another file',
    (json) =>
      void (json.messageSignature.messageDigest.digest = inBase64(flipped(3))(
        json.messageSignature.messageDigest.digest,
      )),
    'the file that it signs is not known to be in this release',
    'present_unverifiable',
  ),
];
const statement: readonly Corruption[] = [
  row(
    'two signatures',
    ({ dsseEnvelope: { signatures } }) => void signatures.push(...signatures),
    'ENVELOPE: the envelope has 2 signatures, exactly one is accepted',
  ),
  row('no payload', ({ dsseEnvelope }) => void (dsseEnvelope.payload = ''), incomplete('content.dsseEnvelope.payload')),
  row(
    'a signature that is not base64',
    ({ dsseEnvelope: { signatures } }) => signatures.forEach((one) => void (one.sig = '???')),
    incomplete('content.dsseEnvelope.signatures[0].sig'),
  ),
];

/** Changes the signature, wherever the bundle has it. */
const ofSignature =
  (change: (bytes: Buffer) => Buffer): Change =>
  ({ messageSignature, dsseEnvelope }) => {
    const at = inBase64(change);
    if (dsseEnvelope) for (const one of dsseEnvelope.signatures) one.sig = at(one.sig);
    else messageSignature.signature = at(messageSignature.signature);
  };
const ofCertificate =
  (change: (bytes: Buffer) => Buffer): Change =>
  (json) => {
    const { certificate, x509CertificateChain } = material(json);
    for (const one of [certificate, ...(x509CertificateChain?.certificates ?? [])]) {
      if (one) one.rawBytes = inBase64(change)(one.rawBytes);
    }
  };
const certified: readonly Corruption[] = [
  row(
    'another signature',
    ofSignature(flipped(-3)),
    'SIGNATURE: the signature does not fit the content and the certificate',
  ),
  row(
    'a certificate that was changed',
    ofCertificate(flipped(-3)),
    'CERTIFICATE: the certificate names sigstore but was not issued by it',
  ),
  row(
    'a certificate that is cut',
    ofCertificate((bytes) => bytes.subarray(0, 100)),
    'CERTIFICATE: the certificate cannot be read: request past end of buffer',
  ),
];
const certifiedAndPromised: readonly Corruption[] = [
  ...promised,
  row(
    'a time when there was no certificate',
    (json) => void (entryOf(json).integratedTime = '1'),
    'CERTIFICATE: Failed to verify certificate chain',
  ),
];
const certifiedAndStamped: readonly Corruption[] = [
  ...stamped,
  row(
    'no timestamp',
    (json) => void delete material(json).timestampVerificationData,
    'TIMESTAMP: expected 1 timestamps, got 0',
  ),
];
const keyed: readonly Corruption[] = [
  row(
    'another signature',
    ofSignature(flipped(-3)),
    'SIGNATURE: it is not over these bytes, or by none of the keys at hand',
  ),
  row(
    'a signature that is cut',
    ofSignature((bytes) => bytes.subarray(0, 50)),
    'MALFORMED: its DER declares * bytes and 48 follow',
  ),
  row(
    'a signature of another kind of key',
    ofSignature(() => Buffer.alloc(256, 1)),
    'KEY: it is as long as one by an RSA key of 2048 bits, and the keys at hand are prime256v1',
  ),
];

const byCertificate = (good: Form['good']): Pick<Form, 'examine' | 'good'> => ({
  examine: (bytes) => bundle(bytes.toString('utf8')),
  good: { level: 'verified_identity', reason: '', subjects: [sha(app)], ...good },
});
const byKey = (key: string, good: Form['good']): Pick<Form, 'examine' | 'good'> => ({
  examine: async (bytes) => bundle(bytes.toString('utf8'), await pinnedKey(key)),
  good: { level: 'verified_key', subjects: [sha(app)], signer: null, ...good },
});

for (const version of ['v0.1', 'v0.2', 'v0.3']) {
  const key = version === 'v0.3' ? 'cosign.pub' : 'sigstore-js.pub';
  const [witness, certifiedWitness] =
    version === 'v0.3' ? [stamped, certifiedAndStamped] : [promised, certifiedAndPromised];
  describeForm(`Sigstore bundle ${version} over a file, by a certificate`, {
    file: `file.${version}.sigstore.json`,
    ...byCertificate({ form: 'sigstore-message' }),
    corruptions: [...always, ...file, ...certified, ...certifiedWitness],
  });
  describeForm(`Sigstore bundle ${version} over a statement, by a certificate`, {
    file: `statement.${version}.sigstore.json`,
    ...byCertificate({ form: 'sigstore-bundle', predicateType: 'https://example.com/predicate/v1' }),
    corruptions: [...always, ...statement, ...certified, ...certifiedWitness],
  });
  describeForm(`Sigstore bundle ${version} over a file, by a key`, {
    file: `file-by-key.${version}.sigstore.json`,
    ...byKey(key, { form: 'sigstore-message' }),
    corruptions: [...always, ...file, ...keyed, ...witness],
  });
  describeForm(`Sigstore bundle ${version} over a statement, by a key`, {
    file: `statement-by-key.${version}.sigstore.json`,
    ...byKey(key, { form: 'sigstore-bundle', predicateType: 'https://example.com/predicate/v1' }),
    corruptions: [...always, ...statement, ...keyed, ...witness],
  });
}

describe('what stands beside the signature of a key', () => {
  const signed = text('file-by-key.v0.3.sigstore.json');
  const root = JSON.parse(text('trusted-root.json')) as Record<'tlogs' | 'timestampAuthorities', object[]>;
  const knowing = (change: Partial<typeof root>) =>
    createBundleVerifier({ roots: readTrustedRoots(JSON.stringify({ ...root, ...change })) });
  const utf8 = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');
  const [, otherProof] = always.find(([what]) => what === 'a hash of the proof changed') ?? [];
  const [, otherStamp] = stamped[0] ?? [];

  test.each([
    ['an entry of a log that no root lists', { tlogs: root.tlogs.slice(1) }, otherProof],
    ['a timestamp of an authority that no root lists', { timestampAuthorities: [] }, otherStamp],
  ])('%s says nothing for or against it', async (_what, known, change) => {
    const key = await pinnedKey('cosign.pub');
    const changed = utf8(change?.(signed) ?? '');
    expect(await bundle(changed, key)).toMatchObject({ level: 'invalid' });
    expect(await bundle(changed, { ...key, verifiedBy: knowing(known) })).toMatchObject({ level: 'verified_key' });
  });

  test('no entry and no timestamp take nothing from it', async () => {
    const bare = inJson<{ verificationMaterial: object }>((json) => {
      json.verificationMaterial = { publicKey: { hint: '' }, tlogEntries: [] };
    })(signed);
    expect(await bundle(utf8(bare), await pinnedKey('cosign.pub'))).toMatchObject({ level: 'verified_key' });
  });

  test('a key that is not pinned is nobody’s, one that is not at hand proves nothing', async () => {
    expect(await bundle(utf8(signed), { keys: ['cosign.pub'] })).toMatchObject({
      level: 'signed_unknown',
      reason: expect.stringMatching(/not pinned under artefacts\.keys$/),
    });
    expect(await bundle(utf8(signed), { keys: ['sigstore-js.pub'] })).toMatchObject({
      level: 'invalid',
      reason: 'SIGNATURE: it is not over these bytes, or by none of the keys at hand',
    });
    expect(await bundle(utf8(signed))).toMatchObject({ level: 'present_unverifiable' });
  });
});
