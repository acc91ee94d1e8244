import type { Endpoints } from '@octokit/types';
import type { Sink } from '../fetching/poured-body.ts';

export type Route = keyof Endpoints;
export type Parameters<R extends Route> = Endpoints[R]['parameters'];
export type Data<R extends Route> = Endpoints[R]['response']['data'];

/** Which token a request uses: the workflow's, or the optional one that may read administration settings. */
export type TokenKind = 'token' | 'admin-token';

/** What every answer carries, whatever it says. */
export type ReplyMeta = {
  /** e.g. `GET /repos/{owner}/{repo}/rules/branches/{branch}` or `graphql commitRange`. */
  readonly endpoint: string;
  readonly status: number;
  readonly tier: 'anonymous' | 'token' | 'admin-token';
  /** ISO 8601, UTC, from the injected clock. */
  readonly at: string;
  /** SHA-256 (hex) of the body; of all bodies one after another where there were several pages. */
  readonly digest: string;
  /** `x-accepted-github-permissions`, where GitHub sent it. */
  readonly acceptedPermissions: string | null;
};

/** `ok` is any 2xx; `refused` any other answer after the retries; `failed`: no usable answer (network, 5xx, broken body, caps). */
export type Reply<T> =
  | (ReplyMeta & {
      readonly kind: 'ok';
      readonly data: T;
      /** pages were left unread (cap reached) */ readonly truncated: boolean;
    })
  | (ReplyMeta & { readonly kind: 'refused'; readonly message: string })
  | (ReplyMeta & { readonly kind: 'failed'; readonly message: string });

export type RequestOptions = { readonly token?: TokenKind };

/** The only way to GitHub. Reads never throw for what GitHub answers; they say it in the reply. */
export type GitHub = {
  readonly hasAdminToken: boolean;
  get<R extends Route & `GET ${string}`>(
    route: R,
    parameters: Parameters<R>,
    options?: RequestOptions,
  ): Promise<Reply<Data<R>>>;
  /** All pages of a list endpoint, 100 each, by `Link`; never more than `maxPages` (default 100). */
  pages<R extends Route & `GET ${string}`>(
    route: R,
    parameters: Parameters<R>,
    options?: RequestOptions & { readonly maxPages?: number },
  ): Promise<Reply<PageItem<Data<R>>[]>>;
  /** A POST that only reads (bulk lists), or that may be repeated without harm (attestations). */
  query<R extends Route & `POST ${string}`>(route: R, parameters: Parameters<R>): Promise<Reply<Data<R>>>;
  /** `name` labels the request in the meter and in sources. GraphQL errors of type NOT_FOUND or FORBIDDEN make it `refused`. */
  graphql<T>(name: string, document: string, variables: Readonly<Record<string, unknown>>): Promise<Reply<T>>;
  /** The same about one repository, whose fields (or their aliases) may be refused one by one: the reply for each of them. */
  graphqlParts<T extends object>(
    name: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<RepositoryParts<T>>;
  /** Bytes of a release asset (redirect followed by hand, without the token off the API origin). */
  assetBytes(assetId: number, maximumBytes: number): Promise<Reply<Uint8Array>>;
  /** The same for what is too large for memory: its bytes go into the sink. `data` is their number, `digest` their SHA-256. */
  assetInto(assetId: number, maximumBytes: number, into: Sink): Promise<Reply<number>>;
  /** Bytes from an address that GitHub's answer named (`bundle_url`): https or the API's own origin, no token, size cap. */
  foreignBytes(url: string, maximumBytes: number): Promise<Reply<Uint8Array>>;
  readonly releases: ReleaseWriter;
  meter(): Meter;
};

export type RepositoryParts<T extends object> = {
  /** Whether there was an answer about the repository at all. */
  readonly whole: boolean;
  part<Name extends keyof T & string>(name: Name): Reply<T[Name]>;
};

export type PageItem<T> = T extends readonly (infer Item)[] ? Item : never;

export type UploadedAsset = {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly state: string;
  readonly sha256: string | null;
};

/** Writes to a release. These throw CopseError (PERMISSION_MISSING, RELEASE_IMMUTABLE, UPLOAD_FAILED). */
export type ReleaseWriter = {
  list(releaseId: number): Promise<readonly UploadedAsset[]>;
  upload(releaseId: number, name: string, bytes: Uint8Array, contentType: string): Promise<UploadedAsset>;
  remove(assetId: number): Promise<void>;
  rename(assetId: number, name: string): Promise<UploadedAsset>;
};

/** What the run cost. */
export type Meter = {
  readonly requests: {
    readonly rest: number;
    readonly graphql: number;
    readonly download: number;
    readonly upload: number;
    readonly notModified: number;
  };
  readonly bytes: number;
  /** `x-ratelimit-remaining` of the last answer that carried it. */
  readonly remaining: number | null;
};
