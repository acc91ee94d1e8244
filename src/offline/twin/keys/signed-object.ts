/** What kind of signature a block says it is, by its first line, as git tells them apart. */
export type SignatureKind = 'gpg' | 'ssh' | 'x509' | 'unknown';

/** A git object taken apart: the signature as it stands and the very bytes that it is over. */
export type Signed = { readonly signature: string; readonly payload: Uint8Array };

const beginnings: readonly (readonly [string, SignatureKind])[] = [
  ['-----BEGIN PGP SIGNATURE-----', 'gpg'],
  ['-----BEGIN PGP MESSAGE-----', 'gpg'],
  ['-----BEGIN SSH SIGNATURE-----', 'ssh'],
  ['-----BEGIN SIGNED MESSAGE-----', 'x509'],
];

const newline = 0x0a;
const space = 0x20;

/** Anything that is in a signature's place is of some kind, garbage of an unknown one. */
export function kindOf(block: string): SignatureKind {
  return beginnings.find(([beginning]) => block.startsWith(beginning))?.[1] ?? 'unknown';
}

/** A commit's `gpgsig` header and all the rest, bytes untouched; null for a commit without one. */
export function splitCommit(object: Uint8Array): Signed | null {
  const { signature, payload } = takeHeaders(object);
  return signature === null ? null : { signature, payload };
}

/** What stands before and after the last line of a tag that begins a signature; null where no line does. */
export function splitTag(object: Uint8Array): Signed | null {
  const bytes = bufferOf(object);
  let cut = -1;
  for (let at = 0; at < bytes.length; at = lineEnd(bytes, at))
    if (beginsSignature(bytes.toString('latin1', at, at + 40))) cut = at;
  if (cut < 0) return null;
  return { signature: bytes.toString('latin1', cut), payload: takeHeaders(bytes.subarray(0, cut)).payload };
}

/** The same for a tag's message, of which an older library leaves some signatures in place. */
export function splitMessage(message: string): { readonly message: string; readonly kind: SignatureKind | null } {
  const split = splitTag(Buffer.from(message));
  if (split === null) return { message, kind: null };
  return { message: Buffer.from(split.payload).toString(), kind: kindOf(split.signature) };
}

function beginsSignature(line: string): boolean {
  return kindOf(line) !== 'unknown';
}

/** Every `gpgsig…` header is left out of what was signed; those of another hash than SHA-1 sign another text. */
function takeHeaders(object: Uint8Array): { signature: string | null; payload: Uint8Array } {
  const bytes = bufferOf(object);
  const kept: Uint8Array[] = [];
  const taken: Uint8Array[] = [];
  let header: 'kept' | 'taken' | 'dropped' = 'kept';
  for (let at = 0; at < bytes.length;) {
    // an empty line ends the headers: the rest is the message
    const line = bytes.subarray(at, bytes[at] === newline ? bytes.length : lineEnd(bytes, at));
    at += line.length;
    const goesOn = line[0] === space;
    if (!goesOn) {
      const word = line.toString('latin1', 0, 7);
      header = word === 'gpgsig ' ? 'taken' : word.startsWith('gpgsig') ? 'dropped' : 'kept';
    }
    if (header === 'kept') kept.push(line);
    else if (header === 'taken') taken.push(line.subarray(goesOn ? 1 : 7));
  }
  return {
    signature: taken.length === 0 ? null : Buffer.concat(taken).toString('latin1'),
    payload: Buffer.concat(kept),
  };
}

function lineEnd(bytes: Buffer, from: number): number {
  const found = bytes.indexOf(newline, from);
  return found < 0 ? bytes.length : found + 1;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
