import type { Observed } from '../../facts/observed.ts';
import type { Terms } from '../../facts/terms.ts';
import { type Alert, alertLine } from './alerts.ts';
import type { RatedSeverity, SeverityDeadlinesFact } from '../../facts/vulnerabilities.ts';
import { capped } from './words.ts';

export const ratedSeverities: readonly RatedSeverity[] = ['critical', 'high', 'medium', 'low'];

/** Days that a fix may take, by severity, and where each stands; null where none is set. */
export type Deadlines = {
  readonly days: { readonly [Level in RatedSeverity]: number | null };
  readonly from: readonly string[];
};

/** The configured deadlines, filled up from the most complete table among the documents. */
export function deadlinesOf(observed: Observed<SeverityDeadlinesFact>, { handlingDeadlines }: Terms): Deadlines {
  const table = observed.state === 'seen' ? observed.value.tables[0] : undefined;
  const configured = ratedSeverities.filter((level) => handlingDeadlines[level] !== null);
  const written = ratedSeverities.filter(
    (level) => !configured.includes(level) && (table?.days[level] ?? null) !== null,
  );
  const days = Object.fromEntries(
    ratedSeverities.map((level) => [level, handlingDeadlines[level] ?? table?.days[level] ?? null]),
  ) as Deadlines['days'];
  return {
    days,
    from: [
      ...(configured.length > 0 ? ['.github/copse.yml'] : []),
      ...(written.length > 0 && table !== undefined ? [`${table.path}:${String(table.line)}`] : []),
    ],
  };
}

/** `critical 7, high 30, medium 90 and low 180 days` without what is not set. */
export function saidDays({ days }: Deadlines): string {
  const set = ratedSeverities.flatMap((level) => (days[level] === null ? [] : [`${level} ${String(days[level])}`]));
  return `${set.join(', ')} days`;
}

/** Days for which a late fix counts. */
export const recent = 90;

export function isOpenOrRecent({ state, closedFor }: Alert): boolean {
  return state === 'open' || (state === 'fixed' && closedFor !== null && closedFor <= recent);
}

/** Days that the alert may take; null where no deadline is set for its severity. */
export function limitOf({ severity }: Alert, { days }: Deadlines): number | null {
  return severity === 'unknown' ? null : days[severity];
}

export function isLate(alert: Alert, deadlines: Deadlines): boolean {
  return alert.days > (limitOf(alert, deadlines) ?? Infinity);
}

/** Every alert that is past its deadline, then the others that are open, each with its age and deadline. */
export function ageLines(alerts: readonly Alert[], deadlines: Deadlines): readonly string[] {
  const line = (alert: Alert): string => {
    const limit = limitOf(alert, deadlines);
    return `${alertLine(alert)}, ${limit === null ? 'no deadline' : `deadline ${String(limit)}`}`;
  };
  const late = alerts.filter((alert) => isLate(alert, deadlines));
  const open = alerts.filter((alert) => alert.state === 'open' && !late.includes(alert));
  return [...capped(late.map(line)), ...capped(open.map(line))];
}
