const longest = 65_536;

/** The first certificate (DER) of a PEM text, or of one that is base64 once more, as cosign writes it; null where there is none. */
export function pemBytes(text: string): Uint8Array | null {
  if (text.length > longest) return null;
  const trimmed = text.trim();
  const plain = /^[A-Za-z0-9+/\s]+={0,2}$/.test(trimmed) ? Buffer.from(trimmed, 'base64').toString('latin1') : trimmed;
  const begin = '-----BEGIN CERTIFICATE-----';
  const start = plain.indexOf(begin);
  const end = plain.indexOf('-----END CERTIFICATE-----');
  if (start < 0 || end < start) return null;
  const body = plain.slice(start + begin.length, end).replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(body) ? Buffer.from(body, 'base64') : null;
}
