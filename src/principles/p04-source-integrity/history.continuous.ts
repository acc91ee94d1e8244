import { defineCheck } from '../check.ts';
import { met, missing, notMet, unseen } from '../reading/verdict.ts';
import { capped, count, shortSha } from '../reading/words.ts';

/** Pushes that rewrote or removed history. Bypasses of rules are in rule suites, which only administrators see. */
export const historyContinuous = defineCheck({
  id: 'history.continuous',
  level: 'supporting',
  question: 'Was the history of the branch neither rewritten nor removed since the previous release?',
  claims: ['2.2.1'],
  attestable: false,
  needs: ['activity'],
  judge({ activity }) {
    if (activity.state === 'hidden') return unseen('The activity of the branch', activity);
    if (activity.state === 'absent') return missing('activity for the branch');
    const { since, forcePushes, deletions } = activity.value;
    const when = since === null ? 'in all the activity that is kept' : `since ${since}`;
    const bypass = 'Bypassed rules (rule suites) are not read by this version.';
    if (forcePushes.length + deletions === 0) {
      return met(`No force push and no deletion ${when}.`, { details: [bypass] });
    }
    const lines = forcePushes.map(
      ({ at, before, after }) => `${at}: force push ${shortSha(before)} -> ${shortSha(after)}`,
    );
    return notMet(
      `${count(forcePushes.length, 'force push', 'force pushes')} and ${count(deletions, 'deletion')} ${when}.`,
      'Settings > Rules > Rulesets: block force pushes and restrict deletions on the branch; find out what was rewritten.',
      { details: [...capped(lines), bypass] },
    );
  },
});
