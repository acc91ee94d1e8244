const longest = 65_536;
const [begin, end] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----'];

export type ReadCertificate =
  | { readonly ok: true; readonly der: Uint8Array }
  /** Goes on from `it`, or from what the text is. */
  | { readonly ok: false; readonly reason: string };

/** The first certificate of a PEM text, or of one that is base64 once more, as cosign writes it; says why not for anything else. */
export function readCertificate(text: string): ReadCertificate {
  if (text.length > longest) return no('is larger than certificates are');
  const plain = plainOf(text);
  const start = plain.indexOf(begin);
  const stop = plain.indexOf(end);
  if (start < 0) {
    const label = /-----BEGIN ([A-Z][A-Z0-9 ]{1,30})-----/.exec(plain)?.[1];
    return no(label === undefined ? 'holds no certificate' : `holds a ${label.toLowerCase()} and no certificate`);
  }
  if (stop < start) return no('holds a certificate that is cut: its PEM does not end');
  const body = plain.slice(start + begin.length, stop).replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return no('holds a certificate whose PEM is not base64');
  return { ok: true, der: Buffer.from(body, 'base64') };
}

/** Whether a PEM text, or one that is base64 once more, holds a public key and no certificate. */
export function isPublicKey(text: string): boolean {
  if (text.length > longest) return false;
  const plain = plainOf(text);
  return plain.includes('-----BEGIN PUBLIC KEY-----') && !plain.includes(begin);
}

/** The first certificate (DER) as `readCertificate` has it; null where there is none. */
export function pemBytes(text: string): Uint8Array | null {
  const read = readCertificate(text);
  return read.ok ? read.der : null;
}

function plainOf(text: string): string {
  const trimmed = text.trim();
  return /^[A-Za-z0-9+/\s]+={0,2}$/.test(trimmed) ? Buffer.from(trimmed, 'base64').toString('latin1') : trimmed;
}

function no(reason: string): ReadCertificate {
  return { ok: false, reason };
}
