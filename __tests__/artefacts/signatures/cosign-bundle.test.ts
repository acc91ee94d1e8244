import { expect, test } from '@jest/globals';
import { brokenJson, describeForm, flipped, inBase64, inJson, type Corruption, type Form } from './corruptions.ts';
import { app, bundle, pinnedKey, repositoryUrl, sha, text } from './signed.ts';

type Old = {
  base64Signature: string;
  cert: string;
  rekorBundle: {
    SignedEntryTimestamp: string;
    Payload: { body: string; integratedTime: number; logIndex: number; logID: string };
  };
};
const row = (what: string, change: (json: Old) => void, said: string, level: Corruption[3] = 'invalid'): Corruption => [
  what,
  inJson(change),
  said,
  level,
];

const always: readonly Corruption[] = [
  ...brokenJson,
  row(
    'a signature that is not base64',
    (json) => void (json.base64Signature = '???'),
    'BUNDLE_UNREADABLE: its signature is not base64',
  ),
  row(
    'a certificate that is none',
    (json) => void (json.cert = 'AAAA'),
    'BUNDLE_UNREADABLE: its certificate is not PEM: it holds no certificate',
  ),
];
const payload = (json: Old) => json.rekorBundle.Payload;
const bodyOf = (change: (body: string) => string) => (json: Old) =>
  void (payload(json).body = Buffer.from(change(Buffer.from(payload(json).body, 'base64').toString())).toString(
    'base64',
  ));

/** Where it has an entry of the log. */
const logged: readonly Corruption[] = [
  row(
    'a promise that is not base64',
    (json) => void (json.rekorBundle.SignedEntryTimestamp = '%'),
    'BUNDLE_UNREADABLE: its signed entry timestamp is not base64',
  ),
  row('no log', (json) => void (payload(json).logID = 'x'), 'BUNDLE_UNREADABLE: its log has no id'),
  row(
    'no index',
    (json) => void (payload(json).logIndex = -1),
    'BUNDLE_UNREADABLE: its log entry has no time or no index',
  ),
  row(
    'an entry that is not base64',
    (json) => void (payload(json).body = '%'),
    'BUNDLE_UNREADABLE: its log entry is not base64',
  ),
  row(
    'an entry that is no JSON',
    bodyOf(() => 'hello'),
    'BUNDLE_UNREADABLE: its log entry is not readable',
  ),
  row(
    'another promise',
    (json) =>
      void (json.rekorBundle.SignedEntryTimestamp = inBase64(flipped(-3))(json.rekorBundle.SignedEntryTimestamp)),
    'LOG_ENTRY: inclusion promise could not be verified',
  ),
];
const ofFile: readonly Corruption[] = [
  row(
    'an entry without digest',
    bodyOf((body) => body.replace('"sha256"', '"sha512"')),
    'BUNDLE_UNREADABLE: its log entry names no SHA-256',
  ),
  row(
    'an entry of another file',
    bodyOf((body) => body.replace(sha(app), 'a'.repeat(64))),
    'the file that it signs is not known to be in this release',
    'present_unverifiable',
  ),
];
const ofStatement: readonly Corruption[] = [
  row(
    'no envelope',
    (json) => void (json.base64Signature = Buffer.from('{').toString('base64')),
    'BUNDLE_UNREADABLE: its envelope is not JSON',
  ),
];
const otherKind = row(
  'an entry of a kind that is not read',
  bodyOf(() => '{"kind":"rpm","apiVersion":"0.0.1"}'),
  'its log entry is of the kind rpm 0.0.1, which is not verified here',
  'present_unverifiable',
);
const ofCertificate = (change: (bytes: Buffer) => Buffer) => (json: Old) =>
  void (json.cert = inBase64((pem) => {
    const [, body = ''] = /-----BEGIN CERTIFICATE-----([^-]+)/.exec(pem.toString('latin1')) ?? [];
    return Buffer.from(`-----BEGIN CERTIFICATE-----\n${inBase64(change)(body)}\n-----END CERTIFICATE-----\n`);
  })(json.cert));
const certified: readonly Corruption[] = [
  ...logged,
  otherKind,
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
  row(
    'another time',
    (json) => void (payload(json).integratedTime = 1),
    'CERTIFICATE: Failed to verify certificate chain',
  ),
];

