import type { Alert } from './alerts.ts';
import { medianOf, percentile } from './alerts.ts';
import { ratedSeverities } from './fix-deadlines.ts';
import { count } from './words.ts';

const window = 365;

/** One line for each severity that has alerts: how many were fixed in the last year, how long that took, and what is open how long. */
export function figuresOf(alerts: readonly Alert[]): readonly string[] {
  return ratedSeverities.flatMap((level) => {
    const own = alerts.filter(({ severity }) => severity === level);
    const times = own
      .filter(({ state, closedFor }) => state === 'fixed' && closedFor !== null && closedFor <= window)
      .map(({ days }) => days)
      .sort((a, b) => a - b);
    const open = own.filter(({ state }) => state === 'open').map(({ days }) => days);
    if (times.length + open.length === 0) return [];
    const median = medianOf(times);
    const most = percentile(times, 0.9);
    const fixed =
      median === null || most === null
        ? 'none fixed'
        : `${String(times.length)} fixed, median ${inDays(median)}, 90th percentile ${inDays(most)}`;
    const waiting =
      open.length === 0 ? 'none open' : `${String(open.length)} open, the oldest ${inDays(Math.max(...open))}`;
    return [`${level}: ${fixed} in the last ${String(window)} days; ${waiting}.`];
  });
}

function inDays(days: number): string {
  return count(days, 'day');
}
