import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ArtefactFile, Unread } from '../../src/artefacts/detached-artefact.ts';
import { largestWhole } from '../../src/artefacts/detached-artefact.ts';
import { examineDetached } from '../../src/artefacts/examine-detached.ts';
import { keyRing, type KeyRing } from '../../src/artefacts/key-ring.ts';
import type { SignatureFinding } from '../../src/facts/provenance.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { fileOf } from '../support/artefact-file.ts';

const folder = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url));
const read = (name: string): Buffer => readFileSync(`${folder}${name}`);
const app = read('app.txt');
const sha256 = createHash('sha256').update(app).digest('hex');
const verifier = createBundleVerifier({ roots: [] });
const keys = ['openpgp.asc', 'openpgp-rsa.asc', 'minisign.pub', 'cosign.pub'];
const ed25519 = generateKeyPairSync('ed25519');

const ring = (): Promise<KeyRing> => {
  const files = keys.map((name) => ({ from: 'repository' as const, name, bytes: read(name) }));
  const pem = Buffer.from(ed25519.publicKey.export({ type: 'spki', format: 'pem' }));
  return keyRing([...files, { from: 'repository', name: 'ed25519.pub', bytes: pem }], []);
};

type Asked = { readonly finding: SignatureFinding; readonly fetched: number };

async function examine(signature: Buffer, file: ArtefactFile | Unread): Promise<Asked> {
  let fetched = 0;
  const finding = await examineDetached({
    bytes: signature,
    foundIn: 'signature',
    artefact: {
      sha256,
      read: () => {
        fetched++;
        return Promise.resolve(file);
      },
    },
    ring: await ring(),
    verifier,
    now: new Date('2027-01-01T00:00:00Z'),
    certificate: null,
  });
  if (finding === null) throw new Error('it was taken for a key');
  return { finding, fetched };
}

/** Each form, and whether its signatures need the file. */
const forms: readonly (readonly [name: string, signature: () => Buffer, needsFile: boolean])[] = [
  ['OpenPGP, Ed25519', () => read('app.txt.asc'), true],
  ['OpenPGP, RSA', () => read('app.txt.rsa.asc'), true],
  ['minisign', () => read('app.txt.minisig'), true],
  ['minisign as it once was', () => read('app.txt.legacy.minisig'), true],
  ['SSH, SHA-512', () => read('app.txt.ed25519.sig'), true],
  ['SSH, SHA-256', () => read('app.txt.sha256.sig'), false],
  ['cosign, ECDSA', () => read('app.txt.cosign.sig'), false],
  ['cosign, Ed25519', () => Buffer.from(sign(null, app, ed25519.privateKey).toString('base64')), true],
];

describe.each(forms)('%s', (_name, signature, needsFile) => {
  test('needs the file, once, or not at all', async () => {
    const { finding, fetched } = await examine(signature(), fileOf(app));
    expect(finding.level).toBe('signed_unknown');
    expect(fetched).toBe(needsFile ? 1 : 0);
  });

  test('does not care where the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(app.length), { maxLength: 8 }), fc.boolean(), async (ends, changed) => {
        const bytes = changed ? Buffer.concat([app.subarray(0, -1), Buffer.from('!')]) : app;
        const { finding } = await examine(signature(), fileOf(bytes, ends));
        expect(finding.level).toBe(changed && needsFile ? 'invalid' : 'signed_unknown');
      }),
      { numRuns: 25 },
    );
  });

  test('a file that cannot be had, or breaks off, says nothing against the signature', async () => {
    const lost = await examine(signature(), { unread: 'the artefact that it signs was not read: it is gone' });
    const brokenOff: ArtefactFile = {
      size: app.length,
      pieces: async function* () {
        yield await Promise.resolve(app.subarray(0, 10));
        throw new Error('the temporary file became shorter');
      },
    };
    const broken = await examine(signature(), brokenOff);
    if (!needsFile) {
      expect([lost, broken]).toMatchObject([{ fetched: 0 }, { fetched: 0 }]);
      return;
    }
    expect(lost.finding).toMatchObject({
      level: 'present_unverifiable',
      reason: 'the artefact that it signs was not read: it is gone',
    });
    expect(broken.finding).toMatchObject({
      level: 'present_unverifiable',
      reason: 'the artefact that it signs could not be read to its end: the temporary file became shorter',
    });
  });

  test('only what signs the bytes themselves refuses a file that is too large to be held', async () => {
    const large: ArtefactFile = { ...fileOf(app), size: largestWhole + 1 };
    const { finding } = await examine(signature(), large);
    const whole = /once|cosign, Ed25519/.test(_name);
    expect(finding.level).toBe(whole ? 'present_unverifiable' : 'signed_unknown');
    if (whole) expect(finding.reason).toMatch(/^it signs the file itself, whose 67108865 bytes are more than/);
  });
});

test('an empty file in any number of pieces is an empty file', async () => {
  const empty = createHash('sha256').digest('hex');
  const made = Buffer.from(sign(null, Buffer.alloc(0), ed25519.privateKey).toString('base64'));
  const said = await examineDetached({
    bytes: made,
    foundIn: 'signature',
    artefact: { sha256: empty, read: () => Promise.resolve(fileOf(Buffer.alloc(0), [0, 0])) },
    ring: await ring(),
    verifier,
    now: new Date('2027-01-01T00:00:00Z'),
    certificate: null,
  });
  expect(said).toMatchObject({ level: 'signed_unknown', form: 'cosign-signature' });
});
