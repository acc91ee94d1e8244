import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examineDetached } from '../../../src/artefacts/examine-detached.ts';
import { keyRing } from '../../../src/artefacts/key-ring.ts';
import type { SignatureFinding } from '../../../src/facts/provenance.ts';
import type { DeclaredKey, KeyKind } from '../../../src/facts/vendor-terms.ts';
import { examine, folder, now, pin, read, sha, text, verifier, app, type Extra } from './signed.ts';

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
    const pins = [await pin(kind, name, { keys })];
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
    const pins = [await pin(kind, name, { keys })];
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
    expect(await pin('ssh', 'app.txt.ed25519.sig', {})).toMatchObject({ fingerprint: printed });
  });

  test('minisign: the key itself; the id alone only for a key of the repository', async () => {
    const [, line = ''] = text('minisign.pub').split('\n');
    const id = /public key ([0-9A-F]{16})/.exec(text('minisign.pub'))?.[1] ?? '';
    expect(await pin('minisign', 'app.txt.minisig', { keys: ['minisign.pub'] })).toMatchObject({ fingerprint: line });
    const whole: DeclaredKey = { kind: 'minisign', fingerprint: line, path: null };
    expect(await examine(read('app.txt.minisig'), { pins: [whole] })).toMatchObject({ level: 'verified_key' });
    const byId: Extra = { keys: ['minisign.pub'], pins: [{ ...whole, fingerprint: id }] };
    expect(await examine(read('app.txt.minisig'), byId)).toMatchObject({ level: 'verified_key' });
    expect(await examine(read('app.txt.minisig'), { ...byId, from: 'release' })).toMatchObject({
      level: 'signed_unknown',
    });
  });

  test('OpenPGP with spaces and in small letters, cosign in hex or base64', async () => {
    const { fingerprint } = await pin('openpgp', 'app.txt.asc', { keys: ['openpgp.asc'] });
    const spaced = fingerprint.toLowerCase().replace(/(.{4})/g, '$1 ');
    const pgp: DeclaredKey = { kind: 'openpgp', fingerprint: spaced, path: null };
    expect(await examine(read('app.txt.asc'), { keys: ['openpgp.asc'], pins: [pgp] })).toMatchObject({
      level: 'verified_key',
    });
    const key = await pin('cosign', 'app.txt.cosign.sig', { keys: ['cosign.pub'] });
    const base64 = Buffer.from(key.fingerprint.slice(7), 'hex').toString('base64');
    const cosign: DeclaredKey = { ...key, fingerprint: `SHA256:${base64}` };
    expect(await examine(read('app.txt.cosign.sig'), { keys: ['cosign.pub'], pins: [cosign] })).toMatchObject({
      level: 'verified_key',
    });
  });
});

test('a public key signs nothing', async () => {
  const question = { foundIn: 'x', artefact: null, ring: await keyRing([], []), verifier, now, certificate: null };
  expect(await examineDetached({ ...question, bytes: read('openpgp.asc') })).toBeNull();
});

test('every signature of the fixtures has its table of corruptions', () => {
  const here = fileURLToPath(new URL('./', import.meta.url));
  const tables = readdirSync(here)
    .filter((name) => name.endsWith('.test.ts') && !import.meta.url.endsWith(`/${name}`))
    .map((name) => readFileSync(`${here}${name}`, 'utf8'))
    .join('\n')
    .replaceAll('${version}', 'v*');
  const signatures = readdirSync(folder).filter((name) =>
    /\.(asc|gpg|sig|minisig|bundle|jsonl|sigstore\.json|attestation)$/.test(name),
  );
  // Keys, and two that are refused as the tools made them.
  const others = ['openpgp.asc', 'openpgp-rsa.asc', 'app.txt.sha1.asc', 'app.txt.git.sig'];
  const missing = signatures.filter(
    (name) =>
      !others.includes(name) &&
      !tables.includes(`'${name}'`) &&
      !tables.includes(`file: \`${name.replace(/v0\.\d/, 'v*')}\``),
  );
  expect(signatures.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
