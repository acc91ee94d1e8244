import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examineBundle } from '../../src/artefacts/examine-bundle.ts';
import { examineDetached } from '../../src/artefacts/examine-detached.ts';
import { keyRing, type KeyFile } from '../../src/artefacts/key-ring.ts';
import type { SignatureFinding } from '../../src/facts/provenance.ts';
import type { DeclaredKey, KeyKind } from '../../src/facts/vendor-terms.ts';
import { readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { fileOf } from '../support/artefact-file.ts';

/** Signatures that the real tools made; scripts/make-signature-fixtures.ts makes them anew. */
const folder = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url));
const read = (name: string): Buffer => readFileSync(`${folder}${name}`);
const text = (name: string): string => read(name).toString('latin1');
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const verifier = createBundleVerifier({ roots: readTrustedRoots(text('trusted-root.json')) });
const app = read('app.txt');
const now = new Date(Date.parse('2027-01-01T00:00:00Z'));

type Extra = {
  readonly pins?: readonly DeclaredKey[];
  readonly keys?: readonly string[];
  readonly from?: KeyFile['from'];
  readonly file?: Buffer | null;
  readonly certificate?: string | null;
};

async function examine(bytes: Buffer, extra: Extra = {}): Promise<SignatureFinding> {
  const { pins = [], keys = [], from = 'repository', file = app, certificate = null } = extra;
  const ring = await keyRing(
    keys.map((name) => ({ from, name, bytes: read(name) })),
    pins,
  );
  const finding = await examineDetached({
    bytes,
    foundIn: 'signature',
    artefact: file && { sha256: sha(file), read: () => Promise.resolve(fileOf(file)) },
    ring,
    verifier,
    now,
    certificate,
  });
  if (finding === null) throw new Error('it was taken for a key');
  return finding;
}

/** The fingerprint that the examination itself reports, which the tests of the tools' own output compare below. */
const pin = async (kind: KeyKind, signature: string, keys: readonly string[]): Promise<DeclaredKey> => {
  const { key } = await examine(read(signature), { keys });
  if (key === undefined) throw new Error(`no key verifies ${signature}`);
  return { kind, fingerprint: key.fingerprint, path: null };
};

const forms: readonly (readonly [
  name: string,
  form: SignatureFinding['form'],
  kind: KeyKind,
  keys: readonly string[],
])[] = [
  ['app.txt.asc', 'openpgp', 'openpgp', ['openpgp.asc']],
  ['app.txt.gpg', 'openpgp', 'openpgp', ['openpgp.asc']],
  ['app.txt.rsa.asc', 'openpgp', 'openpgp', ['openpgp-rsa.asc']],
  ['app.txt.minisig', 'minisign', 'minisign', ['minisign.pub']],
  ['app.txt.legacy.minisig', 'minisign', 'minisign', ['minisign.pub']],
  ['app.txt.ed25519.sig', 'ssh', 'ssh', []],
  ['app.txt.rsa.sig', 'ssh', 'ssh', []],
  ['app.txt.ecdsa.sig', 'ssh', 'ssh', []],
  ['app.txt.sha256.sig', 'ssh', 'ssh', []],
  ['app.txt.cosign.sig', 'cosign-signature', 'cosign', ['cosign.pub']],
];

describe.each(forms)('%s (%s)', (name, form, kind, keys) => {
  test('verifies with a pinned key', async () => {
    const pins = [await pin(kind, name, keys)];
    expect(await examine(read(name), { keys, pins })).toMatchObject({
      form,
      level: 'verified_key',
      reason: expect.stringMatching(/^it verifies with the pinned key /),
      subjects: [sha(app)],
      key: { kind, fingerprint: pins[0]?.fingerprint },
    });
  });

  test('is signed by nobody known without the pin', async () => {
    expect(await examine(read(name), { keys })).toMatchObject({
      level: 'signed_unknown',
      reason: expect.stringMatching(/not pinned under artefacts\.keys$/),
    });
  });

  test('over another file it is refused', async () => {
    const pins = [await pin(kind, name, keys)];
    const file = Buffer.from('A small artefact that nobody signs.\n');
    expect(await examine(read(name), { keys, pins, file })).toMatchObject({
      level: 'invalid',
      reason: expect.stringMatching(/^SIGNATURE: /),
    });
  });

  test('without the file nothing is said of it', async () => {
    const said = await examine(read(name), { keys, file: null });
    expect(said).toMatchObject({
      level: 'present_unverifiable',
      reason: expect.stringContaining('no file of the release'),
    });
  });
});

