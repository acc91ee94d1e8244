import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleToJSON } from '@sigstore/bundle';
import { FulcioSigner, MessageSignatureBundleBuilder, RekorWitness, TSAWitness } from '@sigstore/sign';
import fc from 'fast-check';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import { createSigner } from '../../src/sigstore/signer.ts';
import { publicGoodRoot } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { claims, tokenWith } from './claims.ts';

type Entry = Record<string, unknown> & { inclusionPromise?: unknown; integratedTime?: string };
type Bundle = {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries?: Entry[];
    timestampVerificationData?: { rfc3161Timestamps?: { signedTimestamp: string }[] };
  };
  dsseEnvelope?: { payload: string; payloadType: string; signatures: { sig: string; keyid?: string }[] };
  messageSignature?: { messageDigest: { algorithm: string; digest: string }; signature: string };
};

const type = 'application/vnd.in-toto+json';
const statement = new TextEncoder().encode('{"_type":"https://in-toto.io/Statement/v1"}');

let home: LoopbackSigstore;
let foreign: LoopbackSigstore;
let good: string;
let sibling: string;
let stranger: string;
let unlogged: string;
let message: string;
const file = Buffer.from('the file that is signed');

const signerAt = (at: LoopbackSigstore, rekorUrl: string | null = at.rekorUrl) =>
  createSigner({
    instance: 'custom',
    fulcioUrl: at.fulcioUrl,
    rekorUrl,
    tsaUrl: at.tsaUrl,
    identityToken: () => Promise.resolve(tokenWith()),
    retryTotalMs: 20_000,
  });

beforeAll(async () => {
  [home, foreign] = await Promise.all([startLoopbackSigstore(), startLoopbackSigstore()]);
  const signer = signerAt(home);
  await signer.prepare();
  const builder = new MessageSignatureBundleBuilder({
    signer: new FulcioSigner({
      fulcioBaseURL: home.fulcioUrl,
      identityProvider: { getToken: () => Promise.resolve(tokenWith()) },
    }),
    witnesses: [new RekorWitness({ rekorBaseURL: home.rekorUrl }), new TSAWitness({ tsaBaseURL: home.tsaUrl })],
  });
  [good, sibling, stranger, unlogged, message] = await Promise.all([
    signer.sign(statement, type),
    signer.sign(new TextEncoder().encode('{"_type":"other"}'), type),
    signerAt(foreign).sign(statement, type),
    signerAt(home, null).sign(statement, type),
    builder.create({ data: file }).then((bundle) => JSON.stringify(bundleToJSON(bundle))),
  ]);
});
afterAll(() => Promise.all([home.close(), foreign.close()]));

const changed = (text: string, change: (bundle: Bundle) => void): string => {
  const bundle = JSON.parse(text) as Bundle;
  change(bundle);
  return JSON.stringify(bundle);
};
const ownVerifier = () => createBundleVerifier({ roots: [{ name: 'loopback', root: home.trustedRoot }] });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const flip = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  const at = bytes.length - 3;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64');
};

