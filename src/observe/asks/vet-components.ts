import { unionOf } from '../../components/component-set.ts';
import { questionsFor } from '../../components/question-batches.ts';
import { sorted, vet } from '../../components/vetting.ts';
import type { Observed } from '../../facts/observed.ts';
import type { VettingFact } from '../../facts/vulnerabilities.ts';
import type { ReadContext } from '../context.ts';
import { fromRefusal, oneSource, seen, sourceOf } from '../observed.ts';
import type { ComponentLists } from './component-lists.ts';
import { worldAdvisories } from './world-advisories.ts';

const mostQuestions = 60;
const permission = 'metadata: read';

/** Every component of these lists matched against GitHub's advisory database; hidden where no question at all was answered. */
export async function vetComponents(
  context: ReadContext,
  { lists, describes, unread, source: listedAt }: ComponentLists,
): Promise<Observed<VettingFact>> {
  const { askable, unaskable } = sorted(unionOf(lists.map(({ components }) => components)));
  const questions = questionsFor(askable.map((entry) => entry.package));
  const asked = questions.slice(0, mostQuestions);
  const { advisories, unanswered, replies, refusal } = await worldAdvisories(context, asked);
  if (refusal !== null && replies.every((reply) => reply.status !== 200)) return fromRefusal(refusal, { permission });
  const tooMany = questions
    .slice(mostQuestions)
    .flatMap(({ keys }) => keys)
    .map((key) => [key, 'there are more components than are asked about'] as const);
  const result = vet({ askable, unaskable, advisories, unanswered: new Map([...unanswered, ...tooMany]) });
  const asking = replies.map(sourceOf);
  return seen(
    { ...result, asked: ['github-advisory-database'], listedIn: lists.map(({ name }) => name), describes, unread },
    oneSource([listedAt, ...asking]),
  );
}
