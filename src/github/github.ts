import { singleLine } from '../text/inert.ts';
import { createAddresses } from './addresses.ts';
import { createAnswerCache } from '../fetching/answer-cache.ts';
import { createAsk, type Question } from './ask.ts';
import { pourAsset, readAsset, readForeign } from './downloads.ts';
import { readGraphql, readGraphqlParts } from './graphql.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createMeter } from './meter.ts';
import { readPages } from './pages.ts';
import { createPatience } from './patience.ts';
import type { Data, GitHub, PageItem, Parameters, Reply, RequestOptions, Route } from './ports.ts';
import { readOne } from './read.ts';
import { createReleaseWriter } from './release-writer.ts';

export type GitHubOptions = {
  /** The repository whose releases are read and written. */
  readonly owner: string;
  readonly repo: string;
  /** Empty: ask as nobody. */
  readonly token: string;
  readonly adminToken: string | null;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly userAgent: string;
  readonly fetch?: typeof fetch;
  readonly now: () => Date;
  readonly log?: (line: string) => void;
  readonly limits?: Partial<Limits>;
};

type Get = Route & `GET ${string}`;
type Post = Route & `POST ${string}`;

/** GitHub for one run: one meter, one cache, one patience, a client per token. Nothing is asked until somebody asks. */
export function createGitHub(options: GitHubOptions): GitHub {
  const { owner, repo, token, adminToken, apiUrl, graphqlUrl, userAgent, now } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const log = (line: string) => options.log?.(singleLine(line, 500));
  const addresses = createAddresses(apiUrl, graphqlUrl);
  const meter = createMeter();
  const cache = createAnswerCache(limits.cacheBytes);
  const patience = createPatience(limits, log);
  const wire = { fetch: options.fetch ?? fetch, addresses, meter, cache, limits };
  const tokens = { token: token || null, 'admin-token': adminToken || null };
  const ask = createAsk({ wire, tokens, now, apiUrl, userAgent, limits, patience, log });
  const reader = { ask, addresses, now, graphqlUrl, patience };
  const repository = { owner, repo };

  const question = (route: string, parameters: object, { token = 'token' }: RequestOptions = {}): Question => ({
    route,
    parameters,
    token,
  });
  return {
    hasAdminToken: tokens['admin-token'] !== null,
    get: async <R extends Get>(route: R, parameters: Parameters<R>, rest?: RequestOptions) =>
      await readOne(reader, question(route, parameters, rest)),
    pages: async <R extends Get>(route: R, parameters: Parameters<R>, rest?: RequestOptions & { maxPages?: number }) =>
      (await readPages(reader, question(route, parameters, rest), rest?.maxPages ?? 100)) as Reply<PageItem<Data<R>>[]>,
    query: async <R extends Post>(route: R, parameters: Parameters<R>) =>
      (await readOne(reader, question(route, parameters))) as Reply<Data<R>>,
    graphql: (name, document, variables) => readGraphql(reader, { name, document, variables }),
    graphqlParts: (name, document, variables) => readGraphqlParts(reader, { name, document, variables }),
    assetBytes: (assetId, maximumBytes) => readAsset(reader, repository, assetId, maximumBytes),
    assetInto: (assetId, maximumBytes, into) => pourAsset(reader, repository, assetId, { maximumBytes, into }),
    foreignBytes: (url, maximumBytes) => readForeign(reader, url, maximumBytes),
    releases: createReleaseWriter({ ...reader, repository, limits }),
    meter: meter.read,
  };
}
