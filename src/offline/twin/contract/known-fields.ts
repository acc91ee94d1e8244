import type { Json, JsonObject } from './description.ts';
import { membersOf, resolved } from './description.ts';

/** Fields of an answer that the description does not know. GitHub leaves objects open, but a twin that invents fields misleads. */
export function unknownFields(schema: Json, value: Json, at = ''): string[] {
  return walk(alternatives(schema), value, at);
}

function walk(schemas: readonly JsonObject[], value: Json, at: string): string[] {
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => alternatives(schema['items'] ?? {}));
    return (value as readonly Json[]).flatMap((item) => walk(items, item, `${at}/*`));
  }
  const isOpen = schemas.every((schema) => schema['properties'] === undefined) || schemas.some(takesMore);
  return Object.entries(membersOf(value)).flatMap(([name, member]) => {
    const known = schemas.flatMap((schema) => {
      const own = membersOf(schema['properties'])[name] ?? schema['additionalProperties'];
      return own === undefined ? [] : alternatives(own);
    });
    if (known.length === 0) return isOpen ? [] : [`${at}/${name} is not a field that GitHub describes`];
    return walk(known, member, `${at}/${name}`);
  });
}

/** A schema with its references followed and its combinations laid side by side. */
function alternatives(schema: Json): readonly JsonObject[] {
  const node = resolved(schema);
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const members = node[key];
    return Array.isArray(members) ? (members as readonly Json[]).flatMap(alternatives) : [];
  });
  return [node, ...combined];
}

function takesMore({ additionalProperties: more }: JsonObject): boolean {
  return more !== undefined && more !== false;
}
