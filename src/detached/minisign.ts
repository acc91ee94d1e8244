import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/** A public key of minisign or signify. The key id is a label and no hash of the key. */
export type MinisignKey = {
  /** 16 hex digits, as `minisign` prints them. */
  readonly id: string;
  /** The whole key as `minisign -G` prints it: `RW…`. */
  readonly text: string;
  readonly key: KeyObject;
};

export type MinisignSignature = {
  readonly id: string;
  /** Over the BLAKE2b-512 of the file, or over the file itself as older versions and signify sign. */
  readonly prehashed: boolean;
  readonly value: Buffer;
  /** minisign's own; signify writes none. */
  readonly comment: { readonly text: Buffer; readonly global: Buffer } | null;
  /** What `signify -e` signs, which then stands in the file itself. */
  readonly embedded: Buffer | null;
};

export type ReadMinisign =
  { readonly ok: true; readonly signature: MinisignSignature } | { readonly ok: false; readonly reason: string };

const base64 = /^[A-Za-z0-9+/]{1,200}={0,2}$/;
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');
const trustedMark = 'trusted comment: ';

/** Reads a `.minisig`, or what signify writes; says why not, and never throws, for anything else. */
export function readMinisign(bytes: Uint8Array): ReadMinisign {
  const whole = Buffer.from(bytes).toString('latin1');
  const [untrusted = '', packet = '', trusted = '', global = '', ...rest] = whole.split(/\r?\n/);
  if (!untrusted.startsWith('untrusted comment:')) return no('its first line is no untrusted comment');
  const raw = decoded(packet, 74);
  if (raw === null) return no('its second line is no signature of 74 bytes in base64');
  const algorithm = raw.toString('latin1', 0, 2);
  if (algorithm !== 'Ed' && algorithm !== 'ED') return no('its algorithm is neither Ed nor ED');
  const common = { id: idOf(raw.subarray(2, 10)), prehashed: algorithm === 'ED', value: raw.subarray(10) };
  if (!trusted.startsWith(trustedMark) && algorithm === 'Ed' && decoded(global, 64) === null) {
    const text = embeddedIn(whole);
    return {
      ok: true,
      signature: { ...common, comment: null, embedded: text === '' ? null : Buffer.from(text, 'latin1') },
    };
  }
  if (!trusted.startsWith(trustedMark)) return no('it has no trusted comment');
  const over = decoded(global, 64);
  if (over === null) return no('its last line is no signature of 64 bytes in base64');
  if (rest.some((line) => line !== '')) return no('something follows its last line');
  const comment = { text: Buffer.from(trusted.slice(trustedMark.length), 'latin1'), global: over };
  return { ok: true, signature: { ...common, comment, embedded: null } };
}

/** What stands behind the two lines of a signature: the text that `signify -e` signs. The first line is anybody's. */
export function embeddedIn(whole: string): string {
  const packet = whole.indexOf('\n');
  const text = packet < 0 ? -1 : whole.indexOf('\n', packet + 1);
  return text < 0 ? '' : whole.slice(text + 1);
}

/** The keys in a text: every line that is one. */
export function readMinisignKeys(text: string): readonly MinisignKey[] {
  return text
    .split(/\r?\n/)
    .slice(0, 1000)
    .flatMap((line) => readMinisignKey(line.trim()) ?? []);
}

/** A key as one line of base64 (`RW…`); null for what is none. */
export function readMinisignKey(text: string): MinisignKey | null {
  const raw = text.startsWith('RW') ? decoded(text, 42) : null;
  if (raw === null || raw.toString('latin1', 0, 2) !== 'Ed') return null;
  try {
    const der = Buffer.concat([ed25519Prefix, raw.subarray(10)]);
    return { id: idOf(raw.subarray(2, 10)), text, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
  } catch {
    return null;
  }
}

/**
 * Why a signature does not hold for this key and what is signed: the BLAKE2b-512 of the file where it is `prehashed`, else the
 * file itself; null where it holds. The trusted comment is part of what must hold.
 */
export function minisignFault(
  { value, comment }: MinisignSignature,
  { key }: MinisignKey,
  signed: Uint8Array,
): string | null {
  if (!verify(null, signed, key, value)) return 'it is not over these bytes, or not by this key';
  if (comment === null) return null;
  const commented = Buffer.concat([value, comment.text]);
  return verify(null, commented, key, comment.global) ? null : 'its trusted comment was changed';
}

/** minisign prints the eight bytes as a little-endian number. */
function idOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).reverse().toString('hex').toUpperCase();
}

function decoded(text: string, length: number): Buffer | null {
  if (!base64.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length ? bytes : null;
}

function no(reason: string): ReadMinisign {
  return { ok: false, reason };
}
