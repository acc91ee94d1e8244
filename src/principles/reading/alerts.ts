import type { FactsFor } from '../../facts/facts.ts';
import type { Severity } from '../../facts/vulnerabilities.ts';
import { daysBetween } from './days.ts';
import type { Hidden } from './verdict.ts';

/** An alert of any source, reduced to what handling is judged by. */
export type Alert = {
  readonly source: 'Dependabot' | 'code scanning';
  readonly number: number;
  readonly what: string;
  readonly severity: Severity;
  readonly state: 'open' | 'fixed' | 'dismissed' | 'auto_dismissed';
  /** Whole days from its creation to its end, or to now. */
  readonly days: number;
  /** Whole days since it was fixed or dismissed; null while open. */
  readonly closedFor: number | null;
  readonly reason: string | null;
  readonly explained: boolean;
};

export type Alerts = {
  readonly alerts: readonly Alert[];
  /** Sources that could not be seen. */
  readonly hidden: readonly (Hidden & { readonly from: Alert['source'] })[];
  /** Sources that are seen to be off or never used. */
  readonly off: readonly Alert['source'][];
};

/** The alerts of Dependabot, and of code scanning where they are of security. */
export function alertsOf(facts: FactsFor<'dependabotAlerts' | 'codeAlerts'>, now: string): Alerts {
  const { dependabotAlerts, codeAlerts } = facts;
  const dependabot = dependabotAlerts.state === 'seen' ? dependabotAlerts.value.alerts : [];
  const code = codeAlerts.state === 'seen' ? codeAlerts.value : [];
  const ages = ({ createdAt, closedAt }: { readonly createdAt: string; readonly closedAt: string | null }) => ({
    days: daysBetween(createdAt, closedAt ?? now) ?? 0,
    closedFor: closedAt === null ? null : (daysBetween(closedAt, now) ?? 0),
  });
  const alerts: readonly Alert[] = [
    ...dependabot.map((alert) => ({
      source: 'Dependabot' as const,
      number: alert.number,
      what: `${alert.ghsa} in ${alert.package}`,
      severity: alert.severity,
      state: alert.state,
      reason: alert.dismissedReason,
      explained: alert.dismissalExplained,
      ...ages(alert),
    })),
    ...code
      .filter(({ severity }) => severity !== null)
      .map((alert) => ({
        source: 'code scanning' as const,
        number: alert.number,
        what: `${alert.rule}${alert.path === null ? '' : ` in ${alert.path}`}`,
        severity: alert.severity ?? ('unknown' as const),
        state: alert.state,
        reason: alert.dismissedReason,
        explained: alert.dismissalExplained,
        ...ages(alert),
      })),
  ];
  const states = [
    { from: 'Dependabot' as const, fact: dependabotAlerts },
    { from: 'code scanning' as const, fact: codeAlerts },
  ];
  return {
    alerts,
    hidden: states.flatMap(({ from, fact }) => (fact.state === 'hidden' ? [{ ...fact, from }] : [])),
    off: states.flatMap(({ from, fact }) => (fact.state === 'absent' ? [from] : [])),
  };
}

export function alertLine({ source, number, what, severity, state, days }: Alert): string {
  return `${source} #${String(number)} (${severity}, ${what}): ${state === 'open' ? 'open' : `${state} after`} ${String(days)} days`.replace(
    /\b1 days/,
    '1 day',
  );
}

/** The smallest value that this share of the values do not exceed; the values sorted upwards. */
export function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The value in the middle, between two the mean of both; the values sorted upwards. */
export function medianOf(sorted: readonly number[]): number | null {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
