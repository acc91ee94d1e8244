import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { keyRing } from '../../src/artefacts/key-ring.ts';
import type { DeclaredKey } from '../../src/facts/vendor-terms.ts';
import { imageProof } from '../../src/observe/asks/image-channel.ts';
import type { ImageSignature } from '../../src/registries/image-signatures.ts';
import { createRegistries } from '../../src/registries/registries.ts';
import { publicGoodRoot, readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { startLoopback, type Loopback } from '../registries/loopback.ts';
import { claims } from '../sigstore/claims.ts';
import { answering, changed, recordedImage, type RecordedImage } from '../support/recorded-image.ts';

const attestation = /\.att$/;
type Manifest = { layers: { annotations: Record<string, string> }[] };
const file = (name: string) => readFileSync(new URL(`../fixtures/images/${name}`, import.meta.url));
const fingerprint = 'SHA256:';
const running: Loopback[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.close();
});

type Given = {
  readonly image?: RecordedImage;
  readonly repository?: string;
  readonly roots?: 'own' | 'none';
  readonly key?: 'pinned' | 'known' | 'other' | 'none';
  readonly as?: string;
  /** The release's; else the one that the recorded signers ran at. */
  readonly commit?: string;
};

/** The proof of a recorded image, asked for as a run asks, with the keys that the vendor's repository holds. */
async function prove(name: string, given: Given = {}) {
  const { image = recordedImage(name), repository = 'acme/app', roots = 'own', key = 'pinned' } = given;
  const { commit = claims.sha } = given;
  const loopback = await startLoopback(answering(image));
  running.push(loopback);
  const { base } = loopback;
  const registries = createRegistries({
    fetch,
    userAgent: 'x',
    bases: { npm: base, pypi: base, oci: base, tuf: null },
  });
  const own = readTrustedRoots(file('trusted-root.json').toString());
  const verifier = createBundleVerifier({ roots: roots === 'own' ? own : [publicGoodRoot] });
  const expectations = { repositoryUrl: `https://github.com/${repository}`, identities: [] };
  let asked = 0;
  const ring = () => ((asked += 1), ringOf(key));
  const declared = given.as ?? `registry.acme.com/acme/${name}`;
  const answer = await registries.oci(`registry.acme.com/acme/${name}`, '1.2.0');
  const proof = await imageProof(answer, declared, { verifier, expectations, commit, ring });
  return { ...proof, asked };
}

async function ringOf(key: NonNullable<Given['key']>) {
  if (key === 'none') return keyRing([], []);
  const name = key === 'other' ? '../signatures/cosign.pub' : 'cosign.pub';
  const files = [{ from: 'repository', name: 'cosign.pub', bytes: file(name) }] as const;
  const bare = await keyRing(files, []);
  const [held] = bare.held;
  const declared: readonly DeclaredKey[] = [
    { kind: 'cosign', fingerprint: held?.fingerprints[0] ?? fingerprint, path: null },
  ];
  return key === 'pinned' ? keyRing(files, declared) : bare;
}

const flip = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
  return bytes.toString('base64');
};

describe('what a real cosign signed verifies', () => {
  test.each(['tag-key', 'tag-key-logged', 'tag-keyless', 'bundle-key', 'bundle-keyless'])('%s', async (name) => {
    const proof = await prove(name);
    // A key names no commit.
    const source = name.endsWith('keyless') ? { commit: claims.sha, by: 'certificate' } : undefined;
    expect(proof).toMatchObject({ state: 'verified', reason: '' });
    expect(proof.source).toEqual(source);
    expect(proof.integrity).toMatch(/^sha256:[0-9a-f]{64}$/);
    // Keys are files of the repository: they are only looked for where a key signs.
    expect(proof.asked).toBe(name.endsWith('keyless') ? 0 : 1);
  });
});

describe('the provenance that a real cosign attested verifies, and names the commit', () => {
  test.each(['att-key', 'att-key-logged', 'att-keyless'])('%s', async (name) => {
    const proof = await prove(name);
    expect(proof).toMatchObject({ state: 'verified', reason: '', source: { commit: claims.sha, by: 'provenance' } });
    expect(proof.asked).toBe(name.endsWith('keyless') ? 0 : 1);
    expect(await prove(name, { commit: 'c'.repeat(40) })).toMatchObject({
      state: 'other_commit',
      reason: 'its provenance says that it was built from commit 1111111, the release is of ccccccc',
    });
  });
});

