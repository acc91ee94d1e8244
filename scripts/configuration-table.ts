import { configurationSchema } from '../src/settings/schema.ts';

type Schema = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
};

/** One row a key of `.github/copse.yml`: its path, what it takes, its default, what it means. */
export function configurationRows(schema: Schema = configurationSchema, path = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const here = path === '' ? name : `${path}.${name}`;
    const inner = property.items?.properties === undefined ? property : property.items;
    const below =
      inner.properties === undefined ? [] : configurationRows(inner, inner === property ? here : `${here}[]`);
    const must = schema.required?.includes(name) === true && path !== '' ? ' **Needed.**' : '';
    return [
      [`\`${here}\``, takes(property), valueOf(property.default), `${property.description ?? ''}${must}`],
      ...below,
    ];
  });
}

function takes({ type, enum: words, format, items }: Schema): string {
  if (words !== undefined)
    return words.length > 14 ? 'one of a list' : words.map((word) => `\`${String(word)}\``).join(', ');
  if (format === 'date') return 'date';
  const kind = Array.isArray(type) ? type.join(' or ') : String(type);
  return kind === 'array' ? `list of ${items?.properties === undefined ? 'texts' : 'entries'}` : kind;
}

function valueOf(value: unknown): string {
  if (value === undefined) return '';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
