import type { XmlElement } from '../../text/xml.ts';

/** How packed files begin, in hex. */
const packed: readonly (readonly [string, string])[] = [
  ['1f8b', 'gzip'],
  ['504b0304', 'ZIP'],
  ['28b52ffd', 'Zstandard'],
  ['fd377a585a00', 'XZ'],
  ['425a68', 'bzip2'],
];

/** What keeps bytes that may well hold an SBOM from being read here, which is no fault of theirs; null where nothing does. */
export function otherBytes(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200));
  const archive = packed.find(([magic]) => start.toString('hex').startsWith(magic));
  if (archive !== undefined) return `it is packed (${archive[1]}); what is inside is not read`;
  // JSON and tag-value are UTF-8 by their standards; XML may be in whatever it says.
  if (/^(?:fffe3c00|feff003c)/.test(start.toString('hex'))) return 'it is XML in UTF-16; UTF-8 is read';
  const [, encoding] =
    /^<\?xml [^>]{0,100}encoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(start.toString('latin1')) ?? [];
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return null;
  return `it is XML in ${encoding}; UTF-8 is read`;
}

/** SPDX 2 has more forms than are checked here. */
export function otherSpdx(document: string | XmlElement): string | null {
  const form = typeof document === 'string' ? yaml(document) : xml(document);
  return form === null ? null : `it is SPDX as ${form}; JSON, tag-value and JSON-LD can be checked`;
}

function yaml(text: string): string | null {
  return /^["']?spdxVersion["']?:\s/m.test(text) ? 'YAML' : null;
}

function xml({ name, namespace, children }: XmlElement): string | null {
  const ofSpdx = children.some((child) => child.namespace.startsWith('http://spdx.org/rdf/terms'));
  if (name === 'RDF' && namespace === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' && ofSpdx) return 'RDF';
  return name === 'Document' && children.some((child) => child.name === 'spdxVersion') ? 'XML' : null;
}
