import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Key } from 'openpgp';
import { CopseError } from '../../../errors.ts';
import { openPgp } from '../../../detached/openpgp-library.ts';
import type { SshKey } from '../../../detached/ssh-key.ts';
import { readSshKey } from '../../../detached/ssh-key.ts';

/** The keys that the platform knows: OpenPGP's, and SSH's by the base64 of their own form. */
export type Keyring = { readonly pgp: readonly Key[]; readonly ssh: ReadonlyMap<string, SshKey> };

/** What a scenario says of keys: one of two words for all of them, or which they are. */
export type KeyPlan = 'platform-knows-all-keys' | 'unknown-keys' | { readonly keys: readonly string[] };

/** Whom the platform trusts. */
export type Trust = Keyring | 'all' | 'none';

const largest = 1_000_000;
const sshLine = /^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[a-z0-9@.-]+ +(\S+)/;
const pgpBlock = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const fix =
  'Give an armoured OpenPGP public key, an ssh-ed25519, ecdsa-sha2-… or ssh-rsa line, or the path of a file with them.';

/** The plan of a scenario file with its paths made absolute: they are meant from where that file is. */
export function besideScenario<S extends { readonly signatures: KeyPlan }>(scenario: S, file: string): S {
  if (typeof scenario.signatures === 'string') return scenario;
  const keys = scenario.signatures.keys.map((key) => (isInline(key) ? key : resolve(dirname(file), key)));
  return { ...scenario, signatures: { keys } };
}

/** Reads every key that a plan names, and refuses one that could verify nothing. */
export async function openTrust(plan: KeyPlan): Promise<Trust> {
  if (typeof plan === 'string') return plan === 'unknown-keys' ? 'none' : 'all';
  const pgp: Key[] = [];
  const ssh = new Map<string, SshKey>();
  for (const key of plan.keys) {
    const inline = isInline(key);
    const name = inline ? `${key.slice(0, 40)}…` : key;
    const text = inline ? key : readKeyFile(key);
    const before = pgp.length + ssh.size;
    for (const [block] of text.matchAll(pgpBlock)) pgp.push(...(await pgpKeys(block, name)));
    const lines = text.replaceAll(pgpBlock, '').split('\n');
    for (const line of lines) addSshKey(ssh, line.trim(), name);
    const added = pgp.length + ssh.size - before;
    if (added === 0) throw new CopseError('INPUT_INVALID', `The scenario's key ${name} holds no public key.`, fix);
  }
  return { pgp, ssh };
}

function isInline(key: string): boolean {
  return key.includes('-----BEGIN ') || sshLine.test(key.trimStart());
}

function readKeyFile(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.length <= largest) return text;
  } catch (error) {
    throw new CopseError('FILE_UNREADABLE', `The scenario's key file ${path} cannot be read.`, fix, error);
  }
  throw new CopseError('INPUT_INVALID', `The scenario's key file ${path} is too large for keys.`, fix);
}

async function pgpKeys(block: string, name: string): Promise<readonly Key[]> {
  const { readKeys } = await openPgp();
  try {
    return await readKeys({ armoredKeys: block });
  } catch (error) {
    throw new CopseError('INPUT_INVALID', `The scenario's key ${name} is no OpenPGP public key.`, fix, error);
  }
}

function addSshKey(ssh: Map<string, SshKey>, line: string, name: string): void {
  const encoded = sshLine.exec(line)?.[1];
  if (encoded === undefined) return;
  const blob = Buffer.from(encoded, 'base64');
  const key = readSshKey(blob);
  if (key === null)
    throw new CopseError('INPUT_INVALID', `The scenario's key ${name} is of a kind that is not verified here.`, fix);
  ssh.set(blob.toString('base64'), key);
}
