import { parseAddress } from '../fetching/public-host.ts';
import type { Addresses } from './addresses.ts';
import { type Ask, type Outcome, type Question, refusal, replyMeta } from './ask.ts';
import type { Reply } from './ports.ts';

const maximumHops = 3;

export type Reader = { readonly ask: Ask; readonly addresses: Addresses; readonly now: () => Date };

/** One answer. A renamed repository's redirect is followed, on the API's own origin only. */
export async function readOne(reader: Reader, question: Question): Promise<Reply<unknown>> {
  const outcome = await askThrough(reader, question);
  const endpoint = question.route.replace(/\{\?.*$/, '');
  const meta = replyMeta(endpoint, outcome, reader.now());
  if (outcome.kind !== 'ok') return refusal(meta, outcome.kind, outcome.message);
  if (isRedirect(outcome.status)) return refusal(meta, 'refused', 'GitHub redirects to a place that is not followed.');
  return { ...meta, kind: 'ok', data: outcome.value, truncated: false };
}

/** The answer behind at most three redirects; the last redirect itself where it may not be followed. */
export async function askThrough({ ask, addresses }: Reader, question: Question): Promise<Outcome> {
  let outcome = await ask(question);
  for (let hop = 0; hop < maximumHops && question.route.startsWith('GET ') && isRedirect(outcome.status); hop++) {
    const target = parseAddress(String(outcome.headers['location']));
    if (!target || !addresses.isApi(target)) return outcome;
    outcome = await ask({ ...question, route: `GET ${target.href}`, parameters: {} });
  }
  return outcome;
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
