import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fs, { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll } from '@jest/globals';
import git from 'isomorphic-git';
import * as openpgp from 'openpgp';
import { writeFields } from '../../../src/detached/ssh-wire.ts';
import { temporaryFolder } from './clones.ts';

/** Whether a tool is on this machine; says so aloud where it is not, as a test then takes the long way round. */
export function has(tool: string, flag = '--version'): boolean {
  const found = spawnSync(tool, [flag], { stdio: 'ignore' }).error === undefined;
  if (!found) console.warn(`${tool} is not installed: its signatures are made with libraries instead`);
  return found;
}

/** Runs git with a home of its own and settings that hold for this call only. */
export function gitWith(
  folder: string,
  home: string,
  settings: Readonly<Record<string, string>>,
  ...args: string[]
): string {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return execFileSync('git', [...options, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      GNUPGHOME: home,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada Author',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Carl Committer',
      GIT_COMMITTER_EMAIL: 'carl@example.com',
    },
  }).trim();
}

/** A repository with one plain commit. */
export function plainRepository(): string {
  const folder = temporaryFolder('signed');
  const home = temporaryFolder('home');
  gitWith(folder, home, {}, 'init', '--quiet', '--initial-branch=main');
  gitWith(folder, home, {}, 'commit', '--quiet', '--allow-empty', '-m', 'Plain');
  return folder;
}

export type Signer = {
  readonly home: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly publicKey: string;
};

/** A fresh key of SSH, made by ssh-keygen, that git signs with. */
export function sshSigner(type: 'ed25519' | 'ecdsa' | 'rsa' = 'ed25519', bits?: number): Signer {
  const home = temporaryFolder('home');
  const key = join(home, 'id');
  const size = bits === undefined ? [] : ['-b', String(bits)];
  execFileSync('ssh-keygen', ['-q', '-t', type, ...size, '-N', '', '-C', 'carl@laptop', '-f', key]);
  return {
    home,
    settings: { 'gpg.format': 'ssh', 'user.signingKey': `${key}.pub` },
    publicKey: readFileSync(`${key}.pub`, 'utf8').trim(),
  };
}

/** A key of SSH and its signatures without ssh-keygen: `sign` writes a commit onto main's and gives its id. */
export function nodeSshSigner(namespace = 'git', hash: 'sha256' | 'sha512' = 'sha256') {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const blob = writeFields('ssh-ed25519', point);
  return {
    publicKey: `ssh-ed25519 ${blob.toString('base64')}`,
    sign: (folder: string) =>
      withSignature(folder, (payload) => {
        const digest = createHash(hash).update(payload).digest();
        const signed = Buffer.concat([Buffer.from('SSHSIG'), writeFields(namespace, '', hash, digest)]);
        const inner = writeFields('ssh-ed25519', sign(null, signed, privateKey));
        const envelope = [Buffer.from('SSHSIG\0\0\0\u0001'), writeFields(blob, namespace, '', hash, inner)];
        const text = Buffer.concat(envelope).toString('base64').replaceAll(/.{70}/g, '$&\n');
        return Promise.resolve(`-----BEGIN SSH SIGNATURE-----\n${text}\n-----END SSH SIGNATURE-----\n`);
      }),
  };
}

/** A key of OpenPGP and its signatures without gpg, made on 2024-01-01; the public key says that it is good for `seconds`. */
export async function libraryPgpSigner(email = 'carl@example.com', seconds = 0) {
  const date = new Date('2024-01-01T00:00:00Z');
  const userIDs = [{ name: 'Carl', email }];
  const endless = await openpgp.generateKey({ userIDs, date, format: 'object' });
  // the library does not sign with a key that has run out: the same key signs without an end
  const ending = { privateKey: endless.privateKey, userIDs, date, keyExpirationTime: seconds };
  const { publicKey } = await openpgp.reformatKey({ ...ending, format: 'object' });
  return {
    publicKey: publicKey.armor(),
    sign: (folder: string, at = '2024-06-01T00:00:00Z') =>
      withSignature(folder, async (payload) =>
        String(
          await openpgp.sign({
            message: await openpgp.createMessage({ binary: payload }),
            signingKeys: endless.privateKey,
            detached: true,
            date: new Date(at),
          }),
        ),
      ),
  };
}

