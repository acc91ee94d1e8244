import type { FactsFor } from '../../facts/facts.ts';
import { defineCheck } from '../check.ts';
import { daysBetween } from '../reading/days.ts';
import { allHold, type Part } from '../reading/parts.ts';
import { missing, unseen } from '../reading/verdict.ts';
import { capped, count, shortSha } from '../reading/words.ts';

type Activity = Extract<FactsFor<'activity'>['activity'], { state: 'seen' }>['value'];

/** Settings say how things are now; this says what was done: pushes that rewrote or removed history, or went past a rule. */
export const historyContinuous = defineCheck({
  id: 'history.continuous',
  level: 'supporting',
  question:
    'Was the history of the branch neither rewritten nor removed, nor a rule bypassed, since the previous release?',
  claims: ['2.2.1'],
  attestable: false,
  needs: ['activity', 'ruleBypasses'],
  judge({ activity, ruleBypasses }, { now }) {
    if (activity.state === 'hidden') return unseen('The activity of the branch', activity);
    if (activity.state === 'absent') return missing('activity for the branch');
    const lines = activity.value.forcePushes.map(
      ({ at, before, after }) => `${at}: force push ${shortSha(before)} -> ${shortSha(after)}`,
    );
    const past = ruleBypasses.state === 'seen' ? ruleBypasses.value.bypasses : [];
    return allHold('History', [rewritten(activity.value), bypassed(ruleBypasses, activity.value.since, now)], {
      details: capped([
        ...lines,
        ...past.map(({ at, after }) => `${at}: a rule was bypassed by the push of ${shortSha(after)}`),
      ]),
    });
  },
});

function rewritten({ since, forcePushes, deletions }: Activity): Part {
  const when = since === null ? 'in all the activity that is kept' : `since ${since}`;
  if (forcePushes.length + deletions === 0) return { held: 'yes', say: `no force push and no deletion ${when}` };
  return {
    held: 'no',
    say: `${count(forcePushes.length, 'force push', 'force pushes')} and ${count(deletions, 'deletion')} ${when}`,
    fix: 'Settings > Rules > Rulesets: block force pushes and restrict deletions on the branch; find out what was rewritten.',
  };
}

function bypassed(observed: FactsFor<'ruleBypasses'>['ruleBypasses'], since: string | null, now: string): Part {
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
