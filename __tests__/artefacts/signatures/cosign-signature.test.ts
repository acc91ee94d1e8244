import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { examineDetached } from '../../../src/artefacts/examine-detached.ts';
import { keyRing } from '../../../src/artefacts/key-ring.ts';
import { signatureFault } from '../../../src/detached/signature-shape.ts';
import { fileOf } from '../../support/artefact-file.ts';
import { createBundleVerifier } from '../../../src/sigstore/verifier.ts';
import { describeForm, flipped, inArmour, inBase64, type Corruption } from './corruptions.ts';
import { app, examine, now, pinnedKey, sha, text, verifier, type Extra } from './signed.ts';

/** Numbers as a signature over a curve has them (DER). */
const numbers = (...values: readonly Buffer[]): Buffer => {
  const fields = Buffer.concat(values.flatMap((value) => [Buffer.from([2, value.length]), value]));
  return Buffer.concat([Buffer.from([0x30, fields.length]), fields]);
};
const [number, longer] = [Buffer.alloc(32, 1), Buffer.alloc(48, 1)];

/** With at least one letter that only that alphabet has. */
const inBase64Url = (whole: string): string =>
  whole
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/..(?==*$)/, '-_');

/** What may happen to a `.sig`, whoever made it; `whose` are the keys that it is tried with. */
const damaged = (whose: string): readonly Corruption[] => [
  ['in base64url', inBase64Url, 'MALFORMED: it is base64url, where cosign writes base64'],
  [
    'its last character gone',
    (whole) => whole.slice(0, -1),
    'MALFORMED: its base64 is cut: its length is no multiple of four',
  ],
  [
    'its second number cut',
    inBase64((bytes) => bytes.subarray(0, 60)),
    'MALFORMED: its DER declares * bytes and 58 follow',
  ],
  ['one number', inBase64(() => numbers(number)), 'MALFORMED: its DER does not hold exactly two numbers'],
  [
    'a number of zero',
    inBase64(() => numbers(number, Buffer.alloc(1))),
    'MALFORMED: one of its two numbers is zero, negative or padded',
  ],
  [
    'by a key of a larger curve',
    inBase64(() => numbers(longer, longer)),
    `KEY: it is two numbers of up to 384 bits, as a curve gives, and the keys at hand are ${whose}`,
  ],
  [
    'as long as one by an RSA key',
    inBase64(() => Buffer.alloc(256, 1)),
    `KEY: it is as long as one by an RSA key of 2048 bits, and the keys at hand are ${whose}`,
  ],
  [
    'as long as none',
    inBase64(() => Buffer.alloc(100, 1)),
    `MALFORMED: it is 100 bytes long, as no signature by the keys at hand is (${whose})`,
  ],
];

describeForm('cosign signature by a key', {
  file: 'app.txt.cosign.sig',
  examine: async (bytes) => examine(bytes, await pinnedKey('cosign.pub')),
  good: { form: 'cosign-signature', level: 'verified_key', subjects: [sha(app)] },
  corruptions: [
    ...damaged('prime256v1').filter(([what]) => what !== 'as long as none'),
    ['another value', inBase64(flipped(-1)), 'SIGNATURE: it is not over these bytes, or by none of the keys at hand'],
    [
      'no base64 at all',
      () => 'MEU???',
      'its content is of no signature form that is recognised here',
      'present_unverifiable',
    ],
    [
      'as long as none',
      inBase64(() => Buffer.alloc(100, 1)),
      'its content is of no signature form that is recognised here',
      'present_unverifiable',
    ],
  ],
});

const certificate = text('app.txt.keyless.pem');
const byCertificate = (name: string, corruptions: readonly Corruption[]): void =>
  describeForm(name, {
    file: 'app.txt.keyless.sig',
    examine: (bytes) => examine(bytes, { certificate }),
    // The best that there is: who finds the key later could sign with it.
    good: {
      form: 'cosign-signature',
      level: 'present_unverifiable',
      subjects: [sha(app)],
      reason:
        'it is by https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.0, but neither log entry nor timestamp proves that it was made while the certificate was valid',
    },
    corruptions,
  });
byCertificate('cosign signature with its certificate', [
  ...damaged('prime256v1'),
  ['another value', inBase64(flipped(-1)), 'SIGNATURE: the signature does not fit the content and the certificate'],
  ['no base64 at all', () => 'MEU???', 'MALFORMED: it is not base64'],
  ['empty', () => '', 'MALFORMED: it is empty'],
  ['twice', (whole) => `${whole.replace(/=*$/, '=')}\n${whole}`, 'MALFORMED: something follows the end of its base64'],
]);

const pem = Buffer.from(certificate, 'base64').toString('latin1');
const ofAnother = Buffer.from((JSON.parse(text('app.txt.bundle')) as { cert: string }).cert, 'base64').toString(
  'latin1',
);
describeForm('certificate beside a cosign signature', {
  file: 'app.txt.keyless.pem',
  examine: (bytes) => examine(Buffer.from(text('app.txt.keyless.sig')), { certificate: bytes.toString('latin1') }),
  good: { form: 'cosign-signature', level: 'present_unverifiable', reason: expect.stringMatching(/^it is by /) },
  corruptions: [
    ['no certificate', () => 'none', 'CERTIFICATE: the file beside it holds no certificate'],
    ['a public key', () => text('cosign.pub'), 'CERTIFICATE: the file beside it holds a public key and no certificate'],
    [
      'cut',
      () => pem.slice(0, 500),
      'CERTIFICATE: the file beside it holds a certificate that is cut: its PEM does not end',
    ],
    [
      'no base64',
      () => pem.replace('MII', '???'),
      'CERTIFICATE: the file beside it holds a certificate whose PEM is not base64',
    ],
    [
      'cut in its DER',
      () => inArmour('CERTIFICATE', (bytes) => bytes.subarray(0, 300))(pem),
      'CERTIFICATE: the certificate cannot be read: request past end of buffer',
    ],
    [
      'its own signature changed',
      () => inArmour('CERTIFICATE', flipped(-1))(pem),
      'CERTIFICATE: the certificate names sigstore but was not issued by it',
    ],
    ['for another key', () => ofAnother, 'SIGNATURE: the signature does not fit the content and the certificate'],
    [
      'too large',
      (whole) => whole + ' '.repeat(65_536),
      'CERTIFICATE: the file beside it is larger than certificates are',
    ],
  ],
});

