import type { Json } from './description.ts';

const dropped = ['nullable', 'example', 'examples', 'discriminator', 'xml', 'externalDocs'];

/** OpenAPI 3.0 written as JSON Schema: `nullable` becomes a type, references get the base that the components live under. */
export function toJsonSchema(node: Json, base: string): Json {
  if (Array.isArray(node)) return node.map((item: Json) => toJsonSchema(item, base));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node as { [key: string]: Json });
  const kept: Record<string, Json> = {};
  for (const [key, value] of entries) {
    if (dropped.includes(key) && !isSchema(value)) continue;
    kept[key] = key === '$ref' && typeof value === 'string' ? `${base}${value}` : toJsonSchema(value, base);
  }
  if (!entries.some(([key, value]) => key === 'nullable' && value === true)) return kept;
  const { type } = kept;
  if (typeof type !== 'string') return { anyOf: [{ type: 'null' }, kept] };
  const { enum: values } = kept;
  return {
    ...kept,
    type: [type, 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...(values as readonly Json[]), null] } : {}),
  };
}

/** A property may be called `example`: then its value is a schema. */
function isSchema(value: Json): boolean {
  return value !== null && typeof value === 'object' && ('type' in value || '$ref' in value);
}