describe('a good bundle', () => {
  test('gives its payload, the signer, the instance and the proven time', () => {
    const verified = ownVerifier().verify(good);
    expect(verified).toMatchObject({
      ok: true,
      instance: 'loopback',
      bundleVersion: '0.3',
      content: { type: 'dsse', payloadType: type },
      identity: {
        issuer: claims.iss,
        subjectAlternativeName: `https://github.com/${claims.job_workflow_ref}`,
        sourceRepositoryOwnerId: '7',
      },
    });
    if (!verified.ok || verified.content.type !== 'dsse') throw new Error('not verified');
    expect(Buffer.from(verified.content.payload).toString()).toBe(Buffer.from(statement).toString());
    expect(Math.abs(Date.parse(verified.signedAt ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('is found under the right root among several', () => {
    const roots = [
      publicGoodRoot,
      { name: 'foreign', root: foreign.trustedRoot },
      { name: 'home', root: home.trustedRoot },
    ];
    expect(createBundleVerifier({ roots }).verify(good)).toMatchObject({ ok: true, instance: 'home' });
    expect(createBundleVerifier({ roots }).verify(stranger)).toMatchObject({ ok: true, instance: 'foreign' });
  });

  test('without its timestamp still has the time that the log promised', () => {
    const text = changed(good, (bundle) => delete bundle.verificationMaterial.timestampVerificationData);
    expect(ownVerifier().verify(text)).toMatchObject({ ok: true });
  });
});

describe('every change is refused with its own code', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const resigned = (bundle: Bundle): void => {
    const envelope = bundle.dsseEnvelope;
    if (!envelope) throw new Error('no envelope');
    const body = Buffer.from(envelope.payload, 'base64');
    const prefix = `DSSEv1 ${Buffer.byteLength(envelope.payloadType)} ${envelope.payloadType} ${body.length} `;
    envelope.signatures = [
      { sig: sign('sha256', Buffer.concat([Buffer.from(prefix), body]), privateKey).toString('base64') },
    ];
  };
  const cases: [string, string, () => string][] = [
    [
      'payload changed',
      'SIGNATURE',
      () => changed(good, (b) => (b.dsseEnvelope!.payload = Buffer.from('{}').toString('base64'))),
    ],
    ['payload type changed', 'SIGNATURE', () => changed(good, (b) => (b.dsseEnvelope!.payloadType = 'text/plain'))],
    [
      'signature changed',
      'SIGNATURE',
      () => changed(good, (b) => (b.dsseEnvelope!.signatures[0]!.sig = flip(b.dsseEnvelope!.signatures[0]!.sig))),
    ],
    ['signature of another key', 'SIGNATURE', () => changed(good, resigned)],
    [
      'envelope of another statement',
      'LOG_ENTRY',
      () =>
        changed(good, (b) => {
          b.dsseEnvelope = (JSON.parse(sibling) as Bundle).dsseEnvelope!;
          delete b.verificationMaterial.timestampVerificationData;
        }),
    ],
    [
      'two signatures',
      'ENVELOPE',
      () => changed(good, (b) => b.dsseEnvelope!.signatures.push(b.dsseEnvelope!.signatures[0]!)),
    ],
    ['no signature', 'ENVELOPE', () => changed(good, (b) => (b.dsseEnvelope!.signatures = []))],
    [
      'certificate of the same signer from another run',
      'SIGNATURE',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.certificate = (JSON.parse(unlogged) as Bundle).verificationMaterial.certificate!),
        ),
    ],
    [
      'certificate of a foreign instance',
      'CERTIFICATE',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.certificate = (JSON.parse(stranger) as Bundle).verificationMaterial.certificate!),
        ),
    ],
    [
      'certificate bytes changed',
      'CERTIFICATE',
      () =>
        changed(
          good,
          (b) => (b.verificationMaterial.certificate!.rawBytes = flip(b.verificationMaterial.certificate!.rawBytes)),
        ),
    ],
    [
      'certificate is noise',
      'CERTIFICATE',
      () => changed(good, (b) => (b.verificationMaterial.certificate!.rawBytes = 'AAAA')),
    ],
    ['log entry stripped', 'LOG_ENTRY', () => changed(good, (b) => delete b.verificationMaterial.tlogEntries)],
    [
      'log entry of another statement',
      'LOG_ENTRY',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.tlogEntries = (JSON.parse(sibling) as Bundle).verificationMaterial.tlogEntries!),
        ),
    ],
    [
      'log entry of a foreign log',
      'LOG_ENTRY',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.tlogEntries = (JSON.parse(stranger) as Bundle).verificationMaterial.tlogEntries!),
        ),
    ],
    [
      'log entry twice',
      'TIMESTAMP',
      () => changed(good, (b) => b.verificationMaterial.tlogEntries!.push(b.verificationMaterial.tlogEntries![0]!)),
    ],
    [
      'log time moved',
      'LOG_ENTRY',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.tlogEntries![0]!.integratedTime = String(
              Number(b.verificationMaterial.tlogEntries![0]!.integratedTime) + 1,
            )),
        ),
    ],
    [
      'log time past the certificate',
      'CERTIFICATE',
      () => changed(good, (b) => (b.verificationMaterial.tlogEntries![0]!.integratedTime = '4000000000')),
    ],
    [
      'too many log entries',
      'BUNDLE_UNREADABLE',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.tlogEntries = Array.from(
              { length: 40 },
              () => b.verificationMaterial.tlogEntries![0]!,
            )),
        ),
    ],
    [
      'promise and timestamp stripped',
      'TIMESTAMP',
      () =>
        changed(good, (b) => {
          delete b.verificationMaterial.tlogEntries![0]!.inclusionPromise;
          delete b.verificationMaterial.timestampVerificationData;
        }),
    ],
    [
      'timestamp of another statement',
      'TIMESTAMP',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.timestampVerificationData = (
              JSON.parse(sibling) as Bundle
            ).verificationMaterial.timestampVerificationData!),
        ),
    ],
    [
      'timestamp of a foreign authority',
      'TIMESTAMP',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.timestampVerificationData = (
              JSON.parse(stranger) as Bundle
            ).verificationMaterial.timestampVerificationData!),
        ),
    ],
    [
      'timestamp is noise',
      'TIMESTAMP',
      () =>
        changed(
          good,
          (b) =>
            (b.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] }),
        ),
    ],
    ['never logged, under a root that has a log', 'LOG_ENTRY', () => unlogged],
    ['bundle of a foreign instance', 'CERTIFICATE', () => stranger],
    [
      'signed with a bare key',
      'ROOT_UNKNOWN',
      () =>
        changed(good, (b) => {
          delete b.verificationMaterial.certificate;
          b.verificationMaterial.publicKey = { hint: 'x' };
        }),
    ],
    [
      'another media type',
      'BUNDLE_VERSION',
      () => changed(good, (b) => (b.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.9')),
    ],
    ['a media type that only begins well', 'BUNDLE_VERSION', () => changed(good, (b) => (b.mediaType += ';x'))],
    ['no media type', 'BUNDLE_UNREADABLE', () => good.replace(/"mediaType":"[^"]*",/, '')],
    ['no envelope', 'BUNDLE_UNREADABLE', () => changed(good, (b) => delete b.dsseEnvelope)],
    ['a key given twice', 'BUNDLE_UNREADABLE', () => good.replace('{"mediaType"', '{"mediaType":"x","mediaType"')],
    ['not JSON', 'BUNDLE_UNREADABLE', () => good.slice(0, -20)],
    ['nothing', 'BUNDLE_UNREADABLE', () => ''],
    ['null', 'BUNDLE_UNREADABLE', () => 'null'],
  ];
  test.each(cases)('%s: %s', (_, code, text) => {
    const verified = ownVerifier().verify(text());
    expect(verified).toMatchObject({ ok: false, code });
    if (!verified.ok) expect(verified.reason).not.toBe('');
  });

  test('an instance that nobody gave a root for', () => {
    const verified = createBundleVerifier({ roots: [publicGoodRoot] }).verify(good);
    expect(verified).toMatchObject({ ok: false, code: 'ROOT_UNKNOWN' });
    if (!verified.ok) expect(verified.reason).toContain('sigstore.mock');
    expect(createBundleVerifier({ roots: [] }).verify(good)).toMatchObject({ ok: false, code: 'ROOT_UNKNOWN' });
  });

  test('an unlogged bundle is fine under a root without a log, and needs its timestamp there', () => {
    const root = { ...home.trustedRoot, tlogs: [] };
    const verifier = createBundleVerifier({ roots: [{ name: 'quiet', root }] });
    expect(verifier.verify(unlogged)).toMatchObject({ ok: true, instance: 'quiet' });
    const stripped = changed(unlogged, (b) => delete b.verificationMaterial.timestampVerificationData);
    expect(verifier.verify(stripped)).toMatchObject({ ok: false, code: 'TIMESTAMP' });
    expect(verifier.verify(good)).toMatchObject({ ok: false, code: 'LOG_ENTRY' });
  });

  test('a certificate without the promise of a certificate log', () => {
    const root = { ...home.trustedRoot, ctlogs: (foreign.trustedRoot as { ctlogs: unknown }).ctlogs };
    const verifier = createBundleVerifier({ roots: [{ name: 'x', root }] });
    expect(verifier.verify(good)).toMatchObject({ ok: false, code: 'CERTIFICATE' });
  });
});