test('a certificate of a root that was not given is nobody’s', async () => {
  const question = {
    bytes: Buffer.from(text('app.txt.keyless.sig')),
    foundIn: 'x',
    artefact: { sha256: sha(app), read: () => Promise.resolve(fileOf(app)) },
    now,
    certificate,
    ring: await keyRing([], []),
  };
  expect(await examineDetached({ ...question, verifier: createBundleVerifier({ roots: [] }) })).toMatchObject({
    level: 'present_unverifiable',
    reason: expect.stringMatching(/^ROOT_UNKNOWN/),
  });
});

test('a certificate over another file is refused', async () => {
  const file = Buffer.from('another file');
  expect(await examine(Buffer.from(text('app.txt.keyless.sig')), { certificate, file })).toMatchObject({
    level: 'invalid',
    subjects: [sha(file)],
    reason: expect.stringMatching(/^SIGNATURE/),
  });
});

test('base64 over several lines is taken, as cosign takes it', async () => {
  const lines = text('app.txt.cosign.sig').replace(/(.{40})/g, '$1\r\n');
  expect(await examine(Buffer.from(`${lines}\n`), await pinnedKey('cosign.pub'))).toMatchObject({
    level: 'verified_key',
  });
});

test('a signature as it is, without base64, is taken, as cosign takes it', async () => {
  const der = Buffer.from(text('app.txt.cosign.sig'), 'base64');
  const key = await pinnedKey('cosign.pub');
  expect(await examine(der, key)).toMatchObject({ form: 'cosign-signature', level: 'verified_key' });
  expect(await examine(flipped(-1)(der), key)).toMatchObject({ level: 'invalid' });
  const keyless = Buffer.from(text('app.txt.keyless.sig'), 'base64');
  expect(await examine(keyless, { certificate })).toMatchObject({
    level: 'present_unverifiable',
    reason: expect.stringMatching(/^it is by https:/),
  });
});

test('what another tool wrote is not taken for a damaged signature of cosign', async () => {
  const key = await pinnedKey('cosign.pub');
  const base64 = (content: string): Buffer => Buffer.from(Buffer.from(content, 'latin1').toString('base64'));
  const container = `0\x82\x05\x00${'x'.repeat(1200)}`;
  for (const bytes of [base64('untrusted comment: signature from tauri\nRUQ='), base64('hello, world')]) {
    expect(await examine(bytes, key)).toMatchObject({ form: 'unknown', level: 'present_unverifiable' });
  }
  const others = [
    base64(container),
    Buffer.from(container, 'latin1'),
    Buffer.from('-----BEGIN PKCS7-----\nMIIF\n'),
    Buffer.from('a b'),
  ];
  for (const bytes of others) {
    for (const extra of [key, { certificate }]) {
      expect(await examine(bytes, extra)).toMatchObject({ form: 'unknown', level: 'present_unverifiable' });
    }
  }
});

/** Over each kind of key that cosign takes, and in the bare form of a curve's two numbers that other tools write. */
test.each([
  ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256', 'der'],
  ['Ed25519', () => generateKeyPairSync('ed25519'), null, 'der'],
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'sha256', 'der'],
  ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha256', 'der'],
  ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' }), 'sha256', 'der'],
  ['P-256, bare', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'sha256', 'ieee-p1363'],
] as const)('a signature by a key of %s fits it, and none of another kind', async (_kind, make, hash, dsaEncoding) => {
  const { privateKey, publicKey } = make();
  const value = sign(hash, app, { key: privateKey, dsaEncoding });
  const key = {
    from: 'repository',
    name: 'key.pub',
    bytes: Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })),
  } as const;
  const question = {
    bytes: Buffer.from(value.toString('base64')),
    foundIn: 'x',
    artefact: { sha256: sha(app), read: () => Promise.resolve(fileOf(app)) },
    now,
    verifier,
    certificate: null,
  };
  const verdict = await examineDetached({ ...question, ring: await keyRing([key], []) });
  expect(verdict).toMatchObject({ level: 'signed_unknown', reason: expect.stringMatching(/^it verifies with/) });
  const other: Extra = await pinnedKey('cosign.pub');
  expect(await examine(question.bytes, other)).toMatchObject({
    level: 'invalid',
    reason: expect.stringMatching(/^(KEY|SIGNATURE|MALFORMED): /),
  });
});

test.each(['P-256', 'P-384', 'P-521'])('no genuine signature over %s is refused for its shape', (namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  for (let nth = 0; nth < 300; nth += 1) {
    expect(signatureFault(sign('sha256', Buffer.from([nth & 255]), privateKey), [publicKey])).toBeNull();
  }
});
