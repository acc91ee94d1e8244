/** A signature as cosign writes it into a `.sig`, or why the bytes are none. */
export type BareSignature =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly reason: string };

const longest = 2000;

/** Reads base64 over one line or several, or DER as it is, as cosign itself takes both; what it says is looked at by whoever has the key. */
export function readBareSignature(bytes: Uint8Array): BareSignature {
  if (bytes.byteLength > longest) return no('it is larger than any signature is');
  if (isDer(bytes)) return { ok: true, bytes: Buffer.from(bytes) };
  const text = textOf(bytes);
  if (text === '') return no('it is empty');
  if (/^[A-Za-z0-9_-]+={0,2}$/.test(text) && /[-_]/.test(text))
    return no('it is base64url, where cosign writes base64');
  if (/^[A-Za-z0-9+/]+={1,2}[A-Za-z0-9+/]/.test(text)) return no('something follows the end of its base64');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return no('it is not base64');
  if (text.length % 4 !== 0) return no('its base64 is cut: its length is no multiple of four');
  return { ok: true, bytes: Buffer.from(text, 'base64') };
}

/**
 * Whether what is of no other form can be a bare signature, whole or damaged: it has the head of a short DER sequence, in base64 of
 * some kind or as it is. Where a certificate lies beside it any short word will do. Texts and containers of other tools are none.
 */
export function mayBeBareSignature(bytes: Uint8Array, certified: boolean): boolean {
  if (bytes.byteLength > longest) return false;
  if (isDer(bytes)) return true;
  const text = textOf(bytes);
  if (!/^[!-~]*$/.test(text) || text.startsWith('-----')) return false;
  const isBase64 = /^[A-Za-z0-9+/_=-]{16,}$/.test(text);
  const [tag = 0, length = 0] = isBase64 ? Buffer.from(text, 'base64') : [];
  // More than 255 bytes are none of a curve: certificates and PKCS #7 begin so.
  return tag === 0x30 ? length <= 0x81 : certified;
}

function isDer(bytes: Uint8Array): boolean {
  const [tag = 0, length = 0, long = 0] = bytes;
  return (
    tag === 0x30 && bytes.length > 8 && (length === bytes.length - 2 || (length === 0x81 && long === bytes.length - 3))
  );
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