/** Without what a layer's text says under a name. */
const without = (name: string, what: string) =>
  changed(recordedImage(name), attestation, (text) => {
    const manifest = JSON.parse(text) as Manifest;
    for (const { annotations } of manifest.layers) delete annotations[what];
    return JSON.stringify(manifest);
  });

describe('an attestation that signs no image, or that nobody can tell of', () => {
  test.each<[string, string, Given, RegExp]>([
    ['an SBOM', 'att-sbom-keyless', {}, /^beside the image is an attestation of another kind, which is not read$/],
    [
      'one whose layer does not say so',
      'att-sbom-keyless',
      { image: without('att-sbom-keyless', 'predicateType') },
      /^it attests https:\/\/spdx\.dev\/Document, which signs no image$/,
    ],
    [
      'in an old kind of log entry',
      'att-intoto-keyless',
      {},
      /log entry is of the kind intoto 0\.0\.1, which is not verified/,
    ],
    ['of another repository', 'att-keyless', { repository: 'acme/other' }, /not an expected signer/],
    ['of another Sigstore', 'att-keyless', { roots: 'none' }, /^ROOT_UNKNOWN: /],
    ['by a key that is not pinned', 'att-key', { key: 'known' }, /not pinned under artefacts\.keys/],
    ['by a key that is not at hand', 'att-key', { key: 'none' }, /pin it under artefacts\.keys/],
    [
      'in no log, by a certificate',
      'att-keyless',
      { image: without('att-keyless', 'dev.sigstore.cosign/bundle') },
      /neither log entry nor timestamp proves that it was made while/,
    ],
  ])('%s', async (_what, name, given, reason) => {
    expect(await prove(name, given)).toMatchObject({ state: 'signed_unknown', reason: expect.stringMatching(reason) });
  });
});

describe('a signature by somebody else, or by nobody known', () => {
  test.each<[string, string, Given, RegExp]>([
    ['tag-keyless', 'of another repository', { repository: 'acme/other' }, /not an expected signer/],
    ['bundle-keyless', 'of another repository', { repository: 'acme/other' }, /not an expected signer/],
    ['tag-keyless', 'of another Sigstore', { roots: 'none' }, /^ROOT_UNKNOWN: /],
    ['bundle-keyless', 'of another Sigstore', { roots: 'none' }, /^ROOT_UNKNOWN: /],
    ['tag-key', 'by a key that is not pinned', { key: 'known' }, /not pinned under artefacts\.keys/],
    ['bundle-key', 'by a key that is not pinned', { key: 'known' }, /not pinned under artefacts\.keys/],
    ['tag-key', 'by a key that is not at hand', { key: 'none' }, /pin it under artefacts\.keys/],
    [
      'tag-keyless',
      'under another name',
      { as: 'registry.acme.com/acme/other' },
      /^it was signed under the name registry\.acme\.com\/acme\/tag-keyless, not as/,
    ],
  ])('%s %s', async (name, _what, given, reason) => {
    expect(await prove(name, given)).toMatchObject({ state: 'signed_unknown', reason: expect.stringMatching(reason) });
  });
});

test.each(['tag-keyless', 'bundle-keyless'])('an older image of the same vendor, signed: %s', async (name) => {
  expect(await prove(name, { commit: 'c'.repeat(40) })).toMatchObject({
    state: 'other_commit',
    reason: 'its certificate says that the workflow ran at commit 1111111, the release is of ccccccc',
    source: { commit: claims.sha, by: 'certificate' },
  });
  // Whose it is comes first.
  const other = { commit: 'c'.repeat(40), repository: 'acme/other' };
  expect(await prove(name, other)).toMatchObject({ state: 'signed_unknown' });
});

type Corruption = readonly [
  name: string,
  image: string,
  change: (image: RecordedImage) => RecordedImage,
  reason: string,
];

const signature = /\.sig$/;
const bundle = /\/blobs\//;
/** Changes a field of the bundle that refers to the image. */
const inBundle = (change: (bundle: Record<string, never>) => void) => (image: RecordedImage) =>
  changed(image, bundle, (text) => {
    const json = JSON.parse(text) as Record<string, never>;
    change(json);
    return JSON.stringify(json);
  });
