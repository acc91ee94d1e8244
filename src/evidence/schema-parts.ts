/** Small pieces that the schemas of the facts file, the statements and the roll-up share. */
export const text = (maxLength: number) => ({ type: 'string', maxLength });
export const filled = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
export const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' };
export const gitCommit = { type: 'string', pattern: '^[0-9a-f]{40}$' };
export const time = { type: 'string', format: 'date-time', maxLength: 40 };
export const sha256Digest = closed({ sha256 });

export type Schema = Readonly<Record<string, unknown>>;

/** An object with these properties and no others; those named in `optional` may be missing. */
export function closed(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

export function listOf(items: Schema, maxItems: number, minItems = 0): Schema {
  return { type: 'array', items, maxItems, minItems };
}

export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}
