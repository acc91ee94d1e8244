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

/** A 422 the way GitHub words it. */
export function invalid(resource: string, field: string, code: string): Reply {
  return refuse(422, 'Validation Failed', { errors: [{ resource, field, code }] });
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

/** A page by cursor (`after`), where GitHub has no page numbers. */
export function cursorPageOf<T>(
  call: Call,
  items: readonly T[],
): { items: readonly T[]; headers: Record<string, string>; next: string | null } {
  const perPage = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const start = Number(Buffer.from(call.query.get('after') ?? '', 'base64url').toString() || 0);
  const end = start + perPage;
  const next = end < items.length ? Buffer.from(String(end)).toString('base64url') : null;
  const query = new URLSearchParams(call.query);
  if (next !== null) query.set('after', next);
  return {
    items: items.slice(start, end),
    next,
    headers: next === null ? {} : { link: `<${address(call)}?${query.toString()}>; rel="next"` },
  };
}

function address(call: Call): string {
  const path = call.operation.path.replace(/\{([a-z_]+)\}/g, (_whole, name: string) =>
    encodeURIComponent(call.path[name] ?? ''),
  );
  return `${call.world.urls.api}${path}`;
}
