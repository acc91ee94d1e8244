/** What a run may spend on GitHub; every number can be set, tests use small ones. */
export type Limits = {
  /** Largest answer that is read, in bytes; downloads name their own cap. */
  readonly bodyBytes: number;
  /** One request, answer read to its end, in milliseconds. */
  readonly requestMs: number;
  /** The same for uploads and downloads. */
  readonly transferMs: number;
  /** The same for a download that is too large for memory, and how long it may send nothing. */
  readonly pouringMs: number;
  readonly stallMs: number;
  /** Repetitions after a 5xx, a reset or a broken body. */
  readonly retries: number;
  /** All waiting that GitHub or a retry asks for, in seconds and per run; requests that wait side by side count once. */
  readonly waitSeconds: number;
  /** Milliseconds in such a second. */
  readonly secondMs: number;
  /** Answers kept for conditional requests, in bytes. */
  readonly cacheBytes: number;
};

export const defaultLimits: Limits = {
  bodyBytes: 33_554_432,
  requestMs: 30_000,
  transferMs: 300_000,
  pouringMs: 1_200_000,
  stallMs: 30_000,
  retries: 2,
  waitSeconds: 60,
  secondMs: 1000,
  cacheBytes: 16_777_216,
};
