import { unionOf } from '../../components/component-set.ts';
import { questionsFor } from '../../components/question-batches.ts';
import { byWeight, sorted, vet } from '../../components/vetting.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import type { VettingFact } from '../../facts/vulnerabilities.ts';
import type { ReadContext } from '../context.ts';
import { fromRefusal, oneSource, seen, sourceOf } from '../observed.ts';
import type { ComponentLists } from './component-lists.ts';
import { osvMatches } from './osv-matches.ts';
import { worldAdvisories } from './world-advisories.ts';

const mostQuestions = 60;
const permission = 'metadata: read';

/** Every component of these lists matched against GitHub's advisory database; hidden where no question at all was answered. */
export async function vetComponents(
  context: ReadContext,
  { lists, describes, unread, source: listedAt }: ComponentLists,
): Promise<Observed<VettingFact>> {
  const components = unionOf(lists.map((list) => list.components));
  const { askable, unaskable } = sorted(components);
  const questions = questionsFor(askable.map((entry) => entry.package));
  const asked = questions.slice(0, mostQuestions);
  const { advisories, unanswered, replies, refusal } = await worldAdvisories(context, asked);
  if (refusal !== null && replies.every((reply) => reply.status !== 200)) return fromRefusal(refusal, { permission });
  const tooMany = questions
    .slice(mostQuestions)
    .flatMap(({ keys }) => keys)
    .map((key) => [key, 'there are more components than are asked about'] as const);
  const answers = { askable, unaskable, advisories, unanswered: new Map([...unanswered, ...tooMany]) };
  const alone = vet(answers);
  const osv = context.settings.vulnerabilitySources.osv ? context.osv : undefined;
  const more = osv === undefined ? null : await osvMatches(osv, components, alone.matches);
  const result = more === null ? alone : vet({ ...answers, elsewhere: more.answered });
  const endpoint = 'POST https://api.osv.dev/v1/querybatch';
  const fromOsv: Source[] =
    more === null || more.digest === null
      ? []
      : [{ endpoint, status: 200, tier: 'anonymous', at: context.now().toISOString(), digest: more.digest }];
  return seen(
    {
      ...result,
      matches: byWeight([...result.matches, ...(more?.matches ?? [])]),
      asked: ['github-advisory-database', ...(more === null ? [] : ['osv' as const])],
      listedIn: lists.map(({ name }) => name),
      describes,
      unread: [...unread, ...(more === null || more.problem === null ? [] : [`OSV: ${more.problem}`])],
    },
    oneSource([listedAt, ...replies.map(sourceOf), ...fromOsv]),
  );
}
