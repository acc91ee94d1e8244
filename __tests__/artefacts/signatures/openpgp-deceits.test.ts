import { describe, expect, test } from '@jest/globals';
import * as openpgp from 'openpgp';
import { examineDetached } from '../../../src/artefacts/examine-detached.ts';
import { keyRing, type KeyFile } from '../../../src/artefacts/key-ring.ts';
import { readChecksums } from '../../../src/artefacts/checksums.ts';
import type { SignatureFinding } from '../../../src/facts/provenance.ts';
import type { DeclaredKey } from '../../../src/facts/vendor-terms.ts';
import { fileOf } from '../../support/artefact-file.ts';
import { app, now, pin, read, sha, text, verifier } from './signed.ts';

const made = new Date('2026-06-01T00:00:00Z');
const later = new Date('2026-09-01T00:00:00Z');

type Person = { readonly secret: openpgp.PrivateKey; readonly key: openpgp.PublicKey };

async function person(name: string, extra: Partial<Parameters<typeof openpgp.generateKey>[0]> = {}): Promise<Person> {
  const { privateKey } = await openpgp.generateKey({ userIDs: [{ name }], date: made, ...extra, format: 'object' });
  return { secret: privateKey, key: privateKey.toPublic() };
}

const armored = (key: openpgp.PublicKey): Buffer => Buffer.from(key.armor(), 'latin1');
const fingerprint = (key: openpgp.PublicKey): string => key.getFingerprint().toUpperCase();
const openPgpPin = (hex: string): DeclaredKey => ({ kind: 'openpgp', fingerprint: hex, path: null });

async function signature({ secret }: Person, bytes: Buffer): Promise<Buffer> {
  const message = await openpgp.createMessage({ binary: new Uint8Array(bytes) });
  return Buffer.from(
    String(await openpgp.sign({ message, signingKeys: secret, detached: true, date: made })),
    'latin1',
  );
}

async function said(bytes: Buffer, files: readonly KeyFile[], pins: readonly DeclaredKey[]): Promise<SignatureFinding> {
  const finding = await examineDetached({
    bytes,
    foundIn: 'app.txt.asc',
    artefact: { sha256: sha(app), read: () => Promise.resolve(fileOf(app)) },
    ring: await keyRing(files, pins),
    verifier,
    now,
    certificate: null,
  });
  if (finding === null) throw new Error('it was taken for a key');
  return finding;
}

/** A certificate with the primary key of another one put behind it as if it were its own subkey. */
async function withAdopted(own: openpgp.PublicKey, other: openpgp.PublicKey): Promise<Buffer> {
  const packet = Buffer.from(other.keyPacket.write());
  const head = Buffer.from([0xc0 | 14, packet.length]);
  const whole = Buffer.concat([Buffer.from(own.write()), head, packet]);
  const read = await openpgp.readKey({ binaryKey: new Uint8Array(whole) });
  expect(read.getKeys().map((part) => part.getFingerprint().toUpperCase())).toContain(fingerprint(other));
  return armored(read);
}

const inRepository = (key: openpgp.PublicKey, name = 'key.asc'): KeyFile => ({
  from: 'repository',
  name,
  bytes: armored(key),
});

describe('a pinned key', () => {
  test('is not pinned for whoever puts it into a certificate of their own', async () => {
    const [vendor, thief] = [await person('vendor'), await person('thief')];
    const file: KeyFile = { from: 'release', name: 'key.asc', bytes: await withAdopted(thief.key, vendor.key) };
    const finding = await said(await signature(thief, app), [file], [openPgpPin(fingerprint(vendor.key))]);
    expect(finding).toMatchObject({
      level: 'signed_unknown',
      reason: expect.stringContaining(`${fingerprint(thief.key)} of key.asc in the same release`),
    });
    const own = await said(await signature(thief, app), [file], [openPgpPin(fingerprint(thief.key))]);
    expect(own.level).toBe('verified_key');
  });

  test('may be the subkey that signed, and is none of its sisters', async () => {
    const vendor = await person('vendor', { subkeys: [{ sign: true }, {}] });
    const [primary = '', signing = '', sealing = ''] = vendor.key
      .getKeys()
      .map((part) => part.getFingerprint().toUpperCase());
    const bytes = await signature(vendor, app);
    const level = async (hex: string) => (await said(bytes, [inRepository(vendor.key)], [openPgpPin(hex)])).level;
    expect(await Promise.all([primary, signing, sealing].map(level))).toEqual([
      'verified_key',
      'verified_key',
      'signed_unknown',
    ]);
  });
});

