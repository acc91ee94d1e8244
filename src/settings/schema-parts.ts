/** Building blocks of the configuration's JSON Schema; every one describes itself, for editors. */

/** Something has to be there to read: blanks are no evidence, no name and no reason. */
export const notBlank = '\\S';

export const text = (description: string, maxLength = 2000) =>
  ({ type: 'string', pattern: notBlank, maxLength, description }) as const;

export const date = (description: string) => ({ type: 'string', format: 'date', description }) as const;

export const days = (description: string) => ({ type: 'integer', minimum: 0, maximum: 36_500, description }) as const;

export const texts = (description: string, item: string) =>
  ({ type: 'array', maxItems: 100, items: text(item, 1000), description }) as const;

/** An object that refuses every key that it does not describe. */
export const closed = (
  description: string,
  properties: Readonly<Record<string, object>>,
  required: readonly string[] = [],
) => ({
  type: 'object',
  additionalProperties: false,
  ...(required.length > 0 ? { required } : {}),
  properties,
  description,
});