describe('message signatures', () => {
  test('verify with the very file', () => {
    expect(ownVerifier().verify(message, sha256(file))).toMatchObject({ ok: true, content: { type: 'message' } });
  });
  test.each<[string, string, () => [string, string | undefined]]>([
    ['another file', 'SIGNATURE', () => [message, sha256(Buffer.from('another file'))]],
    ['no file', 'ENVELOPE', () => [message, undefined]],
    [
      'another file with its own digest',
      'SIGNATURE',
      () => [
        changed(message, (b) => {
          b.messageSignature!.messageDigest.digest = createHash('sha256').update('another').digest('base64');
        }),
        sha256(Buffer.from('another')),
      ],
    ],
    [
      'an unknown digest',
      'ENVELOPE',
      () => [changed(message, (b) => (b.messageSignature!.messageDigest.algorithm = 'SHA3_256')), sha256(file)],
    ],
  ])('%s: %s', (_, code, given) => {
    const [text, digest] = given();
    expect(ownVerifier().verify(text, digest)).toMatchObject({ ok: false, code });
  });
});

describe('hostile text', () => {
  test('never throws and never verifies', () => {
    const verifier = ownVerifier();
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 8 }), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(verifier.verify(text).ok).toBe(false);
      }),
    );
  });

  test('a bundle with any one member replaced never throws', () => {
    const verifier = ownVerifier();
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (path.length > 0) paths.push(path);
      if (Array.isArray(value)) value.forEach((item, at) => walk(item, [...path, at]));
      else if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
      }
    };
    walk(JSON.parse(good), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const bundle = JSON.parse(good) as Record<string, unknown>;
        let at: Record<string | number, unknown> = bundle;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
        const last = path.at(-1) ?? '';
        const before = JSON.stringify(at[last]);
        at[last] = value;
        const verified = verifier.verify(JSON.stringify(bundle));
        // What is left out may be optional (a second time source); a changed payload or signature never is.
        if (path[0] === 'dsseEnvelope' && JSON.stringify(value) !== before && String(last) !== 'keyid') {
          expect(verified.ok).toBe(false);
        }
        if (!verified.ok) expect(typeof verified.code).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
