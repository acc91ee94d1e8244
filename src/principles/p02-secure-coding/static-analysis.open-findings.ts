import type { CodeAlert, Severity } from '../../facts/code-scanning.ts';
import { defineCheck } from '../check.ts';
import { daysBetween } from '../reading/days.ts';
import { deadlineOf } from '../reading/deadlines.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count } from '../reading/words.ts';

const graves: readonly Severity[] = ['critical', 'high'];

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
    const rows = open.flatMap((alert) => {
      const deadline =
        alert.severity !== null && graves.includes(alert.severity) ? deadlineOf(alert.severity, terms) : null;
      return deadline === null ? [] : [{ alert, deadline, age: daysBetween(alert.createdAt, terms.now) }];
    });
    const late = rows.filter(({ age, deadline }) => age !== null && age > deadline.days);
    const days = graves.map((severity) => `${severity} ${String(deadlineOf(severity, terms)?.days)} days`).join(', ');
    const details = capped([
      `Deadlines: ${days}.`,
      ...rows.map(
        ({ alert, age, deadline }) =>
          `${nameOf(alert)}: open for ${age === null ? 'an unknown time' : count(age, 'day')} of ${String(deadline.days)}`,
      ),
    ]);
    if (late.length > 0)
      return notMet(
        `${count(late.length, 'critical or high alert')} open past the deadline (${days}), of ${String(open.length)} open.`,
        'Mend them, or dismiss each with a reason and a comment: Security > Code scanning.',
        {
          details,
          at: late.flatMap(({ alert }) =>
            alert.path === null
              ? []
              : [
                  {
                    path: alert.path,
                    line: alert.line ?? 1,
                    column: 1,
                    message: `${alert.rule} (${alert.severity ?? ''}) is open past its deadline`,
                  },
                ],
          ),
        },
      );
    const unknown = rows.filter(({ age }) => age === null);
    if (unknown.length > 0)
      return notObservable(`Since when ${count(unknown.length, 'alert')} is open is not known.`, undefined, {
        details,
      });
    const words =
      rows.length === 0 ? 'none critical or high' : `${String(rows.length)} critical or high, all within the deadline`;
    return met(`${count(open.length, 'alert')} open; ${words}.`, { details });
  },
});

function nameOf({ number, rule, severity, tool }: CodeAlert): string {
  return `alert ${String(number)}: ${rule} of ${tool} (${severity ?? 'no severity'})`;
}
