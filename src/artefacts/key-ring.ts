import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readMinisignKey, readMinisignKeys, type MinisignKey } from '../detached/minisign.ts';
import { mergedOpenPgpKey, openPgpFingerprint, readOpenPgpKeys, type OpenPgpKey } from '../detached/openpgp-keys.ts';
import type { SignatureFinding, SigningKey } from '../facts/provenance.ts';
import type { DeclaredKey, KeyKind } from '../facts/vendor-terms.ts';
import { singleLine } from '../text/inert.ts';

/** A file that may hold public keys, and whether it stands in the repository's tree or in the very release. */
export type KeyFile = { readonly from: 'repository' | 'release'; readonly name: string; readonly bytes: Uint8Array };

type Held<Kind extends KeyKind, Key> = {
  readonly kind: Kind;
  readonly key: Key;
  /** Names of the key; the first is the one that is shown. */
  readonly fingerprints: readonly string[];
  readonly file: Pick<KeyFile, 'from' | 'name'> | null;
};

export type HeldKey = Held<'openpgp', OpenPgpKey> | Held<'minisign', MinisignKey> | Held<'cosign', KeyObject>;

/** The public keys that are at hand, and what the vendor declared of them. */
export type KeyRing = {
  readonly held: readonly HeldKey[];
  readonly declared: readonly DeclaredKey[];
  /** Why a declared key may be missing from `held`; empty where all files could be read. */
  readonly problem: string;
};

export type KeyVerdict = Pick<SignatureFinding, 'level' | 'reason'> & { readonly key: SigningKey };

const largestFile = 262_144;

/** No key at all. */
export const emptyRing: KeyRing = { held: [], declared: [], problem: '' };

/** Reads every key of the files. Keys of the repository come before those of the release; what is no key is passed over. */
export async function keyRing(
  files: readonly KeyFile[],
  declared: readonly DeclaredKey[],
  problem = '',
): Promise<KeyRing> {
  const usable = files.filter(({ bytes }) => bytes.byteLength <= largestFile);
  const read = await Promise.all(usable.map(keysIn));
  const order = (key: HeldKey): number => (key.file?.from === 'release' ? 1 : 0);
  // A minisign key is so short that the configuration may hold it whole.
  const pinned = declared.flatMap(({ kind, fingerprint }): HeldKey[] => {
    const key = kind === 'minisign' ? readMinisignKey(fingerprint.trim()) : null;
    return key === null ? [] : [{ kind: 'minisign', key, fingerprints: [key.text, key.id], file: null }];
  });
  const held = await withoutCopies([...pinned, ...read.flat()].sort((a, b) => order(a) - order(b)));
  return { held, declared, problem };
}

/** One OpenPGP key may lie there as it was in several years: all its self-signatures count, the extended life as the revocation. */
async function withoutCopies(held: readonly HeldKey[]): Promise<HeldKey[]> {
  const known = new Map<string, HeldKey>();
  for (const [index, one] of held.entries()) {
    const id = one.kind === 'openpgp' ? `${one.file?.from ?? ''} ${one.fingerprints[0] ?? ''}` : String(index);
    const first = known.get(id);
    const both = first?.kind === 'openpgp' && one.kind === 'openpgp';
    known.set(id, both ? { ...first, key: await mergedOpenPgpKey(first.key, one.key) } : one);
  }
  return [...known.values()];
}

async function keysIn({ from, name, bytes }: KeyFile): Promise<HeldKey[]> {
  const file = { from, name };
  const text = Buffer.from(bytes).toString('latin1');
  const openpgp = await readOpenPgpKeysIfAny(text, bytes);
  return [
    ...openpgp.map((key) => ({ kind: 'openpgp', key, fingerprints: [openPgpFingerprint(key)], file }) as const),
    ...readMinisignKeys(text).map((key) => {
      return { kind: 'minisign', key, fingerprints: [key.text, key.id], file } as const;
    }),
    ...pemKeys(text).map((key) => ({ kind: 'cosign', key, fingerprints: [cosignFingerprint(key)], file }) as const),
  ];
}

/** The library is large; it is loaded where something looks like one of its keys. */
async function readOpenPgpKeysIfAny(text: string, bytes: Uint8Array): Promise<readonly OpenPgpKey[]> {
  const binary = ((bytes[0] ?? 0) & 0x80) !== 0;
  return binary || text.includes('-----BEGIN PGP PUBLIC KEY BLOCK-----') ? readOpenPgpKeys(bytes) : [];
}

function pemKeys(text: string): readonly KeyObject[] {
  return text
    .split('-----BEGIN PUBLIC KEY-----')
    .slice(1, 65)
    .flatMap((rest) => {
      const [body, end] = rest.split('-----END PUBLIC KEY-----', 2);
      if (end === undefined) return [];
      try {
        return [createPublicKey(`-----BEGIN PUBLIC KEY-----${body ?? ''}-----END PUBLIC KEY-----\n`)];
      } catch {
        return [];
      }
    });
}

/** SHA-256 over the key in DER, as Sigstore names keys. */
function cosignFingerprint(key: KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' });
  return `SHA256:${createHash('sha256').update(der).digest('hex')}`;
}

/** What a signature that holds is worth, by the key that made it: pinned, of the tree, or of the very release. */
export function judgeKey(
  kind: KeyKind,
  fingerprints: readonly string[],
  file: HeldKey['file'],
  declared: readonly DeclaredKey[],
): KeyVerdict {
  const [shown = ''] = fingerprints;
  const key = { kind, fingerprint: shown };
  const pinned = declared.some((entry) => {
    if (entry.kind !== kind) return false;
    const wanted = normal(kind, entry.fingerprint);
    const fitting = fingerprints.filter((one) => normal(kind, one) === wanted);
    // A minisign key id is no hash of the key: anybody can make a key with the same one.
    return fitting.some((one) => kind !== 'minisign' || one.startsWith('RW') || file?.from === 'repository');
  });
  if (pinned) return { level: 'verified_key', reason: `it verifies with the pinned key ${shown}`, key };
  const name = singleLine(file?.name ?? '', 100);
  const where =
    file === null
      ? 'that it carries itself'
      : file.from === 'release'
        ? `of ${name} in the same release, which proves nothing`
        : `of ${name} in the repository`;
  return {
    level: 'signed_unknown',
    reason: `it verifies with the key ${shown} ${where}; the key is not pinned under artefacts.keys`,
    key,
  };
}

/** OpenPGP's fingerprints are written with and without spaces, in either case; SHA-256 ones in hex or base64. */
function normal(kind: KeyKind, fingerprint: string): string {
  const text = fingerprint.trim();
  if (kind === 'openpgp') return text.replace(/[\s:]|^0x/gi, '').toUpperCase();
  if (kind === 'minisign') return text.startsWith('RW') ? text : text.toUpperCase();
  const bare = text.replace(/^sha256:/i, '').replace(/=+$/, '');
  return /^[0-9a-f]{64}$/i.test(bare) ? Buffer.from(bare, 'hex').toString('base64').replace(/=+$/, '') : bare;
}

/** `the pinned keys … could not be read`, or how to pin one: what a missing key comes to. */
export function missingKey(kind: KeyKind, shown: string, { declared, problem }: KeyRing): string {
  const ofKind = declared.filter((entry) => entry.kind === kind);
  if (problem !== '' && ofKind.length > 0) return `its key ${shown} is not at hand: ${problem}`;
  return ofKind.length > 0
    ? `its key ${shown} is none of the pinned ones that the repository holds`
    : `its key ${shown} is not known; pin it under artefacts.keys and keep it in the repository`;
}
