import type { ApiVersion, Json } from './contract/description.ts';
import type { Operation } from './contract/operations.ts';
import type { Profile } from './profiles.ts';
import type { Budget } from './rate-limit.ts';
import type { World } from './world.ts';

/** One request that found its operation. */
export type Call = {
  readonly world: World;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  readonly bytes: Uint8Array;
  readonly accept: string;
  readonly contentType: string;
  readonly version: ApiVersion;
  readonly profile: Profile;
  readonly left: (resource: 'core' | 'graphql') => Budget;
};

/** `body` is JSON and judged; `bytes` go out as they are. */
export type Reply = {
  readonly status: number;
  readonly body?: Json;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Handler = (call: Call) => Reply | Promise<Reply>;

/** Handlers by operation id. */
export type Routes = Readonly<Record<string, Handler>>;

export const repo = '/repos/{owner}/{repo}';

export function ok(body: Json): Reply {
  return { status: 200, body };
}

export function refuse(status: number, message: string, more: Readonly<Record<string, Json>> = {}): Reply {
  return {
    status,
    body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

export const notFound = (): Reply => refuse(404, 'Not Found');

/** A 422 the way GitHub words it; with a message the code is `custom`. */
export function invalid(resource: string, field: string, code: string, message?: string): Reply {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return refuse(422, 'Validation Failed', { errors: [error] });
}

/** One page of a list, with the `Link` to its neighbours. */
export function pageOf<T>(
  call: Call,
  items: readonly T[],
  size = 30,
): { items: readonly T[]; headers: Record<string, string> } {
  const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? size)));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const links: string[] = [];
  const link = (to: number, relation: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    links.push(`<${address(call)}?${query.toString()}>; rel="${relation}"`);
  };
  if (page > 1) link(page - 1, 'prev');
  if (page < last) link(page + 1, 'next');
  if (page < last) link(last, 'last');
  if (page > 1) link(1, 'first');
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** A page by cursor (`after`, `before`), where GitHub has no page numbers. */
export function cursorPageOf<T>(
  call: Call,
  items: readonly T[],
): { items: readonly T[]; headers: Record<string, string>; next: string | null } {
  const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const position = (cursor: string) => Math.max(0, Number(Buffer.from(cursor, 'base64url').toString()) || 0);
  const before = call.query.get('before');
  const start = before === null ? position(call.query.get('after') ?? '') : Math.max(0, position(before) - perPage);
  const end = before === null ? start + perPage : position(before);
  const cursor = (at: number) => Buffer.from(String(at)).toString('base64url');
  const next = end < items.length ? cursor(end) : null;
  const link = (name: 'after' | 'before', value: string, relation: string) => {
    const query = new URLSearchParams(call.query);
    query.delete(name === 'after' ? 'before' : 'after');
    query.set(name, value);
    return `<${address(call)}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(next === null ? [] : [link('after', next, 'next')]),
    ...(start === 0 ? [] : [link('before', cursor(start), 'prev')]),
  ];
  return { items: items.slice(start, end), next, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

function address(call: Call): string {
  const path = call.operation.path.replace(/\{([a-z_]+)\}/g, (_whole, name: string) =>
    encodeURIComponent(call.path[name] ?? ''),
  );
  return `${call.world.urls.api}${path}`;
}