/** Writes a commit onto main's with whatever `signing` makes of the bytes that are to be signed. */
export async function withSignature(
  folder: string,
  signing: (payload: Uint8Array) => Promise<string>,
): Promise<string> {
  const gitdir = join(folder, '.git');
  const parent = await git.resolveRef({ fs, gitdir, ref: 'refs/heads/main' });
  const { commit } = await git.readCommit({ fs, gitdir, oid: parent });
  const { tree, author, committer } = commit;
  const unsigned = { tree, author, committer, parent: [parent], message: 'Signed, größer\n' };
  const oid = await git.writeCommit({ fs, gitdir, commit: unsigned });
  const { object } = await git.readObject({ fs, gitdir, oid, format: 'content' });
  const payload = object as Uint8Array;
  const gpgsig = (await signing(payload)).replaceAll('\r', '').replace(/\n*$/, '').replaceAll('\n', '\n ');
  const text = Buffer.from(payload)
    .toString()
    .replace('\n\n', () => `\ngpgsig ${gpgsig}\n\n`);
  return git.writeObject({ fs, gitdir, type: 'commit', object: Buffer.from(text), format: 'content' });
}

const agents: string[] = [];

afterAll(() => {
  for (const home of agents) {
    spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'], { stdio: 'ignore' });
    rmSync(home, { recursive: true, force: true });
  }
});

