import { defineCheck } from '../check.ts';
import { daysOfNotice, noticeLine } from '../reading/notice.ts';
import { supportPlace } from '../reading/support.ts';
import { missing, met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

const year = 365;

/**
 * Days (UTC) from the commit that first stated an end to that end. What was stated only after the end, in a document that
 * did not know the line before, says nothing of when customers were told.
 */
export const supportOneYearNotice = defineCheck({
  id: 'support.one-year-notice',
  level: 'required',
  question: 'Was every announced end date published at least 365 days ahead?',
  claims: ['4.2.1'],
  attestable: false,
  needs: ['supportNotices', 'policies'],
  judge({ supportNotices, policies }, { supportLines }) {
    if (policies.state === 'hidden') return unseen('The documents on support', policies);
    if (policies.state === 'absent') return missing('documents');
    if (supportNotices.state === 'hidden') return unseen('The history of the support dates', supportNotices);
    if (supportNotices.state === 'absent') {
      if (supportLines.some(({ endOfSupport }) => endOfSupport !== null)) {
        return notObservable('Only the configuration gives ends of support; when it first did is not read.', undefined);
      }
      return policies.value.partial
        ? notObservable('No end of support in what could be seen; not all documents could.', undefined)
        : notApplicable('No document announces an end of support.');
    }
    const rows = supportNotices.value.notices.map((notice) => {
      const days = daysOfNotice(notice.firstPublished, notice.endOfSupport);
      return { notice, days, say: noticeLine(notice, days) };
    });
    const late = rows.filter(({ days }) => days < year);
    const silent = late.filter(({ notice, days }) => notice.maybeEarlier || (days < 0 && !notice.listedBefore));
    const short = late.filter((row) => !silent.includes(row));
    const details = capped(rows.map(({ say }) => say));
    const named = naming((short.length > 0 ? short : silent).map(({ say }) => say));
    if (short.length > 0) {
      const at = short.map(({ notice, say }) => supportPlace(notice, say));
      const sentence = `${count(short.length, 'end')} of support announced less than ${String(year)} days ahead: ${named}.`;
      return notMet(sentence, 'Move each end to at least 365 days after the day on which it was announced.', {
        details,
        at,
      });
    }
    if (silent.length > 0) {
      const sentence = `When ${count(silent.length, 'end')} of support was first published cannot be told: ${named}.`;
      return notObservable(sentence, undefined, { details });
    }
    const all = count(rows.length, 'announced end', 'announced ends');
    return met(`All ${all} of support were published at least ${String(year)} days ahead.`, { details });
  },
});
