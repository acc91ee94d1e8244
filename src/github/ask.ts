import { createHash } from 'node:crypto';
import { singleLine } from '../text/inert.ts';
import { type ClientOptions, createClient } from './client.ts';
import type { Reply, ReplyMeta, TokenKind } from './ports.ts';
import { isRateLimited, limitEnds, statusOf } from './rate-limits.ts';
import type { Poured, Sink } from '../fetching/poured-body.ts';
import { type Exchange, strictFetch, type Wire } from './strict-fetch.ts';

type Tier = ReplyMeta['tier'];

export type Question = {
  /** `GET /path/{with}/{parts}`, or a method and a whole address. */
  readonly route: string;
  readonly parameters?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: TokenKind | 'none';
  readonly kind?: Exchange['kind'];
  readonly wants?: Exchange['wants'];
  readonly maximumBytes?: number;
  /** Takes the bytes of a 200, which are then not held. */
  readonly into?: Sink | undefined;
  /** Not from the cache, whatever it holds. */
  readonly fresh?: boolean;
  /** Send it once: what a repetition would do is not known. */
  readonly once?: boolean;
};

type Answered = {
  /** 0 where no answer came. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly body: Uint8Array;
  /** What went into the sink in place of the body. */
  readonly poured?: Poured | null;
  readonly tier: Tier;
};

/** One answer, or why there is none. `ok` includes redirects: whoever asked decides whether to follow. */
export type Outcome =
  | (Answered & { readonly kind: 'ok'; readonly value: unknown })
  | (Answered & { readonly kind: 'refused' | 'failed'; readonly message: string });

export type Ask = (question: Question) => Promise<Outcome>;

export type AskOptions = Omit<ClientOptions, 'token'> & {
  readonly wire: Wire;
  readonly tokens: Readonly<Record<TokenKind, string | null>>;
  readonly now: () => Date;
};

/** REST in the version that still carries attestation bundles inline; without this header GitHub chooses. */
const apiVersion = { 'x-github-api-version': '2022-11-28' };

/** The one way to the client: never throws for what a server or the network does. One client per token, made on first use. */
export function createAsk({ wire, tokens, now, ...rest }: AskOptions): Ask {
  const clients = new Map<Tier, ReturnType<typeof createClient>>();
  const clientFor = (tier: Tier) => {
    const client = clients.get(tier) ?? createClient({ ...rest, token: tier === 'anonymous' ? null : tokens[tier] });
    clients.set(tier, client);
    return client;
  };
  return async ({ route, parameters = {}, token = 'token', kind = 'rest', wants = 'json', ...question }) => {
    const tier: Tier = token !== 'none' && tokens[token] ? token : 'anonymous';
    const exchange: Exchange = {
      kind,
      wants,
      maximumBytes: question.maximumBytes ?? rest.limits.bodyBytes,
      cacheAs: kind === 'rest' && !question.fresh ? tier : null,
      into: question.into ?? null,
      poured: null,
      body: new Uint8Array(),
      value: undefined,
    };
    const headers = { ...(token === 'none' ? {} : apiVersion), ...question.headers };
    const request = { fetch: strictFetch(wire, exchange), ...(question.once ? { retries: 0 } : {}) };
    try {
      const answer = await clientFor(tier).request(route, { ...parameters, headers, request });
      const { status } = answer;
      const { body, poured, value } = exchange;
      return { kind: 'ok', status, headers: answer.headers, body, poured, tier, value };
    } catch (error) {
      if (!(error instanceof Error) || statusOf(error) === null) throw error;
      return outcomeOfError(error, exchange.body, tier, now());
    }
  };
}

function outcomeOfError(error: Error, body: Uint8Array, tier: Tier, now: Date): Outcome {
  const response = (error as { response?: Pick<Answered, 'headers'> & { data?: unknown } }).response;
  const status = response ? (statusOf(error) ?? 0) : 0;
  const answered = { status, headers: response?.headers ?? {}, body, tier };
  if (isRateLimited(error)) {
    const until = limitEnds(error, now);
    const message = `RATE_LIMITED: GitHub's rate limit is used up${until ? ` until ${until}` : ''}.`;
    return { ...answered, kind: 'failed', message };
  }
  const unusable = status === 0 || status === 304 || status >= 500;
  return { ...answered, kind: unusable ? 'failed' : 'refused', message: whatWasSaid(response?.data, error) };
}

/** GitHub's message with the details that a 422 puts beside it. */
function whatWasSaid(data: unknown, error: Error): string {
  const { message, errors } = (data ?? {}) as { message?: unknown; errors?: unknown };
  if (typeof message !== 'string') return singleLine(error.message, 300);
  const details = (Array.isArray(errors) ? errors : []).slice(0, 5).map((detail: unknown) => {
    const { message, code } = (detail ?? {}) as { message?: unknown; code?: unknown };
    return String(message ?? code ?? detail);
  });
  return singleLine([message, ...details].join('; '), 300);
}

export function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** The outcome with everything that a reply says about its source. */
export function replyMeta(endpoint: string, outcome: Answered, now: Date, digest = digestOf(outcome.body)): ReplyMeta {
  const accepted = outcome.headers['x-accepted-github-permissions'];
  return {
    endpoint,
    status: outcome.status,
    tier: outcome.tier,
    at: now.toISOString(),
    digest,
    acceptedPermissions: accepted === undefined ? null : singleLine(String(accepted), 200),
  };
}

/** A reply without data. */
export function refusal(meta: ReplyMeta, kind: 'refused' | 'failed', message: string): Reply<never> {
  return { ...meta, kind, message };
}