const byCertificate = (file: string, corruptions: readonly Corruption[]): Form => ({
  file,
  examine: (bytes) => bundle(bytes.toString('utf8')),
  good: {
    form: 'cosign-legacy',
    level: 'verified_identity',
    reason: '',
    subjects: [sha(app)],
    signer: expect.objectContaining({ sourceRepository: repositoryUrl }),
  },
  corruptions,
});
const byKey = (file: string, corruptions: readonly Corruption[]): Form => ({
  file,
  examine: async (bytes) => bundle(bytes.toString('utf8'), await pinnedKey('cosign.pub')),
  good: { form: 'cosign-legacy', level: 'verified_key', subjects: [sha(app)], signer: null },
  corruptions,
});
/** The signature itself, over a file. */
const bare = (change: (bytes: Buffer) => Buffer) => (json: Old) =>
  void (json.base64Signature = inBase64(change)(json.base64Signature));
/** The signature in the envelope that stands in its place, over a statement. */
const inEnvelope = (change: (envelope: { payload: string; signatures: { sig: string }[] }) => void) =>
  bare((bytes) => Buffer.from(inJson(change)(bytes.toString('latin1')), 'latin1'));
const enclosed = (change: (bytes: Buffer) => Buffer) =>
  inEnvelope(({ signatures }) => signatures.forEach((one) => void (one.sig = inBase64(change)(one.sig))));

const unfit = (at: (change: (bytes: Buffer) => Buffer) => (json: Old) => void): readonly Corruption[] => [
  row('another signature', at(flipped(-3)), 'SIGNATURE: it is not over these bytes, or by none of the keys at hand'),
  row(
    'a signature that is cut',
    at((bytes) => bytes.subarray(0, 50)),
    'MALFORMED: its DER declares * bytes and 48 follow',
  ),
  row(
    'a signature of another kind of key',
    at(() => Buffer.alloc(256, 1)),
    'KEY: it is as long as one by an RSA key of 2048 bits, and the keys at hand are prime256v1',
  ),
  row(
    'a signature of no length that there is',
    at(() => Buffer.alloc(100, 1)),
    'MALFORMED: it is 100 bytes long, as no signature by the keys at hand is (prime256v1)',
  ),
];

describeForm(
  'old cosign bundle over a file, by a certificate',
  byCertificate('app.txt.bundle', [
    ...always,
    ...certified,
    ...ofFile,
    row(
      'another signature',
      bare(flipped(-3)),
      'SIGNATURE: the signature does not fit the content and the certificate',
    ),
  ]),
);
describeForm(
  'old cosign bundle over a statement, by a certificate',
  byCertificate('app.txt.att.bundle', [
    ...always,
    ...certified,
    ...ofStatement,
    row(
      'another signature',
      enclosed(flipped(-3)),
      'SIGNATURE: the signature does not fit the content and the certificate',
    ),
  ]),
);
describeForm('old cosign bundle over a file, by a key', byKey('app.txt.key.bundle', [...always, ...unfit(bare)]));
describeForm(
  'old cosign bundle over a file, by a key, with an entry of the log',
  byKey('app.txt.key-logged.bundle', [...always, ...logged, ...ofFile, ...unfit(bare)]),
);
describeForm(
  'old cosign bundle over a statement, by a key',
  byKey('app.txt.key.att.bundle', [
    ...always,
    ...unfit(enclosed),
    row(
      'no payload',
      inEnvelope((envelope) => void (envelope.payload = '')),
      'ENVELOPE: it has no payload',
    ),
  ]),
);
describeForm(
  'old cosign bundle over a statement, by a key, with an entry of the log',
  byKey('app.txt.key-logged.att.bundle', [...always, ...logged, ...ofStatement, ...unfit(enclosed)]),
);

test('an entry of a kind that is not read takes nothing from a key', async () => {
  const [, change] = otherKind;
  expect(await bundle(change(text('app.txt.key-logged.bundle')), await pinnedKey('cosign.pub'))).toMatchObject({
    level: 'verified_key',
  });
});

test('without log entry a certificate proves no time', async () => {
  const alone = inJson<Partial<Old>>((json) => void delete json.rekorBundle)(text('app.txt.bundle'));
  expect(await bundle(alone)).toMatchObject({
    level: 'present_unverifiable',
    reason: expect.stringMatching(/neither log entry nor timestamp proves/),
  });
});

test('a key that is not pinned, not there, or has no file but its digest', async () => {
  const old = text('app.txt.key.bundle');
  const keys = ['cosign.pub'];
  expect(await bundle(old, { keys })).toMatchObject({ level: 'signed_unknown' });
  expect(await bundle(old)).toMatchObject({ level: 'present_unverifiable' });
  // What the key signs is a digest, so that the file need not be fetched.
  expect(await bundle(old, { keys, file: null })).toMatchObject({ level: 'signed_unknown' });
});
