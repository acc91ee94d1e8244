import { observationPlace, riskPlace } from './oscal-observations.ts';
import { controlId, filledList, markup } from './oscal-parts.ts';
import type { Ids } from './oscal-parts.ts';
import { observedGaps, restsOnWord } from './told.ts';
import type { Told, ToldPrinciple } from './told.ts';

/** Findings have two states only, so a principle that was not decided by what was seen has none. */
export function findingsOf({ principles }: Told, ids: Ids) {
  return principles.flatMap((principle) => {
    const status = statusOf(principle);
    if (status === null) return [];
    const { principle: words, checks } = principle.predicate;
    const required = checks.filter(({ level }) => level === 'required');
    return [
      {
        uuid: ids(`finding/${principle.key}`),
        title: markup(`Principle ${words.id}: ${words.title}`),
        description: markup(`${principle.predicate.status}: ${principle.reason}`),
        target: {
          type: 'objective-id',
          'target-id': controlId(words.id),
          title: markup(words.statement),
          status,
        },
        ...filledList(
          'related-observations',
          required.map((check) => ({ 'observation-uuid': ids(observationPlace(principle, check)) })),
        ),
        ...filledList(
          'related-risks',
          checks
            .filter(({ fix }) => fix !== undefined)
            .map((check) => ({ 'risk-uuid': ids(riskPlace(principle, check)) })),
        ),
      },
    ];
  });
}

function statusOf(principle: ToldPrinciple) {
  const { status } = principle.predicate;
  if (status === 'not_applicable') return null;
  if (observedGaps(principle).length > 0) return { state: 'not-satisfied', reason: 'fail' };
  if (status !== 'implemented') return null;
  return restsOnWord(principle)
    ? { state: 'satisfied', reason: 'other', remarks: "At least one required check rests on the vendor's word." }
    : { state: 'satisfied', reason: 'pass' };
}
