import type { PullRequestFact } from '../../facts/history.ts';
import type { RequiredCheck } from '../../facts/rules.ts';
import { activeRules, type RuleFacts, rulesetOf } from './effective-rules.ts';

/**
 * Whether a check that is required today was so when something was merged: the rule is as it was `then`, it is so only since
 * `later`, its kind bears no time (`untold`), or the time could not be seen (`hidden`).
 */
export type Bound = { readonly at: 'then' | 'untold' | 'hidden' } | { readonly at: 'later'; readonly since: string };

export type RequiredThen = RequiredCheck & { readonly bound: Bound };

/** What is required of a request into its branch, as far as the rules show it. */
export type RequiredThere = {
  readonly rules: readonly RequiredThen[];
  /** Of a check that GitHub calls required and none of these rules names. */
  readonly others: Bound;
  /** Whether it is seen that the rules require nothing else. */
  readonly complete: boolean;
  /** Whether requests wait in a merge queue. */
  readonly queue: boolean;
};

/** The rules that are read are those of the default branch; of any other only GitHub's own word on each check is known. */
export function requiredThere(facts: RuleFacts, { baseRef }: PullRequestFact, mergedAt: string): RequiredThere {
  const { branch, branchRules, classicProtection: classic } = facts;
  if (branch.state !== 'seen' || branch.value.name !== baseRef || branchRules.state === 'hidden')
    return { rules: [], others: { at: 'hidden' }, complete: false, queue: false };
  const active = activeRules(facts);
  const ofRulesets = active.flatMap((rule) => {
    const ruleset = rulesetOf(facts, rule);
    const bound = boundSince(ruleset?.updatedAt ?? ruleset?.createdAt ?? null, mergedAt);
    return (rule.statusChecks ?? []).map((check) => ({ ...check, bound }));
  });
  const ofClassic = classic.state === 'seen' ? (classic.value.statusChecks ?? []) : [];
  const untold: Bound = { at: 'untold' };
  return {
    rules: oneEach([...ofRulesets, ...ofClassic.map((check) => ({ ...check, bound: untold }))]),
    others: untold,
    complete: classic.state !== 'hidden' || !branch.value.protected,
    queue: active.some(({ type }) => type === 'merge_queue'),
  };
}

function boundSince(since: string | null, mergedAt: string): Bound {
  if (since === null) return { at: 'hidden' };
  return since <= mergedAt ? { at: 'then' } : { at: 'later', since };
}

const surest = ['then', 'untold', 'hidden', 'later'] as const;

/** Where several rules require a check, the one that is the surest to have bound. */
function oneEach(rules: readonly RequiredThen[]): readonly RequiredThen[] {
  const kept = new Map<string, RequiredThen>();
  for (const at of surest)
    for (const rule of rules) if (rule.bound.at === at && !kept.has(rule.context)) kept.set(rule.context, rule);
  return [...kept.values()];
}