/** A fresh key of OpenPGP, made by gpg, that git signs with. gpg believes that it is `now` where one is given (`20240102T030405`). */
export function gpgSigner({
  email = 'carl@example.com',
  algorithm = 'ed25519',
  usage = 'sign',
  expires = 'never',
  now,
}: {
  readonly email?: string;
  readonly algorithm?: string;
  readonly usage?: string;
  readonly expires?: string;
  readonly now?: string;
} = {}): Signer & { readonly gpg: (now: string | null, ...args: string[]) => string } {
  // the agent's socket needs a short path
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  agents.push(home);
  chmodSync(home, 0o700);
  const at = (time: string | null) => (time === null ? [] : ['--faked-system-time', time]);
  const gpg = (time: string | null, ...args: string[]) =>
    execFileSync(
      'gpg',
      ['--homedir', home, '--batch', '--quiet', '--pinentry-mode', 'loopback', ...at(time), ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const create = ['--passphrase', '', '--quick-generate-key', `Carl <${email}>`, algorithm, usage, expires];
  gpg(now ?? null, ...create);
  const program = join(home, 'gpg-then');
  writeFileSync(program, `#!/bin/sh\nexec gpg --homedir '${home}' ${at(now ?? null).join(' ')} "$@"\n`, {
    mode: 0o755,
  });
  return {
    home,
    settings: { 'gpg.program': program, 'user.signingKey': email },
    publicKey: gpg(null, '--armor', '--export'),
    gpg,
  };
}

/** A certificate of its own making, by openssl, that git signs with by way of gpgsm. */
export function gpgsmSigner(): Signer {
  const home = mkdtempSync(join(tmpdir(), 'gpg-'));
  agents.push(home);
  chmodSync(home, 0o700);
  const run = (tool: string, ...args: string[]) =>
    execFileSync(tool, args, {
      cwd: home,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GNUPGHOME: home },
    });
  const subject = [
    '-subj',
    '/CN=Carl/emailAddress=carl@example.com',
    '-addext',
    'keyUsage=digitalSignature,keyCertSign',
  ];
  run(
    'openssl',
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '30',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    ...subject,
  );
  const old = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
  run(
    'openssl',
    'pkcs12',
    ...old,
    '-export',
    '-inkey',
    'key.pem',
    '-in',
    'cert.pem',
    '-out',
    'both.p12',
    '-passout',
    'pass:',
  );
  writeFileSync(join(home, 'gpg-agent.conf'), 'allow-loopback-pinentry\n');
  run('gpgsm', '--batch', '--pinentry-mode', 'loopback', '--passphrase-fd', '0', '--import', 'both.p12');
  const fingerprint = /^fpr:+([0-9A-F]+):/m.exec(run('gpgsm', '--with-colons', '--list-keys'))?.[1] ?? '';
  writeFileSync(join(home, 'trustlist.txt'), `${fingerprint} S relax\n`);
  const program = join(home, 'gpgsm-here');
  writeFileSync(program, `#!/bin/sh\nexec gpgsm --homedir '${home}' --disable-crl-checks "$@"\n`, { mode: 0o755 });
  return {
    home,
    settings: { 'gpg.format': 'x509', 'gpg.x509.program': program, 'user.signingKey': fingerprint },
    publicKey: '',
  };
}

/** Signs a new commit and gives its id. */
export function signedCommit(folder: string, { home, settings }: Signer, message = 'Signed'): string {
  gitWith(folder, home, settings, 'commit', '--quiet', '--allow-empty', '-S', '-m', message);
  return gitWith(folder, home, {}, 'rev-parse', 'HEAD');
}

/** Signs a new tag and gives its id. */
export function signedTag(folder: string, { home, settings }: Signer, name: string): string {
  gitWith(folder, home, settings, 'tag', '-s', '-m', `Version ${name}`, name);
  return gitWith(folder, home, {}, 'rev-parse', name);
}

/** A commit or tag as git has it, changed, written as another object. */
export function changed(folder: string, oid: string, change: (text: string) => string): string {
  const home = temporaryFolder('home');
  const type = gitWith(folder, home, {}, 'cat-file', '-t', oid);
  const before = execFileSync('git', ['cat-file', type, oid], { cwd: folder }).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  mkdirSync(join(home, 'x'));
  const file = join(home, 'x', 'object');
  writeFileSync(file, after, 'latin1');
  return gitWith(folder, home, {}, 'hash-object', '-t', type, '-w', '--literally', file);
}

/** Commits in a row, packed, the blocks in turn as their signatures; an empty one is none. */
export function manyCommits(count: number, blocks: readonly string[]): string {
  const folder = plainRepository();
  const tree = gitWith(folder, '/', {}, 'rev-parse', 'HEAD^{tree}');
  const people = ['author', 'committer'].map((role) => `${role} Carl <carl@example.com> 1700000000 +0000\n`).join('');
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  header.writeUInt32BE(count, 8);
  const parts = [header];
  let parent = gitWith(folder, '/', {}, 'rev-parse', 'HEAD');
  for (let index = 0; index < count; index += 1) {
    const block = blocks[index % blocks.length] ?? '';
    const signature = block === '' ? '' : `gpgsig ${block.trimEnd().replaceAll('\n', '\n ')}\n`;
    const text = Buffer.from(`tree ${tree}\nparent ${parent}\n${people}${signature}\nNumber ${index}\n`);
    parent = createHash('sha1').update(`commit ${text.length}\0`).update(text).digest('hex');
    // type 1 and the size, seven bits at a time after the first four
    const size = [0x10 | (text.length & 15)];
    for (let left = text.length >> 4; left > 0; left >>= 7) size.push(left & 127);
    parts.push(Buffer.from(size.map((byte, at) => (at < size.length - 1 ? byte | 128 : byte))), deflateSync(text));
  }
  const pack = Buffer.concat(parts);
  const input = Buffer.concat([pack, createHash('sha1').update(pack).digest()]);
  execFileSync('git', ['index-pack', '--stdin'], { cwd: folder, input, stdio: ['pipe', 'ignore', 'inherit'] });
  gitWith(folder, '/', {}, 'update-ref', 'refs/heads/main', parent);
  return folder;
}
