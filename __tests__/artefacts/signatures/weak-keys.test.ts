import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { heldByKey } from '../../../src/artefacts/cosign-keys.ts';
import { keyRing } from '../../../src/artefacts/key-ring.ts';
import { sshFingerprint } from '../../../src/detached/ssh-signature.ts';
import { writeFields } from '../../../src/detached/ssh-wire.ts';
import { app, examine } from './signed.ts';

type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

/** What a signature comes to whose key the vendor pinned. */
async function pinned({ publicKey, privateKey }: Pair): Promise<{ readonly level: string; readonly reason: string }> {
  const bytes = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }));
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(der).digest('hex');
  const declared = [{ kind: 'cosign', fingerprint, path: null }] as const;
  const ring = await keyRing([{ from: 'repository', name: 'cosign.pub', bytes }], declared);
  return heldByKey(app, sign('sha256', app, privateKey), ring);
}

const rsa = (modulusLength: number): Pair => generateKeyPairSync('rsa', { modulusLength });

test.each<[string, () => Pair, string]>([
  ['RSA of 1024 bits', () => rsa(1024), 'its key is RSA of 1024 bits, of which 2048 are the fewest that are taken'],
  [
    'DSA',
    () => generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }),
    'its key is of the kind dsa, which is not taken',
  ],
  [
    'a short curve',
    () => generateKeyPairSync('ec', { namedCurve: 'secp224r1' }),
    'its key is of the curve secp224r1, which is not taken',
  ],
])('%s proves nothing, though it is pinned', async (_name, make, reason) => {
  expect(await pinned(make())).toMatchObject({ level: 'invalid', reason: `KEY: ${reason}` });
});

test.each<[string, () => Pair]>([
  ['RSA of 2048 bits', () => rsa(2048)],
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
])('%s does', async (_name, make) => {
  expect(await pinned(make())).toMatchObject({ level: 'verified_key' });
});

/** A number as SSH writes it: a zero before it where its first bit is set. */
function positive(number: Buffer): Buffer {
  return (number[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.alloc(1), number]) : number;
}

/** What `ssh-keygen -Y sign -n file` writes, by an RSA key. */
function sshSigned({ publicKey, privateKey }: Pair): { readonly armour: Buffer; readonly fingerprint: string } {
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const blob = writeFields('ssh-rsa', positive(Buffer.from(e, 'base64url')), positive(Buffer.from(n, 'base64url')));
  const digest = createHash('sha512').update(app).digest();
  const signed = Buffer.concat([Buffer.from('SSHSIG'), writeFields('file', '', 'sha512', digest)]);
  const inner = writeFields('rsa-sha2-512', sign('sha512', signed, privateKey));
  const envelope = Buffer.concat([Buffer.from('SSHSIG\0\0\0\x01'), writeFields(blob, 'file', '', 'sha512', inner)]);
  const armour = `-----BEGIN SSH SIGNATURE-----\n${envelope.toString('base64')}\n-----END SSH SIGNATURE-----\n`;
  return { armour: Buffer.from(armour), fingerprint: sshFingerprint(blob) };
}

test.each<[number, string, string]>([
  [1024, 'invalid', 'KEY: its key is RSA of 1024 bits, of which 2048 are the fewest that are taken'],
  [2048, 'verified_key', 'it verifies with the pinned key *'],
])('SSH with RSA of %i bits', async (bits, level, reason) => {
  const { armour, fingerprint } = sshSigned(rsa(bits));
  const said = await examine(armour, { pins: [{ kind: 'ssh', fingerprint, path: null }] });
  expect(said).toMatchObject({ level, reason: reason.replace('*', fingerprint) });
});
