import type { ApiVersion, Json, JsonObject } from './description.ts';
import { apiVersions, inVersion, membersOf, resolved } from './description.ts';
import type { Operation } from './operations.ts';

const touched = new WeakMap<object, boolean>();

/** An answer without the fields that a version of the API no longer sends, by GitHub's own list of breaking changes. */
export function withoutRemoved(operation: Operation, version: ApiVersion, status: number, body: Json): Json {
  if (version === apiVersions[0]) return body;
  const source = inVersion(operation.source, version);
  const response = resolved(membersOf(source['responses'])[String(status)]);
  const schema = membersOf(membersOf(response['content'])['application/json'])['schema'];
  return schema === undefined || !isTouched(response, version)
    ? body
    : pruned(alternatives(schema, version), body, version);
}

/** Most answers are the same in every version: those are not walked. */
function isTouched(response: JsonObject, version: ApiVersion): boolean {
  const known = touched.get(response);
  if (known !== undefined) return known;
  const found = holdsRemoval(response, version, new Set());
  touched.set(response, found);
  return found;
}

function holdsRemoval(node: Json, version: ApiVersion, seen: Set<string>): boolean {
  if (node === null || typeof node !== 'object') return false;
  if (Array.isArray(node)) return (node as readonly Json[]).some((item) => holdsRemoval(item, version, seen));
  const { $ref: reference, properties } = node as JsonObject;
  if (typeof reference === 'string') {
    if (seen.has(reference)) return false;
    seen.add(reference);
    return holdsRemoval(inVersion(resolved(node), version), version, seen);
  }
  if (Object.values(membersOf(properties)).includes(false)) return true;
  return Object.values(node).some((member: Json) => holdsRemoval(member, version, seen));
}

function pruned(schemas: readonly JsonObject[], value: Json, version: ApiVersion): Json {
  if (Array.isArray(value)) {
    const items = schemas.flatMap((schema) => alternatives(schema['items'] ?? {}, version));
    return (value as readonly Json[]).map((item) => pruned(items, item, version));
  }
  if (value === null || typeof value !== 'object') return value;
  const kept: Record<string, Json> = {};
  for (const [name, member] of Object.entries(value as JsonObject)) {
    const own = schemas
      .map((schema) => membersOf(schema['properties'])[name] ?? schema['additionalProperties'])
      .filter((schema) => schema !== undefined);
    if (own.includes(false) && own.every((schema) => schema === false || typeof schema === 'boolean')) continue;
    kept[name] = pruned(
      own.flatMap((schema) => alternatives(schema, version)),
      member,
      version,
    );
  }
  return kept;
}

/** A schema in a version, with its references followed and its combinations laid side by side. */
function alternatives(schema: Json, version: ApiVersion): readonly JsonObject[] {
  const node = inVersion(resolved(schema), version);
  const combined = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const members = node[key];
    return Array.isArray(members)
      ? (members as readonly Json[]).flatMap((member) => alternatives(member, version))
      : [];
  });
  return [node, ...combined];
}
