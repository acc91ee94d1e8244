/** Options of the library's retries: backoff with jitter from half a second to 20 seconds, until `totalMs` have passed. */
export function retryFor(totalMs: number): {
  readonly retries: number;
  readonly factor: number;
  readonly minTimeout: number;
  readonly maxTimeout: number;
  readonly randomize: boolean;
  readonly maxRetryTime: number;
} {
  const bound = Math.max(1, Math.floor(totalMs));
  const maxTimeout = Math.max(1, Math.min(20_000, Math.floor(bound / 4)));
  return {
    retries: 200,
    factor: 2,
    minTimeout: Math.min(500, maxTimeout),
    maxTimeout,
    randomize: true,
    maxRetryTime: bound,
  };
}
