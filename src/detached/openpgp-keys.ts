import type { PublicKey } from 'openpgp';
import { openPgp } from './openpgp-library.ts';

export type OpenPgpKey = PublicKey;

const mostKeys = 64;

/** Every public key in an armoured text (one block or several) or in a binary keyring; what is none is passed over. */
export async function readOpenPgpKeys(bytes: Uint8Array): Promise<readonly OpenPgpKey[]> {
  const { readKeys } = await openPgp();
  const text = Buffer.from(bytes).toString('latin1');
  const begin = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
  const blocks = text.split(begin).slice(1, 1 + mostKeys);
  const found: OpenPgpKey[] = [];
  for (const block of blocks) {
    const read = readKeys({ armoredKeys: `${begin}${block}` }).catch(() => []);
    found.push(...(await read).filter((key) => !key.isPrivate()));
  }
  if (blocks.length === 0 && ((bytes[0] ?? 0) & 0x80) !== 0) {
    const read = readKeys({ binaryKeys: new Uint8Array(bytes) }).catch(() => []);
    found.push(...(await read).filter((key) => !key.isPrivate()));
  }
  return found.slice(0, mostKeys);
}

/** The fingerprint of the primary key, in upper-case hex. */
export function openPgpFingerprint(key: OpenPgpKey): string {
  return key.getFingerprint().toUpperCase();
}

/** One key out of two copies of it, with the self-signatures of both; the first where they cannot be put together. */
export async function mergedOpenPgpKey(key: OpenPgpKey, copy: OpenPgpKey): Promise<OpenPgpKey> {
  return key.update(copy).catch(() => key);
}
