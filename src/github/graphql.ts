import { fieldsOrNull, isFields } from '../text/values.ts';
import { singleLine } from '../text/inert.ts';
import { type Outcome, refusal, replyMeta } from './ask.ts';
import type { Patience } from './patience.ts';
import type { Reply, ReplyMeta, RepositoryParts } from './ports.ts';
import type { Reader } from './read.ts';

type GraphQlError = {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly path?: unknown;
  readonly extensions?: unknown;
};
export type GraphQlQuestion = {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const refusingTypes = ['NOT_FOUND', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];
const maximumTries = 3;

type Asker = Reader & { readonly graphqlUrl: string; readonly patience: Patience };

/** One query. Data beside errors is not used: half an answer is none. */
export async function readGraphql<T>(reader: Asker, question: GraphQlQuestion): Promise<Reply<T>> {
  const { meta, data, errors, said } = await answerTo(reader, question);
  if (said !== null) return refusal(meta, said.kind, said.message);
  if (errors.length > 0) return refusal(meta, kindOf(errors), messagesOf(errors));
  if (isFields(data)) return { ...meta, kind: 'ok', data: data as T, truncated: false };
  return refusal(meta, 'failed', 'GitHub answered the query without data.');
}

/**
 * One query about a repository whose fields may be refused one by one: the reply for each. An error hides the field that its path
 * names; one that names none hides them all.
 */
export async function readGraphqlParts<T extends object>(
  reader: Asker,
  question: GraphQlQuestion,
): Promise<RepositoryParts<T>> {
  const { meta, data, errors, said } = await answerTo(reader, question);
  const repository = fieldsOrNull(fieldsOrNull(data)?.['repository']);
  const whole =
    said !== null
      ? refusal(meta, said.kind, said.message)
      : errors.length > 0 && (repository === null || !errors.every(isPlaced))
        ? refusal(meta, kindOf(errors), messagesOf(errors))
        : repository === null
          ? refusal(meta, 'refused', 'GitHub shows no such repository')
          : null;
  return {
    whole: whole === null,
    part: <Name extends keyof T & string>(name: Name): Reply<T[Name]> => {
      if (whole !== null) return whole;
      const own = errors.filter((error) => pathOf(error)[1] === name);
      if (own.length > 0) return refusal(meta, kindOf(own), messagesOf(own));
      const value = repository?.[name];
      if (value === undefined) return refusal(meta, 'failed', `GitHub answered the query without ${name}.`);
      return { ...meta, kind: 'ok', data: value as T[Name], truncated: false };
    },
  };
}

type Answered = {
  readonly meta: ReplyMeta;
  readonly data: unknown;
  readonly errors: readonly GraphQlError[];
  /** Why there is neither. */
  readonly said: { readonly kind: 'refused' | 'failed'; readonly message: string } | null;
};

/** Asks until there is an answer that will not get better by itself. */
async function answerTo(reader: Asker, { name, document, variables }: GraphQlQuestion): Promise<Answered> {
  for (let tries = 1; ; tries++) {
    const outcome = await reader.ask({
      route: `POST ${reader.graphqlUrl}`,
      parameters: { query: document, variables },
      kind: 'graphql',
    });
    const meta = replyMeta(`graphql ${name}`, outcome, reader.now());
    const nothing = { meta, data: null, errors: [] };
    if (outcome.kind !== 'ok') return { ...nothing, said: { kind: outcome.kind, message: outcome.message } };
    const { data, errors } = (outcome.value ?? {}) as { data?: unknown; errors?: unknown };
    if (errors === undefined || (Array.isArray(errors) && errors.length === 0))
      return { meta, data, errors: [], said: null };
    const listed: readonly GraphQlError[] = Array.isArray(errors) ? errors.filter(isFields) : [];
    const limited = listed.some(({ type }) => type === 'RATE_LIMITED');
    const reset = limited ? resetTime(outcome) : null;
    const pause = limited ? secondsUntil(reset) : listed.every(isPassing) ? tries ** 2 : null;
    if (pause !== null && tries < maximumTries && (await reader.patience.wait(pause))) continue;
    if (limited) {
      const until = reset === null ? '' : ` until ${new Date(reset * 1000).toISOString().slice(0, 19)}Z`;
      return { ...nothing, said: { kind: 'failed', message: `RATE_LIMITED: GitHub's rate limit is used up${until}.` } };
    }
    if (listed.length === 0) return { ...nothing, said: { kind: 'failed', message: '' } };
    return { meta, data, errors: listed, said: null };
  }
}

function kindOf(errors: readonly GraphQlError[]): 'refused' | 'failed' {
  return errors.every(({ type }) => refusingTypes.includes(String(type))) ? 'refused' : 'failed';
}

function messagesOf(errors: readonly GraphQlError[]): string {
  return singleLine(errors.map(({ message }) => String(message)).join('; '), 300);
}

/** Whether an error says which field of the repository it is about. */
function isPlaced(error: GraphQlError): boolean {
  const [root, field] = pathOf(error);
  return root === 'repository' && typeof field === 'string';
}

function pathOf({ path }: GraphQlError): readonly unknown[] {
  return Array.isArray(path) ? path : [];
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
