import { decodeUtf8 } from '../../text/decode.ts';
import { parseJson } from '../../text/json.ts';
import { field, textOf } from '../../text/values.ts';
import { parseXml } from '../../text/xml.ts';
import { cyclonedxModel } from './cyclonedx.ts';
import { jsonForm } from './cyclonedx-xml.ts';
import type { SbomFormat } from '../../facts/components.ts';
import type { SbomReading } from './model.ts';
import { schemaFaults, type SchemaName } from './official-schemas.ts';
import { otherBytes, otherSpdx } from './other-forms.ts';
import { spdx2Model } from './spdx2.ts';
import { spdx3Model } from './spdx3.ts';
import { readTagValue } from './tag-value.ts';
import type { XsdVersion } from './xsd-validator.ts';

export const maximumSbomBytes = 33_554_432;
const cyclonedxVersions = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
const spdx2Versions = ['2.2', '2.3'];

/** What a file is read as: an SBOM, something that is called one and broken, or one that could not be judged. */
export type SbomOutcome = SbomReading | { readonly problems: readonly string[] } | { readonly unread: string };

/** Reads and validates one SBOM of any known format; null where the bytes are of none. Never rejects. */
export async function readSbom(bytes: Uint8Array): Promise<SbomOutcome | null> {
  const decoded = decodeUtf8(bytes, maximumSbomBytes);
  if (!decoded.ok) {
    const other = otherBytes(bytes);
    return other === null ? { problems: [`the file ${decoded.reason}`] } : { unread: other };
  }
  const text = decoded.text.replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (start.startsWith('{')) return ofJson(text);
  if (start.startsWith('<')) return ofXml(text, bytes);
  // The first line that is neither blank nor a comment, without a group that is repeated: of a million comments it would throw.
  if (/^[^#\s].{0,20}/m.exec(start)?.[0].startsWith('SPDXVersion:') === true) return ofTagValue(text);
  const other = otherSpdx(text);
  return other === null ? null : { unread: other };
}

function ofJson(text: string): SbomOutcome | null {
  const parsed = parseJson(text, { maxBytes: maximumSbomBytes });
  if (!parsed.ok) return { problems: [`line ${parsed.line}, column ${parsed.column}: it ${parsed.reason}`] };
  const document = parsed.value;
  if (field(document, 'bomFormat') !== undefined || /cyclonedx/.test(String(field(document, '$schema'))))
    return ofCyclonedx(document);
  const version = textOf(field(document, 'spdxVersion'));
  if (version !== null || field(document, 'SPDXID') !== undefined) return ofSpdx2('spdx-json', document);
  const context = String(field(document, '@context'));
  return context.startsWith('https://spdx.org/rdf/3.') ? ofSpdx3(document) : null;
}

function ofCyclonedx(document: unknown): SbomOutcome {
  const specVersion = textOf(field(document, 'specVersion'));
  const common = { format: 'cyclonedx-json', specVersion } as const;
  if (specVersion === null || !cyclonedxVersions.includes(specVersion))
    return unknownVersion(common, '/specVersion', cyclonedxVersions);
  const problems = schemaFaults(`cyclonedx-${specVersion}` as SchemaName, document);
  return problems.length > 0 ? { ...common, problems } : { ...common, model: cyclonedxModel(document) };
}

/** 2.2 differs from 2.3 in fields that were made optional: what is a valid 2.2 document is one of 2.3 but for its version. */
function ofSpdx2(format: 'spdx-json' | 'spdx-tag-value', document: unknown): SbomOutcome {
  const version = textOf(field(document, 'spdxVersion'))?.replace(/^SPDX-/, '') ?? null;
  const common = { format, specVersion: version } as const;
  if (version === null || !spdx2Versions.includes(version))
    return unknownVersion(common, '/spdxVersion', spdx2Versions);
  const problems = schemaFaults('spdx-2.3', document);
  return problems.length > 0 ? { ...common, problems } : { ...common, model: spdx2Model(document) };
}

function ofTagValue(text: string): SbomOutcome {
  const read = readTagValue(text);
  if ('document' in read) return ofSpdx2('spdx-tag-value', read.document);
  return { format: 'spdx-tag-value', specVersion: null, problems: [read.problem] };
}

function ofSpdx3(document: unknown): SbomOutcome {
  const context = String(field(document, '@context'));
  const version = /^https:\/\/spdx\.org\/rdf\/(3\.[\d.]+)\//.exec(context)?.[1] ?? null;
  const common = { format: 'spdx-3-json-ld', specVersion: version } as const;
  if (version !== '3.0.1') return unknownVersion(common, '/@context', ['3.0.1']);
  const problems = schemaFaults('spdx-3.0.1', document);
  return problems.length > 0 ? { ...common, problems } : { ...common, model: spdx3Model(document) };
}

/** Read first, which refuses document types and depth, and only then given to the validator. */
async function ofXml(text: string, bytes: Uint8Array): Promise<SbomOutcome | null> {
  const parsed = parseXml(text, maximumSbomBytes);
  if (!parsed.ok) return { problems: [`line ${parsed.line}: it ${parsed.reason}`] };
  const { root } = parsed;
  const version = /^http:\/\/cyclonedx\.org\/schema\/bom\/([\d.]+)$/.exec(root.namespace)?.[1] ?? null;
  if (version === null || root.name !== 'bom') {
    const other = otherSpdx(root);
    return other === null ? null : { unread: other };
  }
  const common = { format: 'cyclonedx-xml', specVersion: version } as const;
  if (!cyclonedxVersions.includes(version)) return unknownVersion(common, `line ${root.line}`, cyclonedxVersions);
  const { xsdFaults } = await import('./xsd-validator.ts');
  const problems = await xsdFaults(version as XsdVersion, bytes);
  if (problems === null) return { unread: 'its official schema could not be applied within 20 s and 256 MiB' };
  return problems.length > 0 ? { ...common, problems } : { ...common, model: cyclonedxModel(jsonForm(root, version)) };
}

/** A version that is not known here is no fault of the document; no version, or something else in its place, is one. */
function unknownVersion(
  common: { readonly format: SbomFormat; readonly specVersion: string | null },
  where: string,
  versions: readonly string[],
): SbomOutcome {
  const { specVersion } = common;
  if (specVersion === null || !/^\d{1,4}(?:\.\d{1,4}){1,2}$/.test(specVersion))
    return { ...common, problems: [`${where} names no version`] };
  return { unread: `${where} names version ${specVersion}; ${versions.join(', ')} can be checked` };
}
