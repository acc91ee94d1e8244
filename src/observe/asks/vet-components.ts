import { unionOf } from '../../components/component-set.ts';
import { advisoryOfAlert, placeAlerts, standing } from '../../components/dependabot-advisories.ts';
import { questionsFor } from '../../components/question-batches.ts';
import { byWeight, sorted, vet } from '../../components/vetting.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import type { DependabotAlertsFact, VettingFact } from '../../facts/vulnerabilities.ts';
import type { ReadContext } from '../context.ts';
import { fromRefusal, oneSource, seen, sourceOf } from '../observed.ts';
import type { ComponentLists } from './component-lists.ts';
import { osvMatches } from './osv-matches.ts';
import { worldAdvisories } from './world-advisories.ts';

const mostQuestions = 60;
const permission = 'metadata: read';

/**
 * Every component of these lists matched against GitHub's advisory database and, where they are seen, the Dependabot alerts;
 * hidden where the database answered no question at all.
 */
export async function vetComponents(
  context: ReadContext,
  { lists, describes, unread, source: listedAt }: ComponentLists,
  dependabot: Observed<DependabotAlertsFact>,
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
  const alerts = dependabot.state === 'seen' ? standing(dependabot.value.alerts) : [];
  const answers = {
    askable,
    unaskable,
    // The database first: what it says of a vulnerability is of today.
    advisories: [...advisories, ...alerts.map(advisoryOfAlert)],
    unanswered: new Map([...unanswered, ...tooMany]),
  };
  const alone = vet(answers);
  const osv = context.settings.vulnerabilitySources.osv ? context.osv : undefined;
  const more = osv === undefined ? null : await osvMatches(osv, components, alone.matches);
  const result = more === null ? alone : vet({ ...answers, elsewhere: more.answered });
  const endpoint = 'POST https://api.osv.dev/v1/querybatch';
  const fromAlerts: Source[] = dependabot.state === 'seen' ? [dependabot.source] : [];
  const fromOsv: Source[] =
    more === null || more.digest === null
      ? []
      : [{ endpoint, status: 200, tier: 'anonymous', at: context.now().toISOString(), digest: more.digest }];
  return seen(
    {
      ...result,
      matches: byWeight([...result.matches, ...(more?.matches ?? [])]),
      asked: [
        'github-advisory-database',
        ...(dependabot.state === 'seen' ? ['dependabot' as const] : []),
        ...(more === null ? [] : ['osv' as const]),
      ],
      listedIn: lists.map(({ name }) => name),
      describes,
      unread: [...unread, ...(more === null || more.problem === null ? [] : [`OSV: ${more.problem}`])],
      alerts: placeAlerts(alerts, components, result.matches),
    },
    oneSource([listedAt, ...replies.map(sourceOf), ...fromAlerts, ...fromOsv]),
  );
}
