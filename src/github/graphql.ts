import { isFields } from '../text/values.ts';
import { singleLine } from '../text/inert.ts';
import { type Outcome, refusal, replyMeta } from './ask.ts';
import type { Patience } from './patience.ts';
import type { Reply } from './ports.ts';
import type { Reader } from './read.ts';

type GraphQlError = { readonly type?: unknown; readonly message?: unknown; readonly extensions?: unknown };
export type GraphQlQuestion = {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const refusingTypes = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];
const maximumTries = 3;

/** One query. Data beside errors is not used: half an answer is none. */
export async function readGraphql<T>(
  reader: Reader & { readonly graphqlUrl: string; readonly patience: Patience },
  { name, document, variables }: GraphQlQuestion,
): Promise<Reply<T>> {
  for (let tries = 1; ; tries++) {
    const outcome = await reader.ask({
      route: `POST ${reader.graphqlUrl}`,
      parameters: { query: document, variables },
      kind: 'graphql',
    });
    const meta = replyMeta(`graphql ${name}`, outcome, reader.now());
    if (outcome.kind !== 'ok') return refusal(meta, outcome.kind, outcome.message);
    const { data, errors } = (outcome.value ?? {}) as { data?: unknown; errors?: unknown };
    if (errors === undefined || (Array.isArray(errors) && errors.length === 0)) {
      if (isFields(data)) return { ...meta, kind: 'ok', data: data as T, truncated: false };
      return refusal(meta, 'failed', 'GitHub answered the query without data.');
    }
    const listed = Array.isArray(errors) ? errors.filter(isFields) : [];
    const messages = singleLine(listed.map(({ message }: GraphQlError) => String(message)).join('; '), 300);
    if (listed.length > 0 && listed.every(({ type }: GraphQlError) => refusingTypes.includes(String(type)))) {
      return refusal(meta, 'refused', messages);
    }
    const limited = listed.some(({ type }: GraphQlError) => type === 'RATE_LIMITED');
    const reset = limited ? resetTime(outcome) : null;
    const pause = limited ? secondsUntil(reset) : listed.every(isPassing) ? tries ** 2 : null;
    if (pause !== null && tries < maximumTries && (await reader.patience.wait(pause))) continue;
    const until = reset === null ? '' : ` until ${new Date(reset * 1000).toISOString().slice(0, 19)}Z`;
    return refusal(meta, 'failed', limited ? `RATE_LIMITED: GitHub's rate limit is used up${until}.` : messages);
  }
}

/** GitHub's "Something went wrong" has neither a type nor a code; what is wrong with the query itself has one. */
function isPassing({ type, extensions }: GraphQlError): boolean {
  return type === undefined && extensions === undefined;
}

function resetTime(outcome: Outcome): number | null {
  const reset = String(outcome.headers['x-ratelimit-reset'] ?? '');
  return /^\d{1,12}$/.test(reset) ? Number(reset) : null;
}

function secondsUntil(reset: number | null): number {
  return reset === null ? 60 : Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1);
}