type Bundle = {
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
  verificationMaterial: { tlogEntries: { inclusionProof: { checkpoint: { envelope: string } } }[] };
};
const otherTree = (entries: Bundle['verificationMaterial']['tlogEntries']): void => {
  for (const { inclusionProof } of entries) {
    const { checkpoint } = inclusionProof;
    checkpoint.envelope = checkpoint.envelope.replace(/\n\d+\n/, '\n4242\n');
  }
};
const ofBundle = (change: (bundle: Bundle) => void) => inBundle((json) => change(json as unknown as Bundle));
/** Another image under the same tag, with the first one's signatures beside it. */
const moved = (image: RecordedImage): RecordedImage => {
  const path = [...image.keys()].find((one) => one.endsWith('/1.2.0')) ?? '';
  const before = image.get(path)?.body ?? '';
  const copy = new Map([...image].filter(([one]) => !one.includes('/blobs/') && one !== path));
  const [old, fresh] = [before, `${before} `].map((text) => sha256(text));
  const next: RecordedImage = new Map();
  for (const [one, { headers, body }] of copy)
    next.set(one.replace(old ?? '', fresh ?? ''), { headers: headers ?? {}, body });
  for (const [one, canned] of image) if (one.includes('/blobs/')) next.set(one, canned);
  return next.set(path, { body: `${before} ` });
};

type Log = { SignedEntryTimestamp: string; Payload: { integratedTime: number } };
type Envelope = { payload: string; signatures: { sig: string }[] };
/** Changes the envelope of an attestation, and every digest with it. */
const ofEnvelope = (change: (envelope: Envelope) => void) => inBundle((json) => change(json as unknown as Envelope));
/** Changes what a layer's text says under a name. */
const inLayer = (name: string, change: (text: string) => string) => (image: RecordedImage) =>
  changed(image, attestation, (text) => {
    const manifest = JSON.parse(text) as Manifest;
    for (const { annotations } of manifest.layers) annotations[name] = change(annotations[name] ?? '');
    return JSON.stringify(manifest);
  });
const ofLog = (change: (log: Log) => void) =>
  inLayer('dev.sigstore.cosign/bundle', (text) => {
    const log = JSON.parse(text) as Log;
    change(log);
    return JSON.stringify(log);
  });
const layerText = (name: string, part: RegExp, what: string): string => {
  const manifest = [...recordedImage(name)].find(([path]) => part.test(path))?.[1].body ?? '';
  return (JSON.parse(manifest) as Manifest).layers[0]?.annotations[what] ?? '';
};
const logOfFile = () => JSON.parse(layerText('tag-keyless', signature, 'dev.sigstore.cosign/bundle')) as Log;
const otherCertificate = () => layerText('att-sbom-keyless', attestation, 'dev.sigstore.cosign/certificate');

