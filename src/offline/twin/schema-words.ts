/** The few words that the schema of a scenario is written in. */

export const text = { type: 'string', minLength: 1, maxLength: 1000 };
export const textOrNull = { ...text, type: ['string', 'null'] };
export const texts = { type: 'array', items: text };
export const flag = { type: 'boolean' };
export const count = { type: 'integer', minimum: 0 };
export const countOrNull = { type: ['integer', 'null'], minimum: 0 };

export function one(...values: readonly string[]) {
  return { type: 'string', enum: values };
}

export function list(properties: Readonly<Record<string, object>>) {
  return { type: 'array', items: record(properties) };
}

/** An object with exactly these fields. */
export function record(properties: Readonly<Record<string, object>>, nullable = false) {
  return {
    type: nullable ? ['object', 'null'] : 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}
