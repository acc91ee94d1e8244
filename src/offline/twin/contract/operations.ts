import type { Json, JsonObject, Parameter } from './description.ts';
import { membersOf, paths, resolved } from './description.ts';

/** One operation of GitHub's description. `id` is `METHOD path` as GitHub writes it. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly onUploads: boolean;
  readonly parameters: readonly Parameter[];
  readonly source: JsonObject;
};

export type Match = { readonly operation: Operation; readonly path: Readonly<Record<string, string>> };

type Route = Operation & { readonly pattern: RegExp; readonly names: readonly string[]; readonly literal: number };

/** Parameters whose values GitHub lets hold slashes. */
const slashed = ['path', 'ref', 'basehead', 'branch', 'tag'];

const uploadOperation = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';

let table: readonly Route[] | undefined;

/** Every operation of the slice, those with the most literal characters first. */
export function operations(): readonly Operation[] {
  return (table ??= Object.entries(paths())
    .flatMap(([path, item]) => Object.entries(membersOf(item)).map(([method, source]) => route(path, method, source)))
    .sort((a, b) => b.literal - a.literal || (a.id < b.id ? -1 : 1)));
}

/** The operation that a request means, with its path parameters decoded. */
export function matchOperation(method: string, pathname: string): Match | null {
  operations();
  for (const candidate of table ?? []) {
    if (candidate.method !== method) continue;
    const found = candidate.pattern.exec(pathname);
    if (found === null) continue;
    const path = Object.fromEntries(candidate.names.map((name, index) => [name, decoded(found[index + 1] ?? '')]));
    return { operation: candidate, path };
  }
  return null;
}

function route(path: string, method: string, source: unknown): Route {
  const operation = membersOf(source as JsonObject);
  const names: string[] = [];
  const pattern = path.replace(/\{([a-z_]+)\}|[.*+?^$()|[\]\\]/g, (whole, name: string | undefined) => {
    if (name === undefined) return `\\${whole}`;
    names.push(name);
    return slashed.includes(name) ? '(.+?)' : '([^/]+)';
  });
  // GET contents/ is the root directory
  const tail = path.endsWith('/contents/{path}') ? pattern.replace('/(.+?)', '(?:/(.*?))?') : pattern;
  const id = `${method.toUpperCase()} ${path}`;
  return {
    id,
    method: method.toUpperCase(),
    path,
    onUploads: id === uploadOperation,
    parameters: (Array.isArray(operation['parameters']) ? operation['parameters'] : []).map((node) => {
      const { name, in: place, required, schema } = resolved(node as JsonObject);
      return {
        name: text(name),
        in: text(place),
        required: required === true,
        schema: membersOf(schema),
      };
    }),
    source: operation,
    names,
    pattern: new RegExp(`^${tail}/?$`),
    literal: path.replace(/\{[a-z_]+\}/g, '').length,
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
