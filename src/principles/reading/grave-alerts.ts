import type { CodeAlert, Severity } from '../../facts/code-scanning.ts';
import type { Terms } from '../../facts/terms.ts';
import type { Located } from '../check.ts';
import { daysBetween } from './days.ts';
import { deadlineOf } from './deadlines.ts';
import { count } from './words.ts';

const graves: readonly Severity[] = ['critical', 'high'];

/** A critical or high alert with the days that it may be open; `age` null where its date cannot be read. */
export type GraveAlert = { readonly alert: CodeAlert; readonly days: number; readonly age: number | null };

export function graveAlerts(alerts: readonly CodeAlert[], terms: Terms): readonly GraveAlert[] {
  return alerts.flatMap((alert) => {
    if (alert.severity === null || !graves.includes(alert.severity)) return [];
    const deadline = deadlineOf(alert.severity, terms);
    return deadline === null ? [] : [{ alert, days: deadline.days, age: daysBetween(alert.createdAt, terms.now) }];
  });
}

/** `critical 15 days, high 30 days`. */
export function graveDeadlines(terms: Terms): string {
  return graves.map((severity) => `${severity} ${String(deadlineOf(severity, terms)?.days)} days`).join(', ');
}

export function graveLine({ alert: { number, rule, tool, severity }, age, days }: GraveAlert): string {
  const open = age === null ? 'an unknown time' : count(age, 'day');
  return `alert ${String(number)}: ${rule} of ${tool} (${severity ?? 'no severity'}): open for ${open} of ${String(days)}`;
}

/** The lines to annotate. */
export function graveLocations(late: readonly GraveAlert[]): readonly Located[] {
  return late.flatMap(({ alert: { path, line, rule, severity } }) => {
    const message = `${rule} (${severity ?? ''}) is open past its deadline`;
    return path === null ? [] : [{ path, line: line ?? 1, column: 1, message }];
  });
}