test.each([
  ['app.txt.asc', 'openpgp.asc'],
  ['app.txt.minisig', 'minisign.pub'],
  ['app.txt.cosign.sig', 'cosign.pub'],
])('%s: a key that lies in the same release proves nothing, and is said so', async (name, key) => {
  const { level, reason } = await examine(read(name), { keys: [key], from: 'release' });
  expect({ level, reason }).toEqual({
    level: 'signed_unknown',
    reason: expect.stringContaining(`of ${key} in the same release, which proves nothing`),
  });
});

describe('fingerprints are those that the tools print', () => {
  test('ssh-keygen -l', async () => {
    const [, blob = ''] = text('ssh-ed25519.pub').split(' ');
    const printed = `SHA256:${createHash('sha256').update(Buffer.from(blob, 'base64')).digest('base64').replace('=', '')}`;
    expect(await pin('ssh', 'app.txt.ed25519.sig', [])).toMatchObject({ fingerprint: printed });
  });

  test('minisign: the key itself; the id alone only for a key of the repository', async () => {
    const [, line = ''] = text('minisign.pub').split('\n');
    const id = /public key ([0-9A-F]{16})/.exec(text('minisign.pub'))?.[1] ?? '';
    expect(await pin('minisign', 'app.txt.minisig', ['minisign.pub'])).toMatchObject({ fingerprint: line });
    const whole: DeclaredKey = { kind: 'minisign', fingerprint: line, path: null };
    expect(await examine(read('app.txt.minisig'), { pins: [whole] })).toMatchObject({ level: 'verified_key' });
    const byId: Extra = { keys: ['minisign.pub'], pins: [{ ...whole, fingerprint: id }] };
    expect(await examine(read('app.txt.minisig'), byId)).toMatchObject({ level: 'verified_key' });
    expect(await examine(read('app.txt.minisig'), { ...byId, from: 'release' })).toMatchObject({
      level: 'signed_unknown',
    });
  });

  test('OpenPGP with spaces and in small letters, cosign in hex or base64', async () => {
    const { fingerprint } = await pin('openpgp', 'app.txt.asc', ['openpgp.asc']);
    const spaced = fingerprint.toLowerCase().replace(/(.{4})/g, '$1 ');
    const pgp: DeclaredKey = { kind: 'openpgp', fingerprint: spaced, path: null };
    expect(await examine(read('app.txt.asc'), { keys: ['openpgp.asc'], pins: [pgp] })).toMatchObject({
      level: 'verified_key',
    });
    const key = await pin('cosign', 'app.txt.cosign.sig', ['cosign.pub']);
    const base64 = Buffer.from(key.fingerprint.slice(7), 'hex').toString('base64');
    const cosign: DeclaredKey = { ...key, fingerprint: `SHA256:${base64}` };
    expect(await examine(read('app.txt.cosign.sig'), { keys: ['cosign.pub'], pins: [cosign] })).toMatchObject({
      level: 'verified_key',
    });
  });
});

describe('a clear-signed list', () => {
  const pins = (): Promise<DeclaredKey> => pin('openpgp', 'app.txt.asc', ['openpgp.asc']);

  test('covers itself and the list that it is made of', async () => {
    const said = await examine(read('SHA256SUMS.asc'), {
      keys: ['openpgp.asc'],
      pins: [await pins()],
      file: read('SHA256SUMS'),
    });
    expect(said).toMatchObject({
      level: 'verified_key',
      subjects: [sha(read('SHA256SUMS.asc')), sha(read('SHA256SUMS'))],
    });
  });

  test('covers no list of other words', async () => {
    const file = Buffer.from('other\n');
    const said = await examine(read('SHA256SUMS.asc'), { keys: ['openpgp.asc'], pins: [await pins()], file });
    expect(said).toMatchObject({ level: 'verified_key', subjects: [sha(read('SHA256SUMS.asc'))] });
  });
});

/** A change of a file's text, and what is then said. */
type Corruption = readonly [what: string, change: (whole: string) => string, reason: RegExp];

