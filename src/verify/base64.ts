/** Fields of a bundle that hold bytes. Several spellings can decode to the same bytes; only one of them is canonical. */
const byteFields: ReadonlySet<string> = new Set([
  'payload',
  'sig',
  'rawBytes',
  'keyId',
  'signedEntryTimestamp',
  'rootHash',
  'hashes',
  'canonicalizedBody',
  'signedTimestamp',
]);

/** Name of the first byte field that is not canonical base64; null where all are. */
export function oddBase64(value: unknown, field = ''): string | null {
  if (typeof value === 'string') return byteFields.has(field) && !isCanonical(value) ? field : null;
  if (Array.isArray(value)) return firstOf(value.map((item) => [field, item]));
  if (typeof value !== 'object' || value === null) return null;
  return firstOf(Object.entries(value));
}

function firstOf(entries: readonly (readonly [string, unknown])[]): string | null {
  for (const [key, item] of entries) {
    const odd = oddBase64(item, key);
    if (odd !== null) return odd;
  }
  return null;
}

function isCanonical(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text;
}
