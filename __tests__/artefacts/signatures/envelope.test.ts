import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { examineBundle } from '../../../src/artefacts/examine-bundle.ts';
import { keyRing } from '../../../src/artefacts/key-ring.ts';
import { brokenJson, describeForm, flipped, inBase64, inJson, type Corruption } from './corruptions.ts';
import { app, bundle, pinnedKey, repositoryUrl, sha, text, verifier } from './signed.ts';

type Envelope = { payload?: string; payloadType?: string; signatures: { sig: string; cert?: string }[] };
const row = (what: string, change: (json: Envelope) => void, said: string): Corruption => [what, inJson(change), said];
const ofSignature = (change: (bytes: Buffer) => Buffer) => (json: Envelope) =>
  json.signatures.forEach((one) => void (one.sig = inBase64(change)(one.sig)));

describeForm('DSSE envelope alone, by a key', {
  file: 'app.txt.intoto.jsonl',
  examine: async (bytes) => bundle(bytes.toString('utf8'), await pinnedKey('cosign.pub')),
  good: {
    form: 'dsse',
    level: 'verified_key',
    subjects: [sha(app)],
    predicateType: 'https://example.com/predicate/v1',
    signer: null,
  },
  corruptions: [
    ...brokenJson,
    row('no payload type', (json) => void (json.payloadType = ''), 'ENVELOPE: it has no payloadType'),
    row('no payload', (json) => void (json.payload = ''), 'ENVELOPE: it has no payload'),
    row('a payload that is not base64', (json) => void (json.payload = '{}'), 'ENVELOPE: its payload is not base64'),
    row('no signature', (json) => void (json.signatures = []), 'ENVELOPE: it has no signature'),
    row(
      'a signature that is not base64',
      (json) => json.signatures.forEach((one) => void (one.sig = '???')),
      'ENVELOPE: its signature is not base64',
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
    row(
      'another signature',
      ofSignature(flipped(-3)),
      'SIGNATURE: it is not over these bytes, or by none of the keys at hand',
    ),
  ],
});

describe('an envelope alone', () => {
  const envelope = text('app.txt.intoto.jsonl');

  test('without the key nothing proves it', async () => {
    expect(await bundle(envelope)).toMatchObject({
      level: 'present_unverifiable',
      reason: 'it is a DSSE envelope without log entry or timestamp, so its signing time is not proven',
    });
  });

  test('with another payload or another payload type is not what was signed', async () => {
    const key = await pinnedKey('cosign.pub');
    const payload = Buffer.from('{}').toString('base64');
    for (const change of [{ payload }, { payloadType: 'text/plain' }]) {
      const changed = JSON.stringify({ ...(JSON.parse(envelope) as object), ...change });
      expect(await bundle(changed, key)).toMatchObject({
        level: 'invalid',
        reason: expect.stringMatching(/^SIGNATURE: /),
      });
    }
  });

  test('with a certificate is by somebody, at no proven time', async () => {
    const { cert } = JSON.parse(text('app.txt.att.bundle')) as { cert: string };
    const inside = JSON.parse(
      Buffer.from(
        (JSON.parse(text('app.txt.att.bundle')) as { base64Signature: string }).base64Signature,
        'base64',
      ).toString(),
    ) as Envelope;
    const certified = { ...inside, signatures: inside.signatures.map(({ sig }) => ({ sig, cert })) };
    expect(await bundle(JSON.stringify(certified))).toMatchObject({
      form: 'dsse',
      level: 'present_unverifiable',
      reason: expect.stringMatching(/so its signing time is not proven; it is by https:\/\/github\.com\/acme\/app\//),
    });
    const changed = { ...certified, payload: Buffer.from('{}').toString('base64') };
    expect(await bundle(JSON.stringify(changed))).toMatchObject({
      level: 'invalid',
      reason: 'SIGNATURE: the signature does not fit the content and the certificate',
    });
  });
});

describe('an envelope that a key of the repository signed', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const payloadType = 'application/vnd.in-toto+json';
  const statement = { _type: 'https://in-toto.io/Statement/v1', predicateType: 'https://example.com/predicate/v1' };

  test.each<[string, object, string, object]>([
    [
      'over the release’s file',
      { ...statement, subject: [{ name: 'app.txt', digest: { sha256: sha(app) } }] },
      payloadType,
      { level: 'signed_unknown', reason: expect.stringMatching(/under artefacts\.keys$/) },
    ],
    [
      'over another file says so',
      { ...statement, subject: [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }] },
      payloadType,
      {
        level: 'signed_unknown',
        reason: expect.stringMatching(/; none of its subjects is an artefact of this release$/),
      },
    ],
    [
      'over no digest at all says so',
      { ...statement, subject: [{ name: 'x', digest: { sha1: 'a'.repeat(40) } }] },
      payloadType,
      { subjects: [], reason: expect.stringMatching(/; none of its subjects is an artefact of this release$/) },
    ],
    [
      'over no statement is refused',
      { hello: 1 },
      payloadType,
      { level: 'invalid', reason: 'ENVELOPE: its payload is no in-toto statement' },
    ],
    [
      'over another type of payload is refused',
      statement,
      'text/plain',
      { level: 'invalid', reason: 'ENVELOPE: its payload type is not application/vnd.in-toto+json' },
    ],
  ])('%s', async (_what, payload, type, expected) => {
    const key = {
      from: 'repository',
      name: 'key.pub',
      bytes: Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })),
    } as const;
    const envelope = enveloped(payload, type, privateKey);
    const question = {
      foundIn: 'x',
      verifier,
      expectations: { repositoryUrl, identities: [] },
      artefactDigests: new Set([sha(app)]),
      ring: await keyRing([key], []),
    };
    expect(examineBundle({ ...question, text: JSON.stringify(envelope) })).toMatchObject([
      { form: 'dsse', ...expected },
    ]);
    const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    const inBundle = {
      mediaType,
      verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
      dsseEnvelope: envelope,
    };
    expect(examineBundle({ ...question, text: JSON.stringify(inBundle) })).toMatchObject([
      { form: 'sigstore-bundle', ...expected },
    ]);
  });
});

function enveloped(payload: object, payloadType: string, key: KeyObject): object {
  const body = Buffer.from(JSON.stringify(payload));
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `), body]);
  const sig = sign('sha256', signed, key).toString('base64');
  return { payloadType, payload: body.toString('base64'), signatures: [{ sig, keyid: '' }] };
}
