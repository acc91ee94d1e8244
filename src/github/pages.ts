import { createHash } from 'node:crypto';
import { parseAddress } from '../fetching/public-host.ts';
import { digestOf, type Outcome, type Question, refusal, replyMeta } from './ask.ts';
import type { Reply } from './ports.ts';
import { askThrough, isRedirect, type Reader } from './read.ts';

/** Lists that are paged by cursor and know no `page`. */
const byCursor = /\/(dependabot\/alerts|security-advisories|advisories|activity|attestations\/\{subject_digest\})$/;

type Page = { readonly items: readonly unknown[]; readonly next: string | null };

/** The whole list or, past `maximumPages`, its beginning marked `truncated`. A page that fails makes the whole list fail. */
export async function readPages(reader: Reader, question: Question, maximumPages: number): Promise<Reply<unknown[]>> {
  const parameters = { per_page: 100, ...question.parameters };
  const asked = new Set<string>();
  const hash = createHash('sha256');
  const items: unknown[] = [];
  const stop = (outcome: Outcome, kind: 'refused' | 'failed', message: string) =>
    refusal(replyMeta(question.route, outcome, reader.now()), kind, message);

  let current: Question = { ...question, parameters };
  for (let count = 1; ; count++) {
    const outcome = await askThrough(reader, current);
    if (outcome.kind !== 'ok') return stop(outcome, outcome.kind, outcome.message);
    const page = pageOf(outcome);
    if (typeof page === 'string') return stop(outcome, 'failed', page);
    hash.update(outcome.body);
    items.push(...page.items);

    let next = questionFor(question, page.next);
    if (!next && page.items.length >= parameters.per_page) {
      const past = await lookPast(reader, question, current, { ...parameters, page: count + 1 }, outcome);
      if (typeof past === 'string') return stop(outcome, 'failed', past);
      next = past;
    }
    const done = (truncated: boolean): Reply<unknown[]> => {
      const meta = replyMeta(question.route, outcome, reader.now(), hash.digest('hex'));
      return { ...meta, kind: 'ok', data: items, truncated };
    };
    if (!next) return done(false);
    if (count >= maximumPages) return done(true);
    if (next.route !== question.route) {
      const address = parseAddress(next.route.slice('GET '.length));
      if (!address || !reader.addresses.isApi(address))
        return stop(outcome, 'failed', 'The next page is on another host.');
      if (asked.has(address.href)) return stop(outcome, 'failed', 'The pages of this list lead back to one another.');
      asked.add(address.href);
    }
    current = next;
  }
}

/**
 * A full page that names no next one may be the last, or its `Link` was lost: asks once more. Returns the question for the
 * next page, null where there is none, or why that stays open.
 */
async function lookPast(
  reader: Reader,
  question: Question,
  current: Question,
  parameters: object,
  before: Outcome,
): Promise<Question | null | string> {
  const cursor = byCursor.test(question.route) || /[?&](after|before)=/.test(current.route);
  const past = cursor ? { ...current, fresh: true } : { ...question, parameters };
  const outcome = await askThrough(reader, past);
  // A server that knows no `page` refuses it or gives the same page again.
  if (outcome.kind !== 'ok') return outcome.kind === 'failed' || cursor ? outcome.message : null;
  const page = pageOf(outcome);
  if (typeof page === 'string') return page;
  if (cursor) return questionFor(question, page.next);
  return page.items.length === 0 || digestOf(outcome.body) === digestOf(before.body) ? null : past;
}

function questionFor(question: Question, next: string | null): Question | null {
  return next === null ? null : { ...question, route: `GET ${next}`, parameters: {} };
}

function pageOf(outcome: Outcome): Page | string {
  if (isRedirect(outcome.status)) return 'GitHub redirects to a place that is not followed.';
  if (outcome.kind !== 'ok' || !Array.isArray(outcome.value))
    return 'GitHub answered with something that is not a list.';
  const next = /<([^<>]{1,4000})>;\s{0,9}rel="next"/.exec(String(outcome.headers['link'] ?? ''));
  return { items: outcome.value as unknown[], next: next?.[1] ?? null };
}
