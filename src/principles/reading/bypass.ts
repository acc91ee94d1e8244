import type { FactsFor } from '../../facts/facts.ts';
import type { Bypass, BypassActor, Ruleset } from '../../facts/rules.ts';
import type { Holders, RuleFacts } from './effective-rules.ts';
import { activeRules, idleRulesets, rulesetName, rulesetOf } from './effective-rules.ts';
import { naming } from './words.ts';

/** Base role `write` as rulesets number it: whoever may push holds it. */
const writeRole = 4;

/** Whether everyone who may push can step around all the sources that make a property hold. */
export function openToEveryone(facts: RuleFacts, holders: Holders): 'yes' | 'no' | 'unknown' {
  if (holders.classic) return 'no';
  const answers = holders.rules.map((rule) => {
    const bypass = rulesetOf(facts, rule)?.bypass;
    if (bypass === undefined || bypass.state === 'not_visible') return 'unknown';
    return bypass.state === 'some' && bypass.actors.some(isEveryone) ? 'yes' : 'no';
  });
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : answers.includes('yes') ? 'yes' : 'unknown';
}

function isEveryone(actor: BypassActor): boolean {
  return actor.type === 'RepositoryRole' && actor.id === writeRole;
}

export function bypassWords(bypass: Bypass): string {
  if (bypass.state === 'none') return 'nobody may bypass it';
  if (bypass.state === 'not_visible') return 'who may bypass it is not visible to this token';
  const actors = bypass.actors.map(({ type, id, mode }) => `${type}${id === null ? '' : ` ${String(id)}`} (${mode})`);
  return `bypass: ${naming(actors, 10)}`;
}

/** Lines that every verdict over branch rules carries: which branch, who may bypass, what does not count. */
export function ruleNotes(facts: RuleFacts): readonly string[] {
  const notes = [facts.branch.state === 'seen' ? `Rules of branch ${facts.branch.value.name}.` : ''];
  for (const name of new Set(activeRules(facts).map((rule) => rulesetName(facts, rule)))) {
    const rule = activeRules(facts).find((one) => rulesetName(facts, one) === name);
    const known = rule && rulesetOf(facts, rule);
    notes.push(`${name}: ${bypassWords(known?.bypass ?? { state: 'not_visible' })}`);
  }
  if (facts.classicProtection.state === 'seen') {
    const { enforcedForAdmins, bypassPullRequest } = facts.classicProtection.value;
    notes.push(
      `classic protection: ${enforcedForAdmins ? 'binds administrators too' : 'administrators may bypass it'}`,
    );
    if (bypassPullRequest.length > 0) {
      notes.push(`classic protection: may bypass the pull request: ${naming(bypassPullRequest, 10)}`);
    }
  }
  return [...notes.filter((note) => note !== ''), ...idleNotes(facts, 'branch')];
}

/** Rulesets that look like protection but bind nobody. */
export function idleNotes(facts: FactsFor<'rulesets'>, target: Ruleset['target']): readonly string[] {
  return idleRulesets(facts)
    .filter((ruleset) => ruleset.target === target)
    .map(({ name, enforcement }) => `ruleset "${name}" does not count: its enforcement is ${enforcement}`);
}