describe('a key over the years', () => {
  test('counts for what it signed before its life was extended', async () => {
    const vendor = await person('vendor', { keyExpirationTime: 86_400 * 120 });
    const extended = await openpgp.reformatKey({
      privateKey: vendor.secret,
      userIDs: [{ name: 'vendor' }],
      date: later,
      format: 'object',
    });
    const [bytes, pins] = [await signature(vendor, app), [openPgpPin(fingerprint(vendor.key))]];
    const levels = async (...keys: readonly openpgp.PublicKey[]) =>
      (
        await said(
          bytes,
          keys.map((key, index) => inRepository(key, `${index}.asc`)),
          pins,
        )
      ).level;
    expect(await levels(extended.publicKey)).toBe('verified_key');
    expect(await levels(vendor.key, extended.publicKey)).toBe('verified_key');
  });

  test('counts for nothing once it is revoked, in whichever copy that stands', async () => {
    const vendor = await person('vendor');
    const { publicKey } = await openpgp.revokeKey({ key: vendor.secret, format: 'object' });
    const [bytes, pins] = [await signature(vendor, app), [openPgpPin(fingerprint(vendor.key))]];
    const revoked = { level: 'invalid', reason: 'SIGNATURE: Primary key is revoked' };
    expect(await said(bytes, [inRepository(publicKey)], pins)).toMatchObject(revoked);
    expect(await said(bytes, [inRepository(vendor.key), inRepository(publicKey)], pins)).toMatchObject(revoked);
  });

  test('counts for nothing that it signed after it had expired', async () => {
    const vendor = await person('vendor', { keyExpirationTime: 86_400 });
    const message = await openpgp.createMessage({ binary: new Uint8Array(app) });
    const { privateKey } = await openpgp.reformatKey({
      privateKey: vendor.secret,
      userIDs: [{ name: 'vendor' }],
      date: made,
      format: 'object',
    });
    const bytes = Buffer.from(
      String(await openpgp.sign({ message, signingKeys: privateKey, detached: true, date: later })),
    );
    expect(await said(bytes, [inRepository(vendor.key)], [openPgpPin(fingerprint(vendor.key))])).toMatchObject({
      level: 'invalid',
      reason: 'SIGNATURE: Primary key is expired',
    });
  });
});

test('of several signatures, in blocks one behind the other, that of the pinned key counts', async () => {
  const [stranger, vendor] = [await person('stranger'), await person('vendor')];
  const bytes = Buffer.concat([await signature(stranger, app), await signature(vendor, app)]);
  const pins = [openPgpPin(fingerprint(vendor.key))];
  expect(await said(bytes, [inRepository(vendor.key)], pins)).toMatchObject({ level: 'verified_key' });
  expect(await said(bytes, [inRepository(stranger.key)], pins)).toMatchObject({ level: 'signed_unknown' });
});

const begin = '-----BEGIN PGP SIGNATURE-----';
const end = '-----END PGP SIGNATURE-----';
const strange = `${'e'.repeat(64)}  evil.tgz`;

/** Changes that leave the signature good and put a line where one reader sees it and another does not. */
describe('a clear-signed list that two readers would read differently', () => {
  test.each<[string, (whole: string) => string, string]>([
    [
      'a line between another mark and the signature',
      (whole) => whole.replace(`${begin}\n`, `-----X-----\n${strange}\n`).replace(end, `${begin}\n${end}`),
      'it holds a mark that is none of a signed text',
    ],
    [
      'a carriage return in a line',
      (whole) => whole.replace(/^([0-9a-f]{8})/m, '$1\r'),
      'one of its lines holds a carriage return',
    ],
    [
      'a line in front of it all',
      (whole) => `${strange}\n${whole}`,
      'its content is of no signature form that is recognised here',
    ],
    ['a line behind it all', (whole) => `${whole}${strange}\n`, 'something stands before or behind the signed text'],
    ['no empty line behind its head', (whole) => whole.replace('\n\n', '\n'), 'no empty line ends its head'],
    [
      'a dash that is not escaped',
      (whole) => whole.replace(`\n${begin}`, `\n-x\n${begin}`),
      'one of its lines begins with a dash that is not escaped',
    ],
  ])('%s', async (_name, change, reason) => {
    const changed = Buffer.from(change(text('SHA256SUMS.asc')), 'latin1');
    const finding = await said(changed, fixtureKeys, await pinsOfFixtures());
    expect(finding.level).not.toMatch(/^verified/);
    expect(finding.reason.replace('MALFORMED: ', '')).toBe(reason);
  });

  test('a line in the head of its signature is listed by nobody', async () => {
    const changed = Buffer.from(text('SHA256SUMS.asc').replace(begin, `${begin}   \n${strange}`), 'latin1');
    expect(await said(changed, fixtureKeys, await pinsOfFixtures())).toMatchObject({ level: 'verified_key' });
    const files = readChecksums('SHA256SUMS.asc', changed);
    expect(files.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(['app.txt']);
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

const fixtureKeys: readonly KeyFile[] = [{ from: 'repository', name: 'openpgp.asc', bytes: read('openpgp.asc') }];

async function pinsOfFixtures(): Promise<readonly DeclaredKey[]> {
  return [await pin('openpgp', 'app.txt.asc', { keys: ['openpgp.asc'] })];
}