const inBase64 =
  (line: number, change: (bytes: Buffer) => Buffer) =>
  (whole: string): string =>
    whole
      .split('\n')
      .map((one, index) => (index === line ? change(Buffer.from(one, 'base64')).toString('base64') : one))
      .join('\n');
const flipped =
  (at: number) =>
  (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    const index = at < 0 ? copy.length + at : at;
    copy[index] = (copy[index] ?? 0) ^ 1;
    return copy;
  };
const body =
  (label: string, change: (bytes: Buffer) => Buffer) =>
  (whole: string): string => {
    const lines = whole.split('\n').filter((line) => line !== '' && !line.startsWith('-----') && !line.startsWith('='));
    const bytes = change(Buffer.from(lines.join(''), 'base64'));
    return `-----BEGIN ${label}-----\n${label.startsWith('PGP') ? '\n' : ''}${bytes.toString('base64')}\n-----END ${label}-----\n`;
  };
const replaced =
  (from: string, to: string) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');

const corruptions: Readonly<Record<string, readonly Corruption[]>> = {
  'app.txt.minisig': [
    [
      'the untrusted comment is gone',
      (whole) => whole.slice(whole.indexOf('\n')),
      /no signature form|untrusted comment/,
    ],
    ['the signature is cut', inBase64(1, (bytes) => bytes.subarray(0, 60)), /MALFORMED: its second line/],
    ['another algorithm', inBase64(1, replaced('ED', 'EX')), /MALFORMED: its algorithm is neither/],
    ['another key id', inBase64(1, flipped(3)), /its key [0-9A-F]{16} is none of the pinned ones/],
    ['another signature value', inBase64(1, flipped(-1)), /SIGNATURE: it is not over these bytes/],
    [
      'another trusted comment',
      (whole) => whole.replace('app 1.2.0', 'app 9.9.9'),
      /SIGNATURE: its trusted comment was changed/,
    ],
    ['the global signature is cut', inBase64(3, (bytes) => bytes.subarray(1)), /MALFORMED: its last line/],
    ['a line more', (whole) => `${whole}more\n`, /MALFORMED: something follows/],
  ],
  'app.txt.ed25519.sig': [
    [
      'the armour has no end',
      (whole) => whole.replace('-----END SSH SIGNATURE-----', ''),
      /MALFORMED: its armour is broken/,
    ],
    ['another magic', body('SSH SIGNATURE', replaced('SSHSIG', 'SSHSIX')), /MALFORMED: it does not begin with SSHSIG/],
    ['another version', body('SSH SIGNATURE', flipped(9)), /MALFORMED: it is of another version/],
    ['another namespace', body('SSH SIGNATURE', replaced('file', 'mail')), /NAMESPACE: /],
    ['another hash', body('SSH SIGNATURE', replaced('sha512', 'sha999')), /MALFORMED: its hash algorithm/],
    ['cut', body('SSH SIGNATURE', (bytes) => bytes.subarray(0, -5)), /MALFORMED: its fields do not fill/],
    ['another value', body('SSH SIGNATURE', flipped(-1)), /SIGNATURE: it is not over these bytes/],
  ],
  'app.txt.asc': [
    ['the armour has no end', (whole) => whole.replace(/-----END[\s\S]*/, ''), /MALFORMED: its armour cannot be read/],
    ['the packet is cut', body('PGP SIGNATURE', (bytes) => bytes.subarray(0, 40)), /MALFORMED|SIGNATURE/],
    ['no signature packet', body('PGP SIGNATURE', () => Buffer.from([0xb4, 0x01, 0x41])), /MALFORMED: /],
    ['an unknown version', body('PGP SIGNATURE', flipped(2)), /MALFORMED: |no signature form/],
    ['another value', body('PGP SIGNATURE', flipped(-1)), /SIGNATURE: /],
    ['another time', body('PGP SIGNATURE', flipped(30)), /SIGNATURE: |not known/],
  ],
  'app.txt.cosign.sig': [
    ['no base64', () => 'MEU???', /no signature form/],
    ['another value', inBase64(0, flipped(-1)), /SIGNATURE: it is not over these bytes/],
  ],
};

