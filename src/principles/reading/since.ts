import type { FactsFor } from '../../facts/facts.ts';
import type { RuleFacts } from './effective-rules.ts';
import { activeRules, rulesetOf } from './effective-rules.ts';

/** Since when each ruleset that binds the branch has been as it is, against the previous release. GitHub shows today's rules only. */
export function sinceNotes(facts: RuleFacts & FactsFor<'previousRelease'>): readonly string[] {
  const previous = facts.previousRelease.state === 'seen' ? facts.previousRelease.value : null;
  const rulesets = new Map(
    activeRules(facts).flatMap((rule) => {
      const known = rulesetOf(facts, rule);
      return known === undefined ? [] : [[known.id, known] as const];
    }),
  );
  return [...rulesets.values()].map(({ name, updatedAt, createdAt }) => {
    const since = updatedAt ?? createdAt;
    if (since === null) return `ruleset "${name}": since when it is so, GitHub does not say`;
    const from = `ruleset "${name}": as it is since ${since}`;
    if (previous?.publishedAt == null) return from;
    return since <= previous.publishedAt
      ? `${from}, before ${previous.tag} was published: it held for all of the range`
      : `${from}, after ${previous.tag} was published: how it was in the first part of the range is not known`;
  });
}
