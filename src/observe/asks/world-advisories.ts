import type { Advisory } from '../../components/vetting.ts';
import { packageKey } from '../../components/advisory-packages.ts';
import { halves, type Question } from '../../components/question-batches.ts';
import type { AdvisoryEcosystem } from '../../facts/vulnerabilities.ts';
import type { Data, Reply, ReplyMeta } from '../../github/ports.ts';
import { singleLine } from '../../text/inert.ts';
import type { ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import type { Unanswered } from '../observed.ts';
import { severityOf } from '../severity.ts';

const route = 'GET /advisories';
const pagesPerQuestion = 10;
const atOnce = 8;
/** A server that finds an address too long says so in one of these ways. */
const tooLong = [413, 414, 431];

type Row = Data<typeof route>[number];

export type WorldAdvisories = {
  readonly advisories: readonly Advisory[];
  /** Keys of packages whose question was not answered in full, and why. */
  readonly unanswered: ReadonlyMap<string, string>;
  readonly replies: readonly ReplyMeta[];
  /** The first refusal, where there was one. */
  readonly refusal: Unanswered | null;
};

/** Asks GitHub's advisory database: one request for each question and each further 100 advisories that it brings. */
export async function worldAdvisories(context: ReadContext, questions: readonly Question[]): Promise<WorldAdvisories> {
  const advisories = new Map<string, Advisory>();
  const unanswered = new Map<string, string>();
  const replies: ReplyMeta[] = [];
  let refusal: Unanswered | null = null;
  const answers = await mapLimited(questions, atOnce, (question) => answersTo(context, question));
  for (const { question, reply } of answers.flat()) {
    replies.push(reply);
    if (reply.kind !== 'ok') {
      refusal ??= reply;
      for (const key of question.keys) unanswered.set(key, `GitHub answered ${String(reply.status)} to ${route}`);
      continue;
    }
    if (reply.truncated)
      for (const key of question.keys) unanswered.set(key, 'there are more advisories than are read');
    for (const row of reply.data) if (row.withdrawn_at === null) advisories.set(row.ghsa_id, advisoryOf(row));
  }
  return { advisories: [...advisories.values()], unanswered, replies, refusal };
}

type Answered = { readonly question: Question; readonly reply: Reply<Row[]> };

async function answersTo(context: ReadContext, question: Question): Promise<readonly Answered[]> {
  const { ecosystem, words } = question;
  const asked = { ecosystem, affects: words.join(','), per_page: 100 };
  const reply = await context.github.pages(route, asked, { maxPages: pagesPerQuestion });
  const parts = reply.kind === 'refused' && tooLong.includes(reply.status) ? halves(question) : null;
  if (parts === null) return [{ question, reply }];
  return (await mapLimited(parts, 2, (part) => answersTo(context, part))).flat();
}

function advisoryOf(row: Row): Advisory {
  return {
    id: singleLine(row.ghsa_id, 40),
    aliases: row.cve_id === null ? [] : [singleLine(row.cve_id, 40)],
    severity: severityOf(row.severity),
    publishedAt: row.published_at,
    source: 'github-advisory-database',
    affected: (row.vulnerabilities ?? []).slice(0, 1000).flatMap((vulnerability) => {
      const { package: item, vulnerable_version_range: range, first_patched_version: fixed } = vulnerability;
      if (item?.name == null || range == null) return [];
      const ecosystem = item.ecosystem as AdvisoryEcosystem;
      return [
        {
          key: packageKey({ ecosystem, name: item.name }),
          range: singleLine(range, 500),
          fixedVersion: fixed === null ? null : singleLine(fixed, 100),
        },
      ];
    }),
  };
}
