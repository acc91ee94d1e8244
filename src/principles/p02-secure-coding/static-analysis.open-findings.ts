import { defineCheck } from '../check.ts';
import { graveAlerts, graveDeadlines, graveLine, graveLocations } from '../reading/grave-alerts.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count } from '../reading/words.ts';

/** An analyser whose findings stay open only shows that they were known. */
export const staticAnalysisOpenFindings = defineCheck({
  id: 'static-analysis.open-findings',
  level: 'required',
  question: 'Is no critical or high code-scanning alert open past its deadline?',
  claims: ['1.3.3'],
  attestable: false,
  needs: ['codeAlerts'],
  judge({ codeAlerts }, terms) {
    if (codeAlerts.state === 'hidden') return unseen('The code-scanning alerts', codeAlerts);
    if (codeAlerts.state === 'absent')
      return notObservable('Code scanning has never run here, so it has no findings to judge.', undefined);
    const open = codeAlerts.value.filter(({ state }) => state === 'open');
    const grave = graveAlerts(open, terms);
    const late = grave.filter(({ age, days }) => age !== null && age > days);
    const deadlines = graveDeadlines(terms);
    const details = capped([`Deadlines: ${deadlines}.`, ...grave.map(graveLine)]);
    if (late.length > 0)
      return notMet(
        `${count(late.length, 'critical or high alert')} open past the deadline (${deadlines}), of ${String(open.length)} open.`,
        'Mend them, or dismiss each with a reason and a comment: Security > Code scanning.',
        { details, at: graveLocations(late) },
      );
    const undated = grave.filter(({ age }) => age === null).length;
    if (undated > 0)
      return notObservable(`Since when ${count(undated, 'alert')} is open is not known.`, undefined, { details });
    const words =
      grave.length === 0
        ? 'none critical or high'
        : `${String(grave.length)} critical or high, all within the deadline`;
    return met(`${count(open.length, 'alert')} open; ${words}.`, { details });
  },
});
