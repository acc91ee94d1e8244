import { ReadableStream } from 'node:stream/web';
import type { CleartextMessage, Signature } from 'openpgp';
import { clearSignedLines } from './clear-signed.ts';
import type { OpenPgpKey } from './openpgp-keys.ts';
import { openPgp } from './openpgp-library.ts';
import type { Pieces } from './pieces.ts';

type VerificationResult = Awaited<ReturnType<CleartextMessage['verify']>>[number];

export type ReadOpenPgp =
  { readonly ok: true; readonly signature: Signature } | { readonly ok: false; readonly reason: string };

/** What became of one signature: by which key, or why it does not hold. */
export type OpenPgpOutcome =
  /** `fingerprints`: of the primary key, and of the subkey that made it. */
  | { readonly kind: 'good'; readonly key: OpenPgpKey; readonly fingerprints: readonly string[] }
  | { readonly kind: 'bad'; readonly reason: string }
  | { readonly kind: 'no-key'; readonly keyId: string };

const mostSignatures = 32;

/**
 * Whoever extends a key's life replaces its self-signature: all that it signed before is then older. As gpg does, such a key counts
 * where it is valid now.
 */
const config = { allowInsecureVerificationWithReformattedKeys: true };

/** Reads a detached signature, binary or armoured (one block or several); says why not, and never throws, for anything else. */
export async function readOpenPgpSignature(bytes: Uint8Array): Promise<ReadOpenPgp> {
  const { PacketList, readSignature, Signature: Made } = await openPgp();
  const text = Buffer.from(bytes).toString('latin1').trimStart();
  const armored = text.startsWith('-----BEGIN');
  try {
    const read = armored
      ? blocksOf(text).map((armoredSignature) => readSignature({ armoredSignature }))
      : [readSignature({ binarySignature: new Uint8Array(bytes) })];
    const packets = (await Promise.all(read)).flatMap((signature) => [...signature.packets]);
    if (packets.length === 0) return no('it holds no signature packet');
    if (packets.length > mostSignatures) return no(`it holds more than ${mostSignatures} signatures`);
    const list = new PacketList<(typeof packets)[number]>();
    list.push(...packets);
    const signature = new Made(list);
    const known = issuersOf(signature).length > 0;
    return known ? { ok: true, signature } : no('it holds no signature of a version and kind that is known');
  } catch (error) {
    return no(`its ${armored ? 'armour' : 'packet'} cannot be read: ${messageOf(error)}`);
  }
}

/** Several people sign a file by putting their blocks one behind the other. */
function blocksOf(text: string): readonly string[] {
  const begin = '-----BEGIN PGP SIGNATURE-----';
  const [before, ...blocks] = text.split(begin, mostSignatures + 2);
  return before === '' ? blocks.map((block) => `${begin}${block}`) : [text];
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
    const result = await verify({
      message,
      signature,
      verificationKeys: [...keys],
      date: at,
      format: 'binary',
      config,
    });
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
  const signed = clearSignedLines(text);
  if (!signed.ok) return signed;
  try {
    const { readCleartextMessage } = await openPgp();
    const message = await readCleartextMessage({ cleartextMessage: text });
    // What is read out of the text must be what the library verifies.
    const same = linesOf(message.getText()) === signed.lines.map(([, line]) => line).join('\n');
    return same ? { ok: true, message, text: message.getText() } : no('it can be read in two ways');
  } catch (error) {
    return no(`it cannot be read: ${messageOf(error)}`);
  }
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The same as `verifyDetached` for a clear-signed text. */
export async function verifyClearSigned(
  message: CleartextMessage,
  keys: readonly OpenPgpKey[],
  at: Date,
): Promise<readonly OpenPgpOutcome[]> {
  const { verify } = await openPgp();
  return outcomes(async () => {
    return (await verify({ message, verificationKeys: [...keys], date: at, config })).signatures;
  }, keys);
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
  if (fault !== null) return { kind: 'bad', reason: fault };
  // Of the other subkeys nothing is known: whoever makes a key may put anybody's into it.
  const maker = key.getKeys(keyID).slice(0, 1);
  const fingerprints = [key, ...maker].map((part) => part.getFingerprint().toUpperCase());
  return { kind: 'good', key, fingerprints: [...new Set(fingerprints)] };
}

/** The library's own words, without what it puts before them. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'it cannot be read';
  return message.replace(/^Error (?:verifying message|reading signature|decrypting message): /, '').slice(0, 200);
}

function no(reason: string): Extract<ReadOpenPgp, { ok: false }> {
  return { ok: false, reason };
}
