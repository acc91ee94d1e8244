import { isFields } from '../../text/values.ts';

/** The places of the first two items that are the same JSON value, whatever the order of their fields; null where none are. In linear time. */
export function repeatedItem(list: readonly unknown[]): readonly [number, number] | null {
  const places = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const text = JSON.stringify(item, inOrder);
    const before = places.get(text);
    if (before !== undefined) return [before, index];
    places.set(text, index);
  }
  return null;
}

/** Fields are defined, not set: `__proto__` is a name like any other. */
function inOrder(_key: string, value: unknown): unknown {
  if (!isFields(value)) return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.reduce<Record<string, unknown>>(
    (object, [name, one]) => Object.defineProperty(object, name, { value: one, enumerable: true }),
    {},
  );
}
