import type { FactsFor } from '../../facts/facts.ts';
import type { BranchRule, ClassicProtection, Ruleset } from '../../facts/rules.ts';
import type { Part } from './parts.ts';

/** What is known of the rules on the default branch: rulesets and classic protection side by side. */
export type RuleFacts = FactsFor<(typeof ruleFacts)[number]>;
export const ruleFacts = ['branch', 'branchRules', 'rulesets', 'classicProtection'] as const;

/** A property that rules may give a branch. `byRule` answers null where the rule's parameters were not shown. */
export type Property = {
  readonly holds: string;
  readonly fails: string;
  readonly fix: string;
  byRule(rule: BranchRule): boolean | null;
  byClassic(protection: ClassicProtection): boolean;
};

/** Who makes a property hold. `seen` false: something that might make it hold could not be looked at. */
export type Holders = {
  readonly rules: readonly BranchRule[];
  readonly classic: boolean;
  readonly seen: boolean;
};

/** The rules that bind now: a ruleset known to be in `evaluate` or `disabled` mode never counts. */
export function activeRules(facts: RuleFacts): readonly BranchRule[] {
  if (facts.branchRules.state !== 'seen') return [];
  const idle = new Set(idleRulesets(facts).map(({ id }) => id));
  return facts.branchRules.value.filter(({ rulesetId }) => !idle.has(rulesetId));
}

export function idleRulesets(facts: Pick<RuleFacts, 'rulesets'>): readonly Ruleset[] {
  return facts.rulesets.state === 'seen'
    ? facts.rulesets.value.filter(({ enforcement }) => enforcement !== 'active')
    : [];
}

export function holdersOf(facts: RuleFacts, property: Property): Holders {
  const answers = activeRules(facts).map((rule) => ({ rule, holds: property.byRule(rule) }));
  const { classicProtection: classic, branch, branchRules } = facts;
  const noClassic = classic.state !== 'hidden' || (branch.state === 'seen' && !branch.value.protected);
  return {
    rules: answers.filter(({ holds }) => holds === true).map(({ rule }) => rule),
    classic: classic.state === 'seen' && property.byClassic(classic.value),
    seen: branchRules.state !== 'hidden' && noClassic && answers.every(({ holds }) => holds !== null),
  };
}

/** One property as a point: any active source that gives it is enough, and what could not be seen never counts against it. */
export function propertyPart(facts: RuleFacts, property: Property): Part {
  const { rules, classic, seen } = holdersOf(facts, property);
  const names = [...new Set(rules.map((rule) => rulesetName(facts, rule)))];
  const sources = classic ? [...names, 'classic protection'] : names;
  if (sources.length > 0) return { held: 'yes', say: `${property.holds} (${sources.join(', ')})` };
  if (seen) return { held: 'no', say: property.fails, fix: property.fix };
  return { held: 'unknown', ...whyUnknown(facts, property) };
}

function whyUnknown(facts: RuleFacts, property: Property): { say: string; permission?: string | undefined } {
  const { branchRules, branch, classicProtection: classic } = facts;
  const what = `whether ${property.holds}`;
  if (branchRules.state === 'hidden') {
    return { say: `${what} is not visible: ${branchRules.detail}`, permission: branchRules.permission };
  }
  if (classic.state !== 'hidden') return { say: `${what} is not visible: the rule's parameters were not shown` };
  const onlyClassic = branch.state === 'seen' && branch.value.protected && activeRules(facts).length === 0;
  return {
    say: onlyClassic
      ? `${branch.value.name} is protected, but by settings this token cannot see (${what})`
      : `${what} is not visible: no ruleset asks for it and classic protection is hidden`,
    permission: classic.permission,
  };
}

export function rulesetName(facts: Pick<RuleFacts, 'rulesets'>, rule: BranchRule): string {
  const known = rulesetOf(facts, rule);
  return known === undefined ? `ruleset ${String(rule.rulesetId)} of ${rule.rulesetSource}` : `ruleset "${known.name}"`;
}

export function rulesetOf(facts: Pick<RuleFacts, 'rulesets'>, rule: BranchRule): Ruleset | undefined {
  return facts.rulesets.state === 'seen' ? facts.rulesets.value.find(({ id }) => id === rule.rulesetId) : undefined;
}