const corruptions: readonly Corruption[] = [
  [
    'the signature',
    'tag-key',
    (image) =>
      changed(image, signature, (text) =>
        text.replace(/signature":"([^"]+)"/, (_, sig: string) => `signature":"${flip(sig)}"`),
      ),
    'SIGNATURE',
  ],
  [
    'the signature',
    'tag-keyless',
    (image) =>
      changed(image, signature, (text) =>
        text.replace(/signature":"([^"]+)"/, (_, sig: string) => `signature":"${flip(sig)}"`),
      ),
    'SIGNATURE',
  ],
  [
    'the payload',
    'tag-keyless',
    (image) => changed(image, bundle, (text) => text.replace('"optional":null', '"optional":{}')),
    'LOG_ENTRY',
  ],
  [
    'the payload',
    'tag-key',
    (image) => changed(image, bundle, (text) => text.replace('"optional":null', '"optional":{}')),
    'SIGNATURE',
  ],
  [
    "the log's promise",
    'tag-keyless',
    (image) =>
      changed(image, signature, (text) =>
        text.replace(
          /(SignedEntryTimestamp\\":\\")([^\\]+)/,
          (_, start: string, set: string) => `${start}${flip(set)}`,
        ),
      ),
    'LOG_ENTRY',
  ],
  [
    'the log entry, cut',
    'tag-keyless',
    (image) => changed(image, signature, (text) => text.replace(/(cosign\/bundle":".{40})[^}]+}}?/, '$1')),
    'BUNDLE_UNREADABLE',
  ],
  [
    'the certificate',
    'tag-keyless',
    (image) =>
      changed(image, signature, (text) => text.replace(/.{8}(.{4}={0,2}\\n-----END CERTIFICATE-----)/, 'AAAAAAAA$1')),
    'CERTIFICATE',
  ],
  ['the image under the tag', 'tag-keyless', moved, 'SUBJECT'],
  ['the image under the tag', 'tag-key', moved, 'SUBJECT'],
  ['the bytes of the payload', 'tag-key', (image) => unfit(image, bundle), 'DIGEST'],
  [
    'the signature',
    'bundle-key',
    ofBundle(({ dsseEnvelope: { signatures } }) => signatures.forEach((one) => (one.sig = flip(one.sig)))),
    'SIGNATURE',
  ],
  [
    'the signature',
    'bundle-keyless',
    ofBundle(({ dsseEnvelope: { signatures } }) => signatures.forEach((one) => (one.sig = flip(one.sig)))),
    'SIGNATURE',
  ],
  [
    'the statement',
    'bundle-keyless',
    ofBundle(({ dsseEnvelope }) => (dsseEnvelope.payload = flip(dsseEnvelope.payload))),
    'SIGNATURE',
  ],
  [
    'the checkpoint of the log',
    'bundle-keyless',
    ofBundle(({ verificationMaterial: { tlogEntries } }) => otherTree(tlogEntries)),
    'LOG_ENTRY',
  ],
  [
    'the checkpoint of the log',
    'bundle-key',
    ofBundle(({ verificationMaterial: { tlogEntries } }) => otherTree(tlogEntries)),
    'LOG_ENTRY',
  ],
  [
    "the log's promise",
    'tag-key-logged',
    (image) =>
      changed(image, signature, (text) =>
        text.replace(
          /(SignedEntryTimestamp\\":\\")([^\\]+)/,
          (_, start: string, promise: string) => `${start}${flip(promise)}`,
        ),
      ),
    'LOG_ENTRY',
  ],
  [
    'the bundle, cut',
    'bundle-keyless',
    (image) => changed(image, bundle, (text) => text.slice(0, 900)),
    'BUNDLE_UNREADABLE',
  ],
  ['the image under the tag', 'bundle-keyless', moved, 'SUBJECT'],
  ['the bytes of the bundle', 'bundle-keyless', (image) => unfit(image, bundle), 'DIGEST'],
  [
    'the signature',
    'att-keyless',
    ofEnvelope(({ signatures }) => signatures.forEach((one) => (one.sig = flip(one.sig)))),
    'SIGNATURE',
  ],
  [
    'the signature',
    'att-key',
    ofEnvelope(({ signatures }) => signatures.forEach((one) => (one.sig = flip(one.sig)))),
    'SIGNATURE',
  ],
  ['the statement', 'att-keyless', ofEnvelope((envelope) => (envelope.payload = flip(envelope.payload))), 'SIGNATURE'],
  [
    'the statement',
    'att-key-logged',
    ofEnvelope((envelope) => (envelope.payload = flip(envelope.payload))),
    'SIGNATURE',
  ],
  [
    'the envelope, cut',
    'att-keyless',
    (image) => changed(image, bundle, (text) => text.slice(0, 400)),
    'BUNDLE_UNREADABLE',
  ],
  ['the envelope, no JSON', 'att-key', (image) => changed(image, bundle, (text) => text.slice(1, 400)), 'ENVELOPE'],
  ['the envelope, empty', 'att-key', (image) => changed(image, bundle, () => '{}'), 'ENVELOPE'],
  [
    "the log's promise",
    'att-keyless',
    ofLog((log) => (log.SignedEntryTimestamp = flip(log.SignedEntryTimestamp))),
    'LOG_ENTRY',
  ],
  [
    "the log's promise",
    'att-key-logged',
    ofLog((log) => (log.SignedEntryTimestamp = flip(log.SignedEntryTimestamp))),
    'LOG_ENTRY',
  ],
  ["the log's time", 'att-keyless', ofLog((log) => (log.Payload.integratedTime += 1)), 'LOG_ENTRY'],
  ['the log entry, of a file', 'att-keyless', ofLog((log) => void Object.assign(log, logOfFile())), 'LOG_ENTRY'],
  [
    'the log entry, no JSON',
    'att-keyless',
    inLayer('dev.sigstore.cosign/bundle', (text) => text.slice(1)),
    'BUNDLE_UNREADABLE',
  ],
  [
    'the certificate',
    'att-keyless',
    inLayer('dev.sigstore.cosign/certificate', (text) => text.replace(/.{8}(.{4}={0,2}\n-----END)/, 'AAAAAAAA$1')),
    'CERTIFICATE',
  ],
  [
    'the certificate, of another signing',
    'att-keyless',
    inLayer('dev.sigstore.cosign/certificate', () => otherCertificate()),
    'SIGNATURE',
  ],
  ['the image under the tag', 'att-keyless', moved, 'SUBJECT'],
  ['the image under the tag', 'att-key', moved, 'SUBJECT'],
  ['the bytes of the envelope', 'att-keyless', (image) => unfit(image, bundle), 'DIGEST'],
];

/** Other bytes under the same digest. */
function unfit(image: RecordedImage, part: RegExp): RecordedImage {
  return new Map(
    [...image].map(([path, canned]) => [path, part.test(path) ? { ...canned, body: `${canned.body} ` } : canned]),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

test.each(corruptions)('changed: %s (%s) is refused', async (_what, name, change, code) => {
  const { state, reason } = await prove(name, { image: change(recordedImage(name)) });
  expect([state, reason.replace(/:.*/, '')]).toEqual(['invalid', code]);
});

describe('what is beside an image, together', () => {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = keys.publicKey.export({ type: 'spki', format: 'pem' });
  const digest = 'ab'.repeat(32);
  const decide = async (signatures: readonly ImageSignature[]) => {
    const verifier = createBundleVerifier({ roots: [publicGoodRoot] });
    const expectations = { repositoryUrl: 'https://github.com/acme/app', identities: [] };
    const files = [{ from: 'repository', name: 'cosign.pub', bytes: Buffer.from(pem) }] as const;
    const [held] = (await keyRing(files, [])).held;
    const pinned = [{ kind: 'cosign', fingerprint: held?.fingerprints[0] ?? '', path: null }] as const;
    const asking = { verifier, expectations, commit: claims.sha, ring: () => keyRing(files, pinned) };
    const answer = { state: 'ok', value: { digest: `sha256:${digest}`, signatures } } as const;
    const { state, reason, source } = await imageProof(answer, 'acme/app', asking);
    return `${state} ${reason}${source === undefined ? '' : source.commit.slice(0, 7)}`;
  };
  const by = (data: Buffer): string => sign('sha256', data, keys.privateKey).toString('base64');
  const simple = (changes: object = {}): ImageSignature => {
    const critical = {
      identity: { 'docker-reference': 'index.docker.io/acme/app:1.2.0' },
      image: { 'docker-manifest-digest': `sha256:${digest}` },
      type: 'cosign container image signature',
      ...changes,
    };
    const payload = Buffer.from(JSON.stringify({ critical }));
    return { kind: 'simple', payload, signature: by(payload), certificate: null, log: null };
  };
  const bundled = (predicateType: string, sha256 = digest, predicate: object = {}): ImageSignature => {
    const payloadType = 'application/vnd.in-toto+json';
    const subject = [{ digest: { sha256 } }];
    const payload = Buffer.from(
      JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }),
    );
    const pae = Buffer.concat([Buffer.from(`DSSEv1 28 ${payloadType} ${String(payload.length)} `), payload]);
    const dsseEnvelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: by(pae) }] };
    const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    const verificationMaterial = { publicKey: { hint: '' }, tlogEntries: [] };
    return { kind: 'bundle', text: JSON.stringify({ mediaType, verificationMaterial, dsseEnvelope }) };
  };
  const provenance = 'https://slsa.dev/provenance/v1';
  const from = (gitCommit: string, uri = 'git+https://github.com/acme/app@refs/tags/v1.2.0'): ImageSignature => {
    const buildDefinition = { resolvedDependencies: [{ uri, digest: { gitCommit } }] };
    return bundled(provenance, digest, { buildDefinition });
  };
  const version02 = (invocation: object, materials: readonly object[] = []): ImageSignature =>
    bundled('https://slsa.dev/provenance/v0.2', digest, { invocation, materials });
  const own = { uri: 'git+https://github.com/Acme/App.git#refs/tags/v1.2.0', digest: { sha1: claims.sha } };
  const older = 'd'.repeat(40);
  const otherCommit = 'its provenance says that it was built from commit ddddddd, the release is of 1111111';
  const unread: ImageSignature = { kind: 'unread', reason: 'it answered 503' };
  const broken: ImageSignature = { kind: 'broken', reason: 'DIGEST: it is not' };
  const other: ImageSignature = { kind: 'other', what: 'a signature of the Notary Project' };
  const signed = 'https://sigstore.dev/cosign/sign/v1';
  /** Of an image that somebody signed with a certificate. */
  const otherLog = (): string => layerText('tag-keyless', signature, 'dev.sigstore.cosign/bundle');

  test.each<[string, readonly ImageSignature[], RegExp]>([
    ['nothing', [], /^none the registry holds no signature/],
    ['one good among the bad', [unread, broken, other, simple()], /^verified $/],
    ['provenance in place of a signature, of no commit', [bundled(provenance)], /^verified $/],
    ['provenance of the release commit', [from(claims.sha.toUpperCase())], /^verified 1111111$/],
    ['provenance of another commit', [from(older)], new RegExp(`^other_commit ${otherCommit}ddddddd$`)],
    ['it, beside what could not be had', [unread, from(older)], /^other_commit /],
    ['it, beside a signature that names none', [simple(), from(older)], /^other_commit /],
    ['it, beside one of the release commit', [from(older), from(claims.sha)], /^verified 1111111$/],
    ['of a commit of another repository', [from(older, 'git+https://github.com/acme/tools')], /^verified $/],
    ['of something that is no commit', [from('main')], /^verified $/],
    ['the older provenance', [version02({ configSource: own })], /^verified 1111111$/],
    ['it, with the commit among its materials', [version02({}, [own])], /^verified 1111111$/],
    [
      'it, of another commit',
      [version02({ configSource: { ...own, digest: { sha1: older } } })],
      new RegExp(`^other_commit ${otherCommit}ddddddd$`),
    ],
    ['one that could not be had', [broken, unread, other], /^unreachable it answered 503$/],
    ['a broken one', [other, broken], /^invalid DIGEST/],
    ['one of another kind', [other], /^signed_unknown beside the image is a signature of the Notary Project, which/],
    [
      'an SBOM',
      [bundled('https://spdx.dev/Document')],
      /^signed_unknown it attests https:\/\/spdx\.dev\/Document, which signs no image/,
    ],
    ['of another image', [bundled(signed, 'cd'.repeat(32))], /^invalid SUBJECT/],
    ['a payload of another type', [simple({ type: 'atomic container signature' })], /^invalid PAYLOAD/],
    [
      'a payload that names another image',
      [simple({ identity: { 'docker-reference': 'acme/other' } })],
      /^signed_unknown it was signed under the name acme\/other, not as acme\/app/,
    ],
    [
      'a bundle over bytes',
      [{ kind: 'bundle', text: '{"messageSignature":{}}' }],
      /^signed_unknown its bundle signs bytes/,
    ],
    ['no envelope', [{ kind: 'bundle', text: '{}' }], /^invalid ENVELOPE: its content is no envelope/],
    [
      'an empty envelope',
      [{ kind: 'bundle', text: '{"verificationMaterial":{"publicKey":{}},"dsseEnvelope":{}}' }],
      /^invalid BUNDLE_UNREADABLE: this is not a Sigstore bundle/,
    ],
    [
      'a log entry of another payload',
      [{ ...simple(), log: otherLog() } as ImageSignature],
      /^invalid LOG_ENTRY: its log entry is of something else than its payload/,
    ],
    [
      'an envelope for a signature',
      [{ ...simple(), signature: Buffer.from('{"payload":"e30="}').toString('base64') } as ImageSignature],
      /^invalid ENVELOPE: an envelope stands where/,
    ],
    [
      'a log entry that is no JSON',
      [{ ...simple(), log: '{' } as ImageSignature],
      /^invalid BUNDLE_UNREADABLE: its log entry is not JSON/,
    ],
  ])('%s', async (_name, signatures, expected) => {
    expect(await decide(signatures)).toMatch(expected);
  });

  test('no image, no answer', async () => {
    const asking = {
      verifier: createBundleVerifier({ roots: [publicGoodRoot] }),
      expectations: { repositoryUrl: 'https://github.com/acme/app', identities: [] },
      commit: claims.sha,
      ring: () => keyRing([], []),
    };
    expect(await imageProof({ state: 'absent' }, 'acme/app', asking)).toMatchObject({ state: 'not_published' });
    const dark = { state: 'unreachable', reason: 'x' } as const;
    expect(await imageProof(dark, 'acme/app', asking)).toEqual({ ...dark, integrity: null });
  });
});
