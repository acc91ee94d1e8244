import { ReadableStream } from 'node:stream/web';
import type { CleartextMessage, PublicKey, Signature } from 'openpgp';
import { openPgp } from './openpgp-library.ts';
import type { Pieces } from './pieces.ts';

export type OpenPgpKey = PublicKey;

type VerificationResult = Awaited<ReturnType<CleartextMessage['verify']>>[number];

export type ReadOpenPgp =
  { readonly ok: true; readonly signature: Signature } | { readonly ok: false; readonly reason: string };

/** What became of one signature: by which key (fingerprint of its primary key), and why it does not hold. */
export type OpenPgpOutcome =
  | { readonly kind: 'good'; readonly key: OpenPgpKey }
  | { readonly kind: 'bad'; readonly reason: string }
  | { readonly kind: 'no-key'; readonly keyId: string };

const mostSignatures = 8;
const mostKeys = 64;

/** Reads a detached signature, armoured or binary; says why not, and never throws, for anything else. */
export async function readOpenPgpSignature(bytes: Uint8Array): Promise<ReadOpenPgp> {
  const { readSignature } = await openPgp();
  const text = Buffer.from(bytes).toString('latin1').trimStart();
  const armored = text.startsWith('-----BEGIN');
  try {
    const signature = await (armored
      ? readSignature({ armoredSignature: text })
      : readSignature({ binarySignature: new Uint8Array(bytes) }));
    const count = signature.packets.length;
    if (count === 0) return no('it holds no signature packet');
    if (issuersOf(signature).length === 0) return no('it holds no signature of a version and kind that is known');
    return count > mostSignatures ? no(`it holds more than ${mostSignatures} signatures`) : { ok: true, signature };
  } catch (error) {
    return no(`its ${armored ? 'armour' : 'packet'} cannot be read: ${messageOf(error)}`);
  }
}

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

/** Fingerprints (upper-case hex) under which a key may be named: its own and those of its signing subkeys. */
export function openPgpFingerprints(key: OpenPgpKey): readonly string[] {
  return key.getKeys().map((part) => part.getFingerprint().toUpperCase());
}

/** The keys that a signature names, as 16 hex digits; nothing is verified for it. */
export function issuersOf(signature: Signature): readonly string[] {
  // The library keeps what it cannot read among the packets, as something else.
  const known = signature.packets.filter((packet) => 'issuerKeyID' in packet);
  return known.map(({ issuerKeyID }) => issuerKeyID.toHex().toUpperCase());
}

/**
 * How each signature over this file fares at `at`: only one that a key of the list made can be good. Weak hashes and keys are
 * refused. The file passes by once, however many signatures there are, and none of it is kept.
 */
export async function verifyDetached(
  signature: Signature,
  pieces: Pieces,
  keys: readonly OpenPgpKey[],
  at: Date,
): Promise<readonly OpenPgpOutcome[]> {
  const { createMessage, verify } = await openPgp();
  return outcomes(async () => {
    const message = await createMessage({
      binary: ReadableStream.from(pieces) as globalThis.ReadableStream<Uint8Array>,
    });
    const result = await verify({ message, signature, verificationKeys: [...keys], date: at, format: 'binary' });
    // The library hashes what passes by on its way to whoever reads the text; its stream has a reader, but no iterator that works.
    const reader = (result.data as unknown as ReadableStream<Uint8Array>).getReader();
    while (!(await reader.read()).done);
    return result.signatures;
  }, keys);
}

export type ClearSigned =
  | { readonly ok: true; readonly message: CleartextMessage; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** Reads a clear-signed text that is nothing but one: not a character stands before or behind what is signed. */
export async function readClearSigned(bytes: Uint8Array): Promise<ClearSigned> {
  const text = Buffer.from(bytes).toString('utf8').trim();
  const marks = ['-----BEGIN PGP SIGNED MESSAGE-----', '-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----'];
  const lines = text.split(/\r?\n/);
  const counts = marks.map((mark) => lines.filter((line) => line.trimEnd() === mark).length);
  if (counts.some((count) => count !== 1)) return { ok: false, reason: 'it is not exactly one signed text' };
  const [first = '', , last = ''] = marks;
  if (!text.startsWith(first) || !text.endsWith(last)) {
    return { ok: false, reason: 'something stands before or behind the signed text' };
  }
  try {
    const { readCleartextMessage } = await openPgp();
    const message = await readCleartextMessage({ cleartextMessage: text });
    return { ok: true, message, text: message.getText() };
  } catch (error) {
    return { ok: false, reason: `it cannot be read: ${messageOf(error)}` };
  }
}

/** The same as `verifyDetached` for a clear-signed text. */
export function verifyClearSigned(
  message: CleartextMessage,
  keys: readonly OpenPgpKey[],
  at: Date,
): Promise<readonly OpenPgpOutcome[]> {
  return outcomes(() => message.verify([...keys], at), keys);
}

async function outcomes(
  verify: () => Promise<readonly VerificationResult[]>,
  keys: readonly OpenPgpKey[],
): Promise<readonly OpenPgpOutcome[]> {
  try {
    const results = (await verify()).slice(0, mostSignatures);
    return await Promise.all(results.map((result) => outcomeOf(result, keys)));
  } catch (error) {
    return [{ kind: 'bad', reason: messageOf(error) }];
  }
}

async function outcomeOf(
  { keyID, verified }: VerificationResult,
  keys: readonly OpenPgpKey[],
): Promise<OpenPgpOutcome> {
  const key = keys.find((known) => known.getKeys(keyID).length > 0);
  const fault = await verified.then(
    () => null,
    (error: unknown) => messageOf(error),
  );
  if (key === undefined) return { kind: 'no-key', keyId: keyID.toHex().toUpperCase() };
  return fault === null ? { kind: 'good', key } : { kind: 'bad', reason: fault };
}

/** The library's own words, without what it puts before them. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it cannot be read';
  return message.replace(/^Error (?:verifying message|reading signature|decrypting message): /, '').slice(0, 200);
}

function no(reason: string): ReadOpenPgp {
  return { ok: false, reason };
}
