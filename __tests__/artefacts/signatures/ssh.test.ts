import { expect, test } from '@jest/globals';
import { describeForm, flipped, inArmour, replaced, type Corruption } from './corruptions.ts';
import { app, examine, pin, read, sha } from './signed.ts';

const row = (what: string, change: (bytes: Buffer) => Buffer, said: string): Corruption => [
  what,
  inArmour('SSH SIGNATURE', change),
  said,
];

const corruptions = (algorithm: string, hash: string): readonly Corruption[] => [
  [
    'its armour does not end',
    (whole) => whole.replace('-----END SSH SIGNATURE-----', ''),
    'MALFORMED: its armour is broken',
  ],
  row('another magic', replaced('SSHSIG', 'SSHSIX'), 'MALFORMED: it does not begin with SSHSIG'),
  row('another version', flipped(9), 'MALFORMED: it is of another version than 1'),
  row('another namespace', replaced('file', 'mail'), 'NAMESPACE: it is not made for the namespace "file"'),
  row('another digest', replaced(hash, 'sha999'), 'MALFORMED: its hash algorithm is neither sha256 nor sha512'),
  row(
    'an algorithm that is not its key’s',
    // The last time that it is named: the first is the key's own.
    (bytes) => {
      const copy = Buffer.from(bytes);
      copy.write('x', bytes.lastIndexOf(algorithm));
      return copy;
    },
    'ALGORITHM: its algorithm is broken or does not fit its key',
  ),
  row('cut', (bytes) => bytes.subarray(0, -5), 'MALFORMED: its fields do not fill it exactly'),
  row('another value', flipped(-1), 'SIGNATURE: it is not over these bytes, or not by the key that it carries'),
];

for (const [name, file, algorithm, hash] of [
  ['Ed25519', 'app.txt.ed25519.sig', 'ssh-ed25519', 'sha512'],
  ['RSA', 'app.txt.rsa.sig', 'rsa-sha2-512', 'sha512'],
  ['ECDSA', 'app.txt.ecdsa.sig', 'ecdsa-sha2-nistp256', 'sha512'],
  ['Ed25519 over SHA-256', 'app.txt.sha256.sig', 'ssh-ed25519', 'sha256'],
] as const) {
  describeForm(`SSH, ${name}`, {
    file,
    examine: async (bytes) => examine(bytes, { pins: [await pin('ssh', file, {})] }),
    good: { form: 'ssh', level: 'verified_key', subjects: [sha(app)] },
    corruptions: corruptions(algorithm, hash),
  });
}

test('what git signs is no signature over a file', async () => {
  expect(await examine(read('app.txt.git.sig'))).toMatchObject({
    level: 'invalid',
    reason: 'NAMESPACE: it is not made for the namespace "file"',
  });
});
