import type { FactsFor } from '../../facts/facts.ts';
import { daysBetween } from './days.ts';
import type { Part } from './parts.ts';
import { count } from './words.ts';

type Activity = Extract<FactsFor<'activity'>['activity'], { state: 'seen' }>['value'];

/** Pushes that rewrote or removed history. */
export function rewritten({ since, forcePushes, deletions }: Activity): Part {
  const when = since === null ? 'in all the activity that is kept' : `since ${since}`;
  if (forcePushes.length + deletions === 0) return { held: 'yes', say: `no force push and no deletion ${when}` };
  return {
    held: 'no',
    say: `${count(forcePushes.length, 'force push', 'force pushes')} and ${count(deletions, 'deletion')} ${when}`,
    fix: 'Settings > Rules > Rulesets: block force pushes and restrict deletions on the branch; find out what was rewritten.',
  };
}

/** Pushes that went past a rule, as far back as GitHub tells. */
export function bypassed(observed: FactsFor<'ruleBypasses'>['ruleBypasses'], since: string | null, now: string): Part {
  if (observed.state === 'hidden')
    return {
      held: 'unknown',
      say: `bypassed rules are not visible: ${observed.detail}`,
      permission: observed.permission,
    };
  if (observed.state === 'absent') return { held: 'unknown', say: 'the platform tells nothing of bypassed rules' };
  const { bypasses, windowDays } = observed.value;
  const recent = bypasses.filter(({ at }) => since === null || at >= since);
  if (recent.length > 0)
    return {
      held: 'no',
      say: `${count(recent.length, 'push', 'pushes')} went past a rule`,
      fix: 'Settings > Rules > Insights shows who bypassed what; take bypass actors off the ruleset.',
    };
  const age = since === null ? null : daysBetween(since, now);
  return age !== null && age <= windowDays
    ? { held: 'yes', say: 'no rule was bypassed' }
    : {
        held: 'unknown',
        say: `no rule was bypassed in the last ${String(windowDays)} days; GitHub does not tell what was before`,
      };
}
