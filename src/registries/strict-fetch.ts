import { createAnswerCache } from '../fetching/answer-cache.ts';
import { parseAddress } from '../fetching/public-host.ts';
import { readWhole } from '../fetching/whole-body.ts';
import { withinTime } from '../fetching/within-time.ts';
import { singleLine } from '../text/inert.ts';
import { isAllowed, maySendTo } from './allowed.ts';
import { unreachable, type Asked } from './asked.ts';

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };
type Question = {
  readonly accept: string;
  /** An anonymous token, only ever one that this registry itself gave. */
  readonly bearer?: string | undefined;
  /** Default 16 MiB. */
  readonly maximumBytes?: number;
  /** Follows redirects to where registries store blobs: public hosts, which never see the token. */
  readonly stored?: boolean;
  /** Statuses besides 404 with which a store says that there is no such file. */
  readonly absentAt?: readonly number[];
};

/** Asks one registry, below its base address only. */
export type Ask = (base: string, path: string, question: Question) => Promise<Asked<Answer>>;
export type AskOptions = { readonly fetch: typeof fetch; readonly userAgent: string; readonly timeoutMs?: number };

const mostBytes = 16_777_216;
const maximumCached = 33_554_432;
const mostRedirects = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** Follows no redirect but to a stored blob, holds whole answers only, and asks twice for the same thing by its ETag. Never throws. */
export function createAsk({ fetch: send, userAgent, timeoutMs = 20_000 }: AskOptions): Ask {
  const cache = createAnswerCache(maximumCached);
  return async (base, path, { accept, bearer, maximumBytes = mostBytes, stored = false, absentAt = [] }) => {
    const start = parseAddress(base);
    const url = parseAddress(`${base.replace(/\/$/, '')}${path}`);
    if (start === null || url === null || !isAllowed(url) || url.origin !== start.origin)
      return unreachable(`${singleLine(base, 200)} is no address that is asked: https and a public host are`);
    const what = `${url.host}${singleLine(path, 200)}`;
    const key = `${url.href} ${accept}`;
    const kept = cache.find(key);
    const common = { 'user-agent': userAgent, accept };
    const first = {
      ...common,
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(kept === null ? {} : { 'if-none-match': kept.etag }),
    };
    try {
      const answer = await withinTime(timeoutMs, async (signal): Promise<Answer> => {
        let response = await send(url.href, { headers: first, redirect: 'manual', signal });
        let at = url;
        for (let hops = 0; stored && redirects.includes(response.status) && hops < mostRedirects; hops += 1) {
          await response.body?.cancel();
          const next = parseAddress(response.headers.get('location') ?? '', at.href);
          if (next === null || !maySendTo(at, next)) throw new Error('it sends to a place that is not asked');
          at = next;
          response = await send(at.href, { headers: common, redirect: 'manual', signal });
        }
        return {
          status: response.status,
          headers: response.headers,
          body: await readWhole(response, maximumBytes),
        };
      });
      if (answer.status === 304 && kept !== null)
        return { state: 'ok', value: { status: 200, headers: kept.headers, body: kept.body } };
      if (answer.status === 404 || absentAt.includes(answer.status)) return { state: 'absent' };
      const etag = answer.headers.get('etag');
      if (answer.status === 200 && etag !== null) cache.keep(key, { etag, headers: answer.headers, body: answer.body });
      if (answer.status === 200 || answer.status === 401) return { state: 'ok', value: answer };
      const more = redirects.includes(answer.status) ? ', and redirects are not followed' : '';
      return unreachable(`${what} answered ${String(answer.status)}${more}`);
    } catch (error) {
      return unreachable(singleLine(`${what} failed: ${error instanceof Error ? error.message : String(error)}`, 300));
    }
  };
}
