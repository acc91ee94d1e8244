import { createHash, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SignedFile } from '../../src/sigstore/ports.ts';
import { signatureHolds } from '../../src/sigstore/signature-holds.ts';

const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
const pairs = {
  'P-256': ec('prime256v1'),
  'P-384': ec('secp384r1'),
  'P-521': ec('secp521r1'),
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
const other = { 'P-256': ec('prime256v1'), 'P-384': ec('secp384r1'), 'P-521': ec('secp521r1'), RSA: pairs.RSA };

/** A file of which nothing but the digest may be asked for. */
const closed = (bytes: Uint8Array): SignedFile => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  whole: () => {
    throw new Error('the bytes were asked for');
  },
});
const flipped = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ 1;
  return copy;
};

describe.each(Object.keys(pairs) as (keyof typeof pairs)[])('%s, by the digest alone', (name) => {
  const { privateKey, publicKey } = pairs[name];

  test('says what Node says of the bytes, whatever was changed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('nothing', 'signature', 'file', 'key', 'cut', 'longer'),
        fc.nat(200),
        (bytes, what, at) => {
          const made = sign('sha256', bytes, privateKey);
          const signature =
            what === 'signature'
              ? flipped(made, at)
              : what === 'cut'
                ? made.subarray(0, at % made.length)
                : what === 'longer'
                  ? Buffer.concat([made, Buffer.from([at])])
                  : made;
          const file = what === 'file' ? Buffer.concat([bytes, Buffer.from('x')]) : bytes;
          const key = what === 'key' ? other[name].publicKey : publicKey;
          const said = signatureHolds(closed(file), key, signature);
          expect(said).toBe(nodeSays(file, key, signature));
          if (what === 'nothing') expect(said).toBe(true);
          if (what === 'file' || what === 'cut' || what === 'longer') expect(said).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('whatever the signature is, nothing is thrown and nothing holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (signature) => {
        expect(signatureHolds(closed(Buffer.from('app')), publicKey, signature)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

test('a curve’s two numbers may be bare only where that is allowed', () => {
  const { privateKey, publicKey } = pairs['P-256'];
  const bytes = Buffer.from('app');
  const bare = sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  expect(signatureHolds(closed(bytes), publicKey, bare)).toBe(false);
  for (const data of [bytes, closed(bytes)]) {
    expect(signatureHolds(data, publicKey, bare, ['der', 'ieee-p1363'])).toBe(true);
    expect(signatureHolds(data, publicKey, flipped(bare, 9), ['der', 'ieee-p1363'])).toBe(false);
  }
});

test('both values that `s` may have are taken, as Node takes them', () => {
  const { privateKey, publicKey } = pairs['P-256'];
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const bytes = Buffer.from('app');
  const bare = sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const s = order - BigInt(`0x${bare.toString('hex', 32)}`);
  const mirrored = Buffer.concat([bare.subarray(0, 32), Buffer.from(s.toString(16).padStart(64, '0'), 'hex')]);
  const both = ['der', 'ieee-p1363'] as const;
  expect([bare, mirrored].map((made) => signatureHolds(closed(bytes), publicKey, made, both))).toEqual([true, true]);
  expect(verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, mirrored)).toBe(true);
});

test('an RSA signature over another digest algorithm does not hold', () => {
  const { privateKey, publicKey } = pairs.RSA;
  const bytes = Buffer.from('app');
  for (const algorithm of ['sha1', 'sha384', 'sha512'])
    expect(signatureHolds(closed(bytes), publicKey, sign(algorithm, bytes, privateKey))).toBe(false);
});

describe('a key that signs the bytes themselves', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const bytes = Buffer.from('app');
  const made = sign(null, bytes, privateKey);
  const file = (whole: SignedFile['whole']): SignedFile => ({ ...closed(bytes), whole });

  test('asks for them', () => {
    expect(signatureHolds(file(() => bytes), publicKey, made)).toBe(true);
    expect(signatureHolds(file(() => Buffer.from('other')), publicKey, made)).toBe(false);
    expect(signatureHolds(bytes, publicKey, made)).toBe(true);
  });
  test('says why it cannot have them', () => {
    expect(signatureHolds(file(() => ({ unread: 'too large' })), publicKey, made)).toEqual({ unread: 'too large' });
  });
  test('does not ask for them for what cannot be its signature', () => {
    expect(signatureHolds(closed(bytes), publicKey, made.subarray(1))).toBe(false);
  });
});

test('a curve that nothing here computes is left to Node, with the bytes', () => {
  const { privateKey, publicKey } = ec('secp256k1');
  const bytes = Buffer.from('app');
  const made = sign('sha256', bytes, privateKey);
  expect(signatureHolds({ ...closed(bytes), whole: () => bytes }, publicKey, made)).toBe(true);
  expect(signatureHolds({ ...closed(bytes), whole: () => bytes }, publicKey, flipped(made, 12))).toBe(false);
});

function nodeSays(bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  try {
    return verify('sha256', bytes, key, signature);
  } catch {
    return false;
  }
}
