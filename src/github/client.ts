import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { isFinal } from '../fetching/final-error.ts';
import type { Limits } from './limits.ts';
import type { Patience } from './patience.ts';
import { secondsAskedFor, statusOf } from './rate-limits.ts';

export type ClientOptions = {
  readonly token: string | null;
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly limits: Limits;
  readonly patience: Patience;
  readonly log: (line: string) => void;
};

type OctokitOptions = NonNullable<ConstructorParameters<typeof Octokit>[0]>;

const maximumRateWaits = 3;
/** Only 5xx, 408 and 425 can get better by themselves; 429 here would be retried before its `retry-after` is over. */
const doNotRetry = Array.from({ length: 100 }, (_, index) => 400 + index).filter(
  (status) => ![408, 425].includes(status),
);
/** The plug-in spaces writes by 1 s and more; GitHub is written to as fast as it answers until it says otherwise. */
const unspaced = { key: () => ({ schedule: (_job: unknown, run: () => Promise<void>) => run() }) };

/** Sits next to the wire: bounds the retries of the plug-ins around it, and waits where they would not. */
function bounded(octokit: Pick<Octokit, 'hook'>, options: object): void {
  const { grant, wait } = (options as { readonly patience: Patience }).patience;
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        const seconds = options.request.retries === 0 ? null : secondsAskedFor(error);
        if (seconds === null || attempt > maximumRateWaits || !(await wait(seconds))) throw error;
      }
    }
  });
  octokit.hook.error('request', (error, options) => {
    const status = statusOf(error);
    const willRetry = options.request.retries !== 0 && status !== null && !doNotRetry.includes(status);
    const tries = Number(options.request.retryCount ?? 0);
    if (isFinal(error) || (willRetry && !grant((tries + 1) ** 2))) options.request.retries = 0;
    throw error;
  });
}

const Client = Octokit.plugin(bounded, retry, throttling);

/** An Octokit for one token (or none): ten requests at once, bounded retries, bounded waits, quiet. */
export function createClient({ token, apiUrl, userAgent, limits, patience, log }: ClientOptions): Octokit {
  // Refusals are answers here: the reply says them, and the client's own line for each would only be noise.
  const lines = { debug: () => {}, info: () => {}, warn: log, error: () => {} };
  const may = (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
    tries < maximumRateWaits && patience.grant(seconds);
  const options = {
    ...(token === null ? {} : { auth: token }),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent,
    patience,
    log: lines,
    // Without this the client prints GitHub's deprecation notes on the console, as they are.
    request: { log: lines, parseSuccessResponseBody: false },
    retry: { doNotRetry, retries: limits.retries, retryAfterBaseValue: limits.secondMs },
    throttle: {
      write: unspaced,
      notifications: unspaced,
      retryAfterBaseValue: limits.secondMs,
      onRateLimit: may,
      onSecondaryRateLimit: may,
    },
  };
  return new Client(options as unknown as OctokitOptions);
}
