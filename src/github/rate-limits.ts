type AnsweredError = {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
};

/** The HTTP status that the client's error carries; it says 500 where no answer came. */
export function statusOf(error: unknown): number | null {
  return isAnswered(error) ? error.status : null;
}

/** Whether GitHub refused because of a primary or secondary limit. */
export function isRateLimited(error: unknown): boolean {
  if (!isAnswered(error) || (error.status !== 403 && error.status !== 429)) return false;
  return (
    error.status === 429 ||
    isForThrottling(error) ||
    header(error, 'retry-after') !== null ||
    otherWords.test(error.message)
  );
}

/** What older servers call a secondary limit, also without saying when it ends. */
const otherWords = /\babuse detection\b|\bsecondary quota\b|\brate limit exceeded\b/i;

/** The wait that GitHub asks for and no plug-in hears: any `retry-after` of a 503, and a 403 or 429 without the usual words. */
export function secondsAskedFor(error: unknown): number | null {
  if (!isAnswered(error)) return null;
  const asked = header(error, 'retry-after');
  const seconds = asked !== null && /^\d{1,9}$/.test(asked) ? Number(asked) : null;
  if (error.status === 503) return seconds;
  if (!isRateLimited(error) || isForThrottling(error)) return null;
  return seconds ?? 60;
}

/** When the limit ends, as GitHub said it: ISO 8601, or null. */
export function limitEnds(error: unknown, now: Date): string | null {
  if (!isAnswered(error)) return null;
  const after = header(error, 'retry-after');
  if (after !== null && /^\d{1,9}$/.test(after)) return isoTime(now.getTime() + Number(after) * 1000);
  const reset = header(error, 'x-ratelimit-reset');
  return reset !== null && /^\d{1,12}$/.test(reset) ? isoTime(Number(reset) * 1000) : null;
}

/** The two forms that plugin-throttling knows. */
function isForThrottling(error: AnsweredError): boolean {
  return /\bsecondary rate\b/i.test(error.message) || header(error, 'x-ratelimit-remaining') === '0';
}

function isoTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function header(error: AnsweredError, name: string): string | null {
  const value = error.response?.headers?.[name];
  return value === undefined ? null : String(value);
}

function isAnswered(error: unknown): error is AnsweredError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}
