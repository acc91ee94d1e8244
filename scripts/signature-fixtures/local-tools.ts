import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workshop } from './workshop.ts';

/** gpg: Ed25519 and RSA, armoured and binary, over the file and over a list, one clear-signed, one over SHA-1. */
export async function signWithGpg({ folder, run }: Workshop): Promise<void> {
  const gpg = (...words: readonly string[]): Promise<string> =>
    run('gpg', ['--batch', '--yes', '--pinentry-mode', 'loopback', '--passphrase', '', ...words]);
  await mkdir(join(folder, 'gnupg'), { mode: 0o700 });
  await gpg('--quick-generate-key', 'Release', 'ed25519', 'sign', 'never');
  await gpg('--quick-generate-key', 'Old', 'rsa2048', 'sign', 'never');
  await writeFile(join(folder, 'openpgp.asc'), await gpg('--armor', '--export', 'Release'));
  await writeFile(join(folder, 'openpgp-rsa.asc'), await gpg('--armor', '--export', 'Old'));
  await gpg('-u', 'Release', '--armor', '--output', 'app.txt.asc', '--detach-sign', 'app.txt');
  await gpg('-u', 'Release', '--output', 'app.txt.gpg', '--detach-sign', 'app.txt');
  await gpg('-u', 'Old', '--armor', '--output', 'app.txt.rsa.asc', '--detach-sign', 'app.txt');
  await gpg(
    '-u',
    'Old',
    '--armor',
    '--digest-algo',
    'SHA1',
    '--output',
    'app.txt.sha1.asc',
    '--detach-sign',
    'app.txt',
  );
  await gpg('-u', 'Release', '--output', 'SHA256SUMS.asc', '--clear-sign', 'SHA256SUMS');
  await gpg('-u', 'Release', '--armor', '--output', 'SHA256SUMS.sig.asc', '--detach-sign', 'SHA256SUMS');
  await run('gpgconf', ['--kill', 'gpg-agent']);
}

/** ssh-keygen: three kinds of key, the other digest, and git's namespace. */
export async function signWithSshKeygen({ folder, run }: Workshop): Promise<void> {
  const sign = async (key: string, name: string, namespace: string, ...more: readonly string[]): Promise<void> => {
    await run('ssh-keygen', ['-Y', 'sign', '-q', '-n', namespace, ...more, '-f', key, 'app.txt']);
    await rename(join(folder, 'app.txt.sig'), join(folder, name));
  };
  for (const [name, ...kind] of [['ed25519'], ['rsa', '-b', '2048'], ['ecdsa', '-b', '256']] as const) {
    await run('ssh-keygen', ['-q', '-t', name, ...kind, '-N', '', '-C', 'release', '-f', `ssh-${name}`]);
    await sign(`ssh-${name}`, `app.txt.${name}.sig`, 'file');
  }
  await sign('ssh-ed25519', 'app.txt.sha256.sig', 'file', '-O', 'hashalg=sha256');
  await sign('ssh-ed25519', 'app.txt.git.sig', 'git');
}

/** minisign: over BLAKE2b and over the file itself. */
export async function signWithMinisign({ run }: Workshop): Promise<void> {
  const sign = ['-S', '-s', 'minisign.key', '-m', 'app.txt', '-t', 'app 1.2.0'];
  await run('minisign', ['-G', '-W', '-p', 'minisign.pub', '-s', 'minisign.key']);
  await run('minisign', sign);
  await run('minisign', [...sign, '-l', '-x', 'app.txt.legacy.minisig']);
  await run('minisign', ['-G', '-W', '-p', 'minisign-other.pub', '-s', 'other.key']);
}
