import { createAnswerCache } from '../fetching/answer-cache.ts';
import { hasLogin, isPublicName, parseAddress } from '../fetching/public-host.ts';
import { readWhole } from '../fetching/whole-body.ts';
import { withinTime } from '../fetching/within-time.ts';
import { singleLine } from '../text/inert.ts';
import { unreachable, type Asked } from './asked.ts';

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };
type Question = {
  readonly accept: string;
  readonly method?: 'GET' | 'HEAD';
  /** An anonymous token, only ever one that this registry itself gave. */
  readonly bearer?: string | undefined;
};

/** Asks one registry, below its base address only. */
export type Ask = (base: string, path: string, question: Question) => Promise<Asked<Answer>>;
export type AskOptions = { readonly fetch: typeof fetch; readonly userAgent: string; readonly timeoutMs?: number };

const maximumBytes = 16_777_216;
const maximumCached = 33_554_432;

/** Follows no redirect, holds whole answers only, and asks twice for the same thing by its ETag. Never throws. */
export function createAsk({ fetch: send, userAgent, timeoutMs = 20_000 }: AskOptions): Ask {
  const cache = createAnswerCache(maximumCached);
  return async (base, path, { accept, method = 'GET', bearer }) => {
    const start = parseAddress(base);
    const url = parseAddress(`${base.replace(/\/$/, '')}${path}`);
    if (start === null || url === null || !isAllowed(url) || url.origin !== start.origin)
      return unreachable(`${singleLine(base, 200)} is no address that is asked: https and a public host are`);
    const what = `${url.host}${singleLine(path, 200)}`;
    const key = `${method} ${url.href} ${accept}`;
    const kept = cache.find(key);
    const headers = {
      'user-agent': userAgent,
      accept,
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(kept === null ? {} : { 'if-none-match': kept.etag }),
    };
    try {
      const answer = await withinTime(timeoutMs, async (signal): Promise<Answer> => {
        const response = await send(url.href, { method, headers, redirect: 'manual', signal });
        if (method === 'GET')
          return { status: response.status, headers: response.headers, body: await readWhole(response, maximumBytes) };
        await response.body?.cancel();
        return { status: response.status, headers: response.headers, body: new Uint8Array() };
      });
      if (answer.status === 304 && kept !== null)
        return { state: 'ok', value: { status: 200, headers: kept.headers, body: kept.body } };
      if (answer.status === 404) return { state: 'absent' };
      const etag = answer.headers.get('etag');
      if (answer.status === 200 && etag !== null) cache.keep(key, { etag, headers: answer.headers, body: answer.body });
      if (answer.status === 200 || answer.status === 401) return { state: 'ok', value: answer };
      const more = answer.status >= 300 && answer.status < 400 ? ', and redirects are not followed' : '';
      return unreachable(`${what} answered ${String(answer.status)}${more}`);
    } catch (error) {
      return unreachable(singleLine(`${what} failed: ${error instanceof Error ? error.message : String(error)}`, 300));
    }
  };
}

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

function isAllowed(url: URL): boolean {
  if (hasLogin(url)) return false;
  if (loopback.includes(url.hostname)) return url.protocol === 'http:' || url.protocol === 'https:';
  return url.protocol === 'https:' && isPublicName(url.hostname);
}
