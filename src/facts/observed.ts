/** Which token saw it: none, the workflow's read token, the optional administration token. */
export type TokenTier = 'anonymous' | 'token' | 'admin-token';

/** Where a fact comes from. `digest` is the SHA-256 (hex) of the response body that it was read from. */
export type Source = {
  /** e.g. `GET /repos/{owner}/{repo}/rules/branches/{branch}`, `graphql commitRange`, `file created_attestation_paths.txt` */
  readonly endpoint: string;
  /** HTTP status of the (last) answer; 0 where no answer came or none was asked for. */
  readonly status: number;
  readonly tier: TokenTier;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly digest?: string;
};

export type HiddenReason =
  /** 401, 403, or a 404 that may mean 403 */
  | 'forbidden'
  /** this server or plan does not offer it */
  | 'unsupported'
  /** 5xx, broken or oversized answers, after the retries */
  | 'failed'
  /** the answer was cut (page caps, truncated trees); what was seen is not all there is */
  | 'truncated'
  /** Copse did not ask: another fact that leads to it is hidden, or this version does not read it */
  | 'not_read';

/**
 * One thing looked at. `absent` means: seen not to be there. What could not be looked at is `hidden`, with the permission
 * to grant where one would help; it never counts against anybody.
 */
export type Observed<T> =
  | { readonly state: 'seen'; readonly value: T; readonly source: Source }
  | { readonly state: 'absent'; readonly source: Source }
  | {
      readonly state: 'hidden';
      readonly reason: HiddenReason;
      /** One sentence, e.g. `GitHub answered 403 to GET /repos/…/protection`. */
      readonly detail: string;
      /** e.g. `administration: read` */
      readonly permission?: string;
      readonly source: Source;
    };
