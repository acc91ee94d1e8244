/** A signature as cosign writes it into a `.sig`, or why the bytes are none. */
export type BareSignature =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: string };

const longest = 2000;

/** Reads base64 over one line or several, as cosign itself takes it; what it decodes to is looked at by whoever has the key. */
export function readBareSignature(bytes: Uint8Array): BareSignature {
  if (bytes.byteLength > longest) return no('it is larger than any signature is');
  const text = textOf(bytes);
  if (text === '') return no('it is empty');
  if (/^[A-Za-z0-9_-]+={0,2}$/.test(text) && /[-_]/.test(text))
    return no('it is base64url, where cosign writes base64');
  if (/^[A-Za-z0-9+/]+={1,2}[A-Za-z0-9+/]/.test(text)) return no('something follows the end of its base64');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return no('it is not base64');
  if (text.length % 4 !== 0) return no('its base64 is cut: its length is no multiple of four');
  return { ok: true, bytes: Buffer.from(text, 'base64') };
}

/** Whether a text that is no `.sig` of cosign began as one over a curve: base64 of some kind with the head of a short DER sequence. */
export function wasBareSignature(bytes: Uint8Array): boolean {
  if (bytes.byteLength > longest) return false;
  const text = textOf(bytes);
  if (!/^[A-Za-z0-9+/_=-]{16,}$/.test(text)) return false;
  const [tag = 0, length = 0] = Buffer.from(text, 'base64');
  // More than 255 bytes are none of a curve: certificates and PKCS #7 begin so.
  return tag === 0x30 && length <= 0x81;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\r\n]+/g, '')
    .trim();
}

function no(reason: string): BareSignature {
  return { ok: false, reason };
}
