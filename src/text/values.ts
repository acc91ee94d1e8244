/** What a parsed document holds is anybody's: each step into it asks first what is there. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function fieldsOrNull(value: unknown): Fields | null {
  return isFields(value) ? value : null;
}

/** A field of the object itself, never of its prototype. */
export function field(value: unknown, name: string): unknown {
  const fields = fieldsOf(value);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** Text that is not empty; null for anything else. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The keys of an object, or none. */
export function keysOf(value: unknown): readonly string[] {
  return Object.keys(fieldsOf(value));
}
