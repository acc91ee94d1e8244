import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { examineBundle } from '../../src/artefacts/examine-bundle.ts';
import { examineDetached } from '../../src/artefacts/examine-detached.ts';
import { keyRing, type KeyRing } from '../../src/artefacts/key-ring.ts';
import { mayBeBareSignature, readBareSignature } from '../../src/artefacts/bare-signature.ts';
import { readLegacy } from '../../src/artefacts/legacy-bundle.ts';
import { isPublicKey, pemBytes, readCertificate } from '../../src/artefacts/pem.ts';
import { signatureFormOf } from '../../src/artefacts/signature-form.ts';
import { readMinisign, readMinisignKeys } from '../../src/detached/minisign.ts';
import { readSshKey } from '../../src/detached/ssh-key.ts';
import { signatureFault } from '../../src/detached/signature-shape.ts';
import { readSshSignature } from '../../src/detached/ssh-signature.ts';
import { readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { fileOf } from '../support/artefact-file.ts';
import { expectSettledWithin } from '../support/in-time.ts';

const folder = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url));
const files = readdirSync(folder).map((name) => readFileSync(`${folder}${name}`));
const verifier = createBundleVerifier({
  roots: readTrustedRoots(readFileSync(`${folder}trusted-root.json`, 'utf8')),
});
const app = readFileSync(`${folder}app.txt`);
const now = new Date('2027-01-01T00:00:00Z');

/** Real files with bytes changed, cut, doubled, and put behind one another; and bytes that are nothing. */
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      fc.nat(),
      fc.boolean(),
    )
    .map(([file, changes, cut, doubled]) => {
      const bytes = Buffer.from(file);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const kept = cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
      return doubled ? Buffer.concat([kept, kept]) : kept;
    }),
);

const rings = async (bytes: Buffer): Promise<KeyRing> => {
  const all = ['openpgp.asc', 'openpgp-rsa.asc', 'minisign.pub', 'cosign.pub'].map((name) => {
    return { from: 'repository' as const, name, bytes: readFileSync(`${folder}${name}`) };
  });
  return keyRing([...all, { from: 'release', name: 'hostile', bytes }], []);
};
const cosignKeys = [
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey,
  generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey,
  generateKeyPairSync('ed25519').publicKey,
];
const levels = ['signed_unknown', 'present_unverifiable', 'invalid'];

describe('whatever the bytes are', () => {
  test('a detached signature gives a finding with a reason, and never more than an unpinned key', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (bytes, certified) => {
        const said = await examineDetached({
          bytes,
          foundIn: 'x',
          artefact: { sha256: 'a'.repeat(64), read: () => Promise.resolve(fileOf(app)) },
          ring: await rings(bytes),
          verifier,
          now,
          certificate: certified ? bytes.toString('latin1') : null,
        });
        if (said === null) return;
        expect(levels).toContain(said.level);
        expect(said.reason).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  test('an old bundle or an envelope gives findings with reasons', async () => {
    const value = fc.oneof(fc.string(), fc.base64String(), fc.integer(), fc.constant(null), fc.constant({}));
    const payload = fc.record(
      { body: value, integratedTime: value, logIndex: value, logID: value },
      { requiredKeys: [] },
    );
    const json = fc.oneof(
      fc.record(
        {
          base64Signature: value,
          cert: value,
          rekorBundle: fc.oneof(value, fc.record({ SignedEntryTimestamp: value, Payload: payload })),
        },
        { requiredKeys: ['base64Signature'] },
      ),
      fc.record({
        payloadType: value,
        payload: value,
        signatures: fc.array(fc.oneof(value, fc.record({ sig: value, cert: value, keyid: value }))),
      }),
    );
    const ring = await rings(Buffer.alloc(0));
    fc.assert(
      fc.property(json, (bundle) => {
        const findings = examineBundle({
          text: JSON.stringify(bundle),
          foundIn: 'x',
          verifier,
          expectations: { repositoryUrl: 'https://github.com/acme/app', identities: [] },
          artefactDigests: new Set(),
          artefactBytes: () => app,
          described: 'a'.repeat(64),
          ring,
        });
        expect(findings).toHaveLength(1);
        for (const { level, reason } of findings) {
          expect(levels).toContain(level);
          expect(reason).not.toBe('');
        }
      }),
    );
  });

  test('the readers neither throw nor take long', () => {
    fc.assert(
      fc.property(hostile, (bytes) => {
        const text = bytes.toString('latin1');
        readMinisign(bytes);
        readMinisignKeys(text);
        readSshSignature(text);
        readSshKey(bytes);
        pemBytes(text);
        readCertificate(text);
        isPublicKey(text);
        readBareSignature(bytes);
        mayBeBareSignature(bytes, true);
        for (const key of cosignKeys) signatureFault(bytes, [key]);
        signatureFormOf(bytes);
        readLegacy({ base64Signature: text, cert: text, rekorBundle: { Payload: { body: text } } });
      }),
    );
  });

  test.each([
    ['base64url without end', `${'-_'.repeat(990)}`],
    ['base64 without end', 'A'.repeat(65_000)],
    ['spaces without end', ' '.repeat(65_000)],
    ['armour of one line', `-----BEGIN PGP SIGNATURE-----\n\n${'A'.repeat(65_000)}`],
    ['headers without end', `-----BEGIN PGP SIGNATURE-----\n${'Comment: x\n'.repeat(5000)}`],
    ['many beginnings', '-----BEGIN PGP SIGNATURE-----\n'.repeat(2000)],
    ['many signed texts', '-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n'.repeat(1500)],
    ['dashes', `-----BEGIN PGP SIGNED MESSAGE-----\n\n${'-'.repeat(60_000)}`],
    ['SSH armour of empty lines', `-----BEGIN SSH SIGNATURE-----\n${'\n'.repeat(60_000)}`],
    ['minisign with a long comment', `untrusted comment:${'x'.repeat(60_000)}\nRW\n`],
    ['keys without end', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n'.repeat(1700)],
    ['public keys without end', '-----BEGIN PUBLIC KEY-----\n'.repeat(2400)],
  ])('%s takes no more than a second', async (_what, text) => {
    const bytes = Buffer.from(text);
    await expectSettledWithin(1000, async () =>
      examineDetached({
        bytes,
        foundIn: 'x',
        artefact: { sha256: 'a'.repeat(64), read: () => Promise.resolve(fileOf(app)) },
        ring: await rings(bytes),
        verifier,
        now,
        certificate: text,
      }),
    );
  });
});
