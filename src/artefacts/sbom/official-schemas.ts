import { brotliDecompressSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { singleLine } from '../../text/inert.ts';
import { packedSchemas } from './schemas/packed.ts';
import { repeatedItem } from './unique-items.ts';

export type SchemaName = Exclude<
  keyof typeof packedSchemas,
  'cyclonedx-spdx' | 'cyclonedx-jsf' | 'cyclonedx-cryptography'
>;

const compiled = new Map<SchemaName, ValidateFunction>();
const mostFaults = 20;
const shared = ['cyclonedx-spdx', 'cyclonedx-jsf', 'cyclonedx-cryptography'] as const;

/** What the standard's own schema refuses in the document, as `path what`; empty where nothing. Opened and compiled when first asked. */
export function schemaFaults(name: SchemaName, document: unknown): readonly string[] {
  const validate = compiled.get(name) ?? compile(name);
  compiled.set(name, validate);
  if (validate(document)) return [];
  const errors = [...(validate.errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length);
  const lines = errors.map((error) => singleLine(`${error.instancePath || '/'} ${said(error)}`, 200));
  return [...new Set(lines)].slice(0, mostFaults);
}

function said({ keyword, message, params }: ErrorObject): string {
  const extra =
    (params as Readonly<Record<string, unknown>>)['additionalProperty'] ??
    (params as Readonly<Record<string, unknown>>)['unevaluatedProperty'];
  const name = typeof extra === 'string' ? `: ${extra}` : '';
  return `${message ?? `is refused by ${keyword}`}${name}`;
}

/** The schemas are the standards' own, with keywords for readers that a strict compiler would refuse. */
function compile(name: SchemaName): ValidateFunction {
  const Compiler = name.startsWith('spdx-3') ? Ajv2020 : Ajv;
  const ajv = new Compiler({ strict: false, validateSchema: false, code: { optimize: false } });
  ajv.removeKeyword('uniqueItems').addKeyword({ keyword: 'uniqueItems', type: 'array', validate: unique });
  addFormats.default(ajv, ['date', 'date-time', 'uri']);
  // ajv-formats knows the ASCII forms of these only. An address that no browser would take is refused, and no more.
  ajv.addFormat('iri-reference', (text: string) => !/[\s<>"{}|\\^`]/.test(text));
  ajv.addFormat('idn-email', (text: string) => text.includes('@'));
  if (name.startsWith('cyclonedx')) shared.forEach((other) => ajv.addSchema(referable(open(other))));
  return ajv.compile(open(name));
}

/** Ajv compares each item with each other: of ten thousand components, which is no large SBOM, that takes a minute. */
function unique(wanted: boolean, list: readonly unknown[]): boolean {
  const pair = wanted ? repeatedItem(list) : null;
  const message = `must NOT have duplicate items (items ${String(pair?.[0])} and ${String(pair?.[1])} are identical)`;
  unique.errors = pair === null ? [] : [{ keyword: 'uniqueItems', message, params: {} }];
  return pair === null;
}
unique.errors = [] as { keyword: string; message: string; params: object }[];

function open(name: keyof typeof packedSchemas): Record<string, unknown> {
  const text = brotliDecompressSync(Buffer.from(packedSchemas[name], 'base64')).toString('utf8');
  return JSON.parse(text) as Record<string, unknown>;
}

/** The library that ships them calls the files `.SNAPSHOT`, in references and not in ids. */
function referable(schema: Record<string, unknown>): Record<string, unknown> {
  return { ...schema, $id: String(schema['$id']).replace('.schema.json', '.SNAPSHOT.schema.json') };
}
