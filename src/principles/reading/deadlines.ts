import type { Severity } from '../../facts/code-scanning.ts';
import type { Terms } from '../../facts/terms.ts';

/** Days that count where the vendor sets none: those of CISA's directive BOD 19-02 for critical and high. */
const usualDays: Readonly<Partial<Record<Severity, number>>> = { critical: 15, high: 30 };

/** How many days there are to mend something of that severity, and whose word that is; null where nobody says. */
export function deadlineOf(severity: Severity, { handlingDeadlines }: Pick<Terms, 'handlingDeadlines'>) {
  const set = handlingDeadlines[severity];
  if (set !== null) return { days: set, from: 'configured' } as const;
  const usual = usualDays[severity];
  return usual === undefined ? null : ({ days: usual, from: 'BOD 19-02' } as const);
}
