import { setTimeout as sleep } from 'node:timers/promises';
import { CopseError } from '../errors.ts';

export type GitHubIdentityOptions = {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`, as the runner gives it. */
  readonly requestUrl: string | undefined;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Called with the token before anything else sees it, so that the caller can mask it. */
  readonly onToken?: ((token: string) => void) | undefined;
  /** Waits between attempts, in milliseconds; one attempt more than there are waits. */
  readonly waits?: readonly number[] | undefined;
};

/** The only one: a token for anybody else would open more than a certificate request. */
const audience = 'sigstore';
const maximumAnswer = 65_536;
const permissionFix =
  'Add `permissions: id-token: write` to the job that runs this step (pull requests from forks never get it).';

/** A function that gets the job's identity token from GitHub; its errors never hold a token. */
export function githubIdentity(options: GitHubIdentityOptions): () => Promise<string> {
  const { requestUrl, requestToken, waits = [500, 1500, 4000] } = options;
  const ask = options.fetch ?? globalThis.fetch;
  return async () => {
    if (!requestUrl || !requestToken) {
      throw new CopseError('IDENTITY_UNAVAILABLE', 'GitHub gave this job no identity token endpoint.', permissionFix);
    }
    const url = addressOf(requestUrl);
    let reason = '';
    for (let attempt = 0; attempt <= waits.length; attempt += 1) {
      if (attempt > 0) await sleep(waits[attempt - 1]);
      const answer = await askOnce(ask, url, requestToken);
      if (answer.kind === 'token') {
        options.onToken?.(answer.token);
        if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(answer.token)) return answer.token;
        throw unavailable('it answered with something that is not a token');
      }
      reason = answer.reason;
      if (answer.kind === 'refused') break;
    }
    throw unavailable(reason);
  };
}

type Answer =
  { readonly kind: 'token'; readonly token: string } | { readonly kind: 'refused' | 'failed'; readonly reason: string };

async function askOnce(ask: typeof globalThis.fetch, url: URL, requestToken: string): Promise<Answer> {
  try {
    const response = await ask(url, {
      headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json; api-version=2.0' },
      redirect: 'error',
      signal: AbortSignal.timeout(15_000),
    });
    const text = await response.text();
    if (!response.ok) {
      const passing = response.status >= 500 || response.status === 429 || response.status === 408;
      return { kind: passing ? 'failed' : 'refused', reason: `it answered ${response.status}` };
    }
    const token = text.length <= maximumAnswer ? valueOf(text) : null;
    return token === null ? { kind: 'refused', reason: 'its answer holds no token' } : { kind: 'token', token };
  } catch (error) {
    // The error of a fetch may quote the request, so only its kind is told.
    return { kind: 'failed', reason: `it could not be reached (${error instanceof Error ? error.name : 'error'})` };
  }
}

function valueOf(text: string): string | null {
  try {
    const body = JSON.parse(text) as { value?: unknown } | null;
    return typeof body?.value === 'string' && body.value !== '' ? body.value : null;
  } catch {
    return null;
  }
}

function addressOf(requestUrl: string): URL {
  if (!URL.canParse(requestUrl)) throw unavailable('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
  const url = new URL(requestUrl);
  url.searchParams.set('audience', audience);
  return url;
}

function unavailable(reason: string): CopseError {
  return new CopseError(
    'IDENTITY_UNAVAILABLE',
    `GitHub's identity token endpoint gave no token: ${reason}.`,
    `${permissionFix} If it is there, run the job again.`,
  );
}
