import { CORE_SCHEMA, defineMappingTag, defineSequenceTag } from 'js-yaml';

/** For each mapping, its keys in the order of the text: JavaScript itself would put `2` before `b`. */
export type KeyOrder = Map<object, readonly string[]>;

/**
 * Objects without a prototype, so that no key of the text can reach one. Both tags have a `finalize`: js-yaml then refuses
 * an alias inside the very thing that it names, and no value can contain itself.
 */
export function safeSchema(keyOrder: KeyOrder) {
  type Carrier = { readonly object: Record<string, unknown>; readonly keys: string[] };
  const map = defineMappingTag<Carrier, Record<string, unknown>>('tag:yaml.org,2002:map', {
    create: () => ({ object: Object.create(null) as Record<string, unknown>, keys: [] }),
    addPair: (carrier, key, value) => {
      if (typeof key === 'object' && key !== null) return 'a key must be plain text, not a list or a mapping';
      carrier.object[String(key)] = value;
      carrier.keys.push(String(key));
      return '';
    },
    has: (carrier, key) => (typeof key !== 'object' || key === null) && Object.hasOwn(carrier.object, String(key)),
    keys: (object) => Object.keys(object),
    get: (object, key) => object[String(key)],
    finalize: (carrier) => {
      keyOrder.set(carrier.object, carrier.keys);
      return carrier.object;
    },
    identify: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  });
  const seq = defineSequenceTag<unknown[], unknown[]>('tag:yaml.org,2002:seq', {
    create: () => [],
    addItem: (list, item) => {
      list.push(item);
    },
    finalize: (list) => list,
    identify: Array.isArray,
  });
  return CORE_SCHEMA.withTags(map, seq);
}