describe.each(Object.entries(corruptions))('%s corrupted', (name, rows) => {
  const kind = forms.find(([file]) => file === name)?.[2] ?? 'ssh';
  const keys = forms.find(([file]) => file === name)?.[3] ?? [];
  test.each(rows)('%s', async (_what, change, reason) => {
    const pins = [await pin(kind, name, keys)];
    const said = await examine(Buffer.from(change(text(name)), 'latin1'), { keys, pins });
    expect(said.reason).toMatch(reason);
    expect(['invalid', 'present_unverifiable']).toContain(said.level);
  });

  test('is refused with reasons that differ', async () => {
    const pins = [await pin(kind, name, keys)];
    const reasons = new Set<string>();
    for (const [, change] of rows)
      reasons.add((await examine(Buffer.from(change(text(name)), 'latin1'), { keys, pins })).reason);
    const file = Buffer.from('another file');
    reasons.add(`file: ${(await examine(read(name), { keys, pins, file })).reason}`);
    expect(reasons.size).toBeGreaterThanOrEqual(Math.min(rows.length, 6));
  });
});

test('what is too weak or made for something else is refused', async () => {
  const sha1 = await examine(read('app.txt.sha1.asc'), { keys: ['openpgp-rsa.asc'] });
  expect(sha1).toMatchObject({ level: 'invalid', reason: expect.stringMatching(/SHA1/i) });
  expect(await examine(read('app.txt.git.sig'))).toMatchObject({
    level: 'invalid',
    reason: expect.stringContaining('NAMESPACE'),
  });
  expect(await examine(read('app.txt.asc'), { keys: ['openpgp-rsa.asc'] })).toMatchObject({
    level: 'present_unverifiable',
    reason: expect.stringMatching(/^its key [0-9A-F]{16} is not known; pin it/),
  });
});

const repositoryUrl = 'https://github.com/acme/app';
async function bundle(content: string, extra: Extra = {}): Promise<SignatureFinding> {
  const { pins = [], keys = [], file = app } = extra;
  const ring = await keyRing(
    keys.map((name) => ({ from: 'repository' as const, name, bytes: read(name) })),
    pins,
  );
  const [finding, ...rest] = examineBundle({
    text: content,
    foundIn: 'app.txt.bundle',
    verifier,
    expectations: { repositoryUrl, identities: [] },
    artefactDigests: new Set([sha(app)]),
    artefactBytes: (digest) => (file !== null && digest === sha(app) ? file : undefined),
    described: sha(app),
    ring,
  });
  expect(rest).toEqual([]);
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
}

