import type { FactsFor } from '../../facts/facts.ts';
import type { JudgedUpdate } from './bot-updates.ts';
import type { RuleFacts } from './effective-rules.ts';
import { sinceNotes } from './since.ts';
import { count, naming } from './words.ts';

type Facts = RuleFacts & FactsFor<'updateChecks' | 'previousRelease'>;

/** `Required: lint, test.`, or that none is, or that it could not be seen, and what was judged then. */
export function saidRequired(updates: readonly JudgedUpdate[]): string {
  const names = [...new Set(updates.flatMap(({ required }) => required ?? []))].sort();
  if (names.length > 0) return `Required: ${naming(names, 10)}.`;
  return updates.some(({ required }) => required !== null)
    ? 'No check is required, so all were judged.'
    : 'Which are required could not be seen, so all were judged.';
}

/** Since when the rules are as they are, and what of the heads was not read. */
export function updateNotes(facts: Facts): readonly string[] {
  const { updateChecks: read } = facts;
  const left = read.state === 'seen' ? read.value.notRead : 0;
  return [
    ...sinceNotes(facts),
    ...(read.state === 'hidden' ? [`Each check of the heads is not visible: ${read.detail}`] : []),
    ...(left > 0 ? [`Of ${count(left, 'request')} only what all checks together come to was read.`] : []),
  ];
}

/** What would show which checks are required, where that is hidden. */
export function permissionToSee({ branchRules, rulesets, updateChecks }: Facts): string | undefined {
  const dark = [branchRules, rulesets, updateChecks].find(({ state }) => state === 'hidden');
  return dark?.state === 'hidden' ? dark.permission : undefined;
}
