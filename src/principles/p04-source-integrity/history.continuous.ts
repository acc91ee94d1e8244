import { defineCheck } from '../check.ts';
import { bypassed, rewritten } from '../reading/history.ts';
import { allHold } from '../reading/parts.ts';
import { missing, unseen } from '../reading/verdict.ts';
import { capped, shortSha } from '../reading/words.ts';

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
