import { parseJson } from '../text/json.ts';
import type { Addresses } from './addresses.ts';
import type { AnswerCache } from '../fetching/answer-cache.ts';
import { finalError } from '../fetching/final-error.ts';
import type { Limits } from './limits.ts';
import type { MeterBook, RequestKind } from './meter.ts';
import { type Poured, pourWhole, type Sink } from '../fetching/poured-body.ts';
import { readWhole } from '../fetching/whole-body.ts';
import { type Pace, whileMoving } from '../fetching/within-time.ts';

/** One request under way. `body` and `value` hold the last whole answer; the rest says what answer is wanted. */
export type Exchange = {
  readonly kind: RequestKind;
  readonly wants: 'json' | 'bytes';
  readonly maximumBytes: number;
  /** Distinguishes the tokens in the cache; null keeps this answer out of it. */
  readonly cacheAs: string | null;
  /** Takes the body of a 200 in place of `body`, which then stays empty. */
  readonly into: Sink | null;
  poured: Poured | null;
  body: Uint8Array;
  value: unknown;
};

export type Wire = {
  readonly fetch: typeof fetch;
  readonly addresses: Addresses;
  readonly meter: MeterBook;
  readonly cache: AnswerCache;
  readonly limits: Limits;
};

/**
 * A `fetch` for one exchange that either has the whole answer (of the declared length, within the cap, strict JSON where JSON
 * is wanted) or throws. It follows no redirect, sends no token off GitHub's own origins, and asks again only for what changed.
 */
export function strictFetch(wire: Wire, exchange: Exchange) {
  return async (address: string, init: RequestInit): Promise<Response> => {
    exchange.body = new Uint8Array();
    exchange.poured = null;
    exchange.value = undefined;
    const url = new URL(address);
    const headers = new Headers(init.headers);
    if (headers.has('authorization') && !wire.addresses.mayCarryToken(url)) {
      throw finalError(`the token is not sent to ${url.host}`);
    }
    const key =
      init.method === 'GET' && exchange.cacheAs ? `${exchange.cacheAs} ${headers.get('accept')} ${url.href}` : null;
    const kept = key === null ? null : wire.cache.find(key);
    if (kept) headers.set('if-none-match', kept.etag);

    wire.meter.sent(exchange.kind);
    const { response, body, poured } = await whileMoving(paceOf(exchange, wire.limits), async (signal, moved) => {
      const response = await wire.fetch(url.href, { ...init, headers, redirect: 'manual', signal });
      moved();
      const { into, maximumBytes } = exchange;
      if (into !== null && response.status === 200) {
        return { response, body: new Uint8Array(), poured: await pourWhole(response, maximumBytes, into, moved) };
      }
      const most = into === null ? maximumBytes : wire.limits.bodyBytes;
      return { response, body: await readWhole(response, most), poured: null };
    });
    exchange.poured = poured;
    wire.meter.received(poured?.bytes ?? body.byteLength, response.headers.get('x-ratelimit-remaining'));

    if (response.status === 304 && kept) {
      wire.meter.notModified(exchange.kind);
      return accepted(exchange, kept.body, 200, kept.headers);
    }
    if (response.status >= 400 || response.status === 304) {
      exchange.body = body;
      const { status, headers } = response;
      return new Response(status === 304 ? null : Buffer.from(body), { status, headers });
    }
    const answer = accepted(exchange, body, response.status, response.headers);
    const etag = response.headers.get('etag');
    if (key !== null && etag && response.status === 200)
      wire.cache.keep(key, { etag, headers: response.headers, body });
    return answer;
  };
}

function paceOf({ kind, into }: Exchange, { requestMs, transferMs, pouringMs, stallMs }: Limits): Pace {
  if (into !== null) return { wholeMs: pouringMs, stallMs };
  const wholeMs = kind === 'download' || kind === 'upload' ? transferMs : requestMs;
  return { wholeMs, stallMs: wholeMs };
}

/** The body stays in the exchange; the client gets status and headers only, so that nothing is parsed twice. */
function accepted(exchange: Exchange, body: Uint8Array, status: number, headers: Headers): Response {
  if (exchange.wants === 'json' && status < 300 && status !== 204 && status !== 205) {
    if (!/^application\/(json|[\w.+-]{1,80}\+json)\b/i.test(headers.get('content-type') ?? '')) {
      throw new Error(`answered ${status} with something that is not JSON`);
    }
    const parsed = parseJson(body);
    if (!parsed.ok) throw new Error(`answered ${status} with JSON that ${parsed.reason}`);
    exchange.value = parsed.value;
  }
  exchange.body = body;
  return new Response(status === 204 || status === 205 ? null : '', { status, headers });
}
