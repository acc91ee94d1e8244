import { defineCheck } from '../check.ts';
import { advisoryEvidence, overAdvisories } from '../reading/advisories.ts';
import { timeOf } from '../reading/advisory-times.ts';
import { daysBetween } from '../reading/days.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

const window = 365;

/** Customers hear of a vulnerability when they can act on it. Advisories of the last year count; older ones cannot be mended. */
export const advisoriesTimely = defineCheck({
  id: 'advisories.timely',
  level: 'required',
  question: 'Are advisory and patched release no more than the configured days apart?',
  claims: ['3.5.1'],
  attestable: false,
  needs: ['advisories'],
  judge: ({ advisories }, { now, advisoryDelayDays: most }) =>
    overAdvisories(advisories, ({ published, releasesTruncated }) => {
      const recent = published.filter(({ publishedAt }) => (daysBetween(publishedAt, now) ?? 0) <= window);
      if (recent.length === 0)
        return notApplicable(
          `Of ${count(published.length, 'advisory', 'advisories')} none was published in the last ${String(window)} days.`,
        );
      const rows = recent.map((advisory) => timeOf(advisory, now));
      const late = rows.filter(({ apart }) => apart !== null && apart > most);
      const open = rows.filter(({ apart }) => apart === null);
      const extra = { details: capped(rows.map(({ say }) => say)), evidence: advisoryEvidence(recent) };
      const of = count(rows.length, 'advisory', 'advisories');
      if (late.length > 0) {
        return notMet(
          `${String(late.length)} of ${of} more than ${count(most, 'day')} from the patched release: ${naming(late.map(({ say }) => say))}.`,
          'Publish the advisory together with the release that mends it (Security > Advisories > Publish), or set `thresholds.advisory_delay_days`.',
          extra,
        );
      }
      if (open.length > 0) {
        const cut = releasesTruncated ? '; the list of releases was not read to its end' : '';
        return notObservable(
          `${String(open.length)} of ${of} without a release to compare with: ${naming(open.map(({ say }) => say))}${cut}.`,
          undefined,
          extra,
        );
      }
      return met(`All ${of} of the last year came within ${count(most, 'day')} of the patched release.`, extra);
    }),
});
