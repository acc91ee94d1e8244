import description from '../../openapi/github.json' with { type: 'json' };

/** Any JSON, read with care. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonObject;
};

/** The two versions of the API that the description speaks of; without a header GitHub answers in the older one. */
export const apiVersions = ['2022-11-28', '2026-03-10'] as const;
export type ApiVersion = (typeof apiVersions)[number];

const source: JsonObject = description;

/** The members of a JSON object; none of anything else. */
export function membersOf(node: Json | undefined): JsonObject {
  return node !== null && typeof node === 'object' && !Array.isArray(node) ? (node as JsonObject) : {};
}

export function paths(): JsonObject {
  return membersOf(source['paths']);
}

export function components(): JsonObject {
  return membersOf(source['components']);
}

/** The member that a `#/components/…` reference names; a reference to nowhere is a defect of the slice and throws. */
export function resolved(node: Json | undefined): JsonObject {
  const reference = membersOf(node)['$ref'];
  if (typeof reference !== 'string') return membersOf(node);
  const [, , kind = '', name = ''] = reference.split('/');
  const found = membersOf(components()[kind])[name];
  if (found === undefined) throw new Error(`openapi/github.json has no ${reference}`);
  return membersOf(found);
}

/** What the operation becomes in a version: GitHub lists its breaking changes as merge patches. */
export function inVersion(node: JsonObject, version: ApiVersion): JsonObject {
  const changes = node['x-github-breaking-changes'];
  if (version === apiVersions[0] || !Array.isArray(changes)) return node;
  return (changes as readonly JsonObject[])
    .filter((change) => change['version'] === version)
    .reduce<JsonObject>((current, change) => {
      const operations = change['operations'];
      const patch = Array.isArray(operations) ? patchOfRemovals(operations as readonly JsonObject[]) : change['patch'];
      return withoutRequired(membersOf(merged(current, patch ?? null, false)));
    }, node);
}

/** A removed property must not be sent any more, so it becomes `false`, the schema that refuses everything. */
function merged(target: Json, patch: Json, properties: boolean): Json {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const result: Record<string, Json> = { ...membersOf(target) };
  for (const [key, value] of Object.entries(patch)) {
    if (value !== null) result[key] = merged(result[key] ?? null, value, key === 'properties');
    else if (properties) result[key] = false;
    else delete result[key];
  }
  return result;
}

function patchOfRemovals(operations: readonly JsonObject[]): JsonObject {
  const names = operations.map(({ op, path }) => {
    const name = typeof path === 'string' ? /^\/properties\/([^/]+)$/.exec(path)?.[1] : undefined;
    if (op !== 'remove' || name === undefined)
      throw new Error(`cannot read the change ${JSON.stringify({ op, path })}`);
    return [name, null] as const;
  });
  return { properties: Object.fromEntries(names) };
}

function withoutRequired(schema: JsonObject): JsonObject {
  const required = schema['required'];
  const properties = membersOf(schema['properties']);
  if (!Array.isArray(required)) return schema;
  return { ...schema, required: required.filter((name) => properties[String(name)] !== false) };
}