describe('cosign', () => {
  test('an old bundle with its log entry is bound to the workflow', async () => {
    expect(await bundle(text('app.txt.bundle'))).toMatchObject({
      form: 'cosign-legacy',
      level: 'verified_identity',
      reason: '',
      subjects: [sha(app)],
      signer: { sourceRepository: repositoryUrl },
    });
  });

  type Legacy = {
    base64Signature: string;
    cert: string;
    rekorBundle: { SignedEntryTimestamp: string; Payload: Record<string, unknown> } | null;
  };
  const legacy = (change: (json: Legacy) => void): string => {
    const json = JSON.parse(text('app.txt.bundle')) as Legacy;
    change(json);
    return JSON.stringify(json);
  };
  const flip = (value: string): string => flipped(-3)(Buffer.from(value, 'base64')).toString('base64');
  const rows: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'another signature',
      () => legacy((json) => void (json.base64Signature = flip(json.base64Signature))),
      /^SIGNATURE: /,
    ],
    ['no base64', () => legacy((json) => void (json.base64Signature = '???')), /its signature is not base64/],
    ['no PEM', () => legacy((json) => void (json.cert = 'AAAA')), /its certificate is not PEM/],
    [
      'another promise',
      () =>
        legacy(
          (json) =>
            void (
              json.rekorBundle && (json.rekorBundle.SignedEntryTimestamp = flip(json.rekorBundle.SignedEntryTimestamp))
            ),
        ),
      /^(LOG_ENTRY|TIMESTAMP): /,
    ],
    [
      'another time',
      () => legacy((json) => void (json.rekorBundle && (json.rekorBundle.Payload['integratedTime'] = 1))),
      /^(LOG_ENTRY|TIMESTAMP|CERTIFICATE): /,
    ],
    [
      'no log id',
      () => legacy((json) => void (json.rekorBundle && (json.rekorBundle.Payload['logID'] = 'x'))),
      /its log has no id/,
    ],
    [
      'no body',
      () => legacy((json) => void (json.rekorBundle && (json.rekorBundle.Payload['body'] = '%'))),
      /its log entry is not base64/,
    ],
    [
      'another kind of entry',
      () =>
        legacy(
          (json) =>
            void (
              json.rekorBundle &&
              (json.rekorBundle.Payload['body'] = Buffer.from('{"kind":"rpm","apiVersion":"0.0.1"}').toString('base64'))
            ),
        ),
      /of the kind rpm 0\.0\.1/,
    ],
    ['no log entry', () => legacy((json) => void (json.rekorBundle = null)), /neither log entry nor timestamp proves/],
  ];
  test.each(rows)('an old bundle with %s is not', async (_what, content, reason) => {
    const said = await bundle(content());
    expect(said.reason).toMatch(reason);
    expect(['invalid', 'present_unverifiable']).toContain(said.level);
  });

  test('an old bundle by a key', async () => {
    const keys = ['cosign.pub'];
    const pins = [await pin('cosign', 'app.txt.cosign.sig', keys)];
    expect(await bundle(text('app.txt.key.bundle'), { keys, pins })).toMatchObject({ level: 'verified_key' });
    expect(await bundle(text('app.txt.key.bundle'), { keys })).toMatchObject({ level: 'signed_unknown' });
    expect(await bundle(text('app.txt.key.bundle'))).toMatchObject({ level: 'present_unverifiable' });
    // What the key signs is a digest, so that the file need not be fetched.
    expect(await bundle(text('app.txt.key.bundle'), { keys, pins, file: null })).toMatchObject({
      level: 'verified_key',
    });
  });

  test('an envelope alone, by a key', async () => {
    const keys = ['cosign.pub'];
    const pins = [await pin('cosign', 'app.txt.cosign.sig', keys)];
    const envelope = text('app.txt.intoto.jsonl');
    expect(await bundle(envelope, { keys, pins })).toMatchObject({
      form: 'dsse',
      level: 'verified_key',
      subjects: [sha(app)],
    });
    expect(await bundle(envelope)).toMatchObject({
      level: 'present_unverifiable',
      reason: expect.stringContaining('signing time is not proven'),
    });
    const changed = JSON.stringify({
      ...(JSON.parse(envelope) as object),
      payload: Buffer.from('{}').toString('base64'),
    });
    expect(await bundle(changed, { keys, pins })).toMatchObject({
      level: 'invalid',
      reason: expect.stringMatching(/^SIGNATURE/),
    });
  });

  test('a .sig with its certificate: whose it is, and that its time is not proven', async () => {
    const certificate = text('app.txt.keyless.pem');
    const good = await examine(read('app.txt.keyless.sig'), { certificate });
    expect(good).toMatchObject({
      form: 'cosign-signature',
      level: 'present_unverifiable',
      reason: expect.stringMatching(
        /^it is by https:\/\/github\.com\/acme\/app\/.*neither log entry nor timestamp proves/,
      ),
    });
    const file = Buffer.from('another file');
    expect(await examine(read('app.txt.keyless.sig'), { certificate, file })).toMatchObject({
      level: 'invalid',
      subjects: [sha(file)],
      reason: expect.stringMatching(/^SIGNATURE/),
    });
    expect(await examine(read('app.txt.keyless.sig'), { certificate: 'none' })).toMatchObject({
      level: 'invalid',
      reason: expect.stringMatching(/^CERTIFICATE/),
    });
    const foreign = createBundleVerifier({ roots: [] });
    const alone = {
      bytes: read('app.txt.keyless.sig'),
      foundIn: 'x',
      artefact: { sha256: sha(app), read: () => Promise.resolve(fileOf(app)) },
      now,
      certificate,
    };
    expect(await examineDetached({ ...alone, ring: await keyRing([], []), verifier: foreign })).toMatchObject({
      level: 'present_unverifiable',
      reason: expect.stringMatching(/^ROOT_UNKNOWN/),
    });
  });
});

test('a public key signs nothing', async () => {
  const question = { foundIn: 'x', artefact: null, ring: await keyRing([], []), verifier, now, certificate: null };
  expect(await examineDetached({ ...question, bytes: read('openpgp.asc') })).toBeNull();
});
