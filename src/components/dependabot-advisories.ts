import type { AdvisoryEcosystem, ComponentMatch, DependabotAlert, PlacedAlert } from '../facts/vulnerabilities.ts';
import { packageKey, packageKeyOf, packageOf } from './advisory-packages.ts';
import type { KnownComponent } from './component-set.ts';
import type { Advisory } from './vetting.ts';
import { orders } from './versions/orders.ts';
import { isInRange } from './versions/ranges.ts';

/**
 * The alerts that may be of the release: those that are open, and those that somebody dismissed, for that changes nothing for
 * customers. What is fixed or was dismissed by a rule is of the default branch's state alone.
 */
export function standing(alerts: readonly DependabotAlert[]): readonly DependabotAlert[] {
  return alerts.filter(({ state }) => state === 'open' || state === 'dismissed');
}

/** An alert as an advisory, so that one logic matches both. */
export function advisoryOfAlert(alert: DependabotAlert): Advisory {
  const { ghsa, cve, severity, range, fixedVersion } = alert;
  return {
    id: ghsa,
    aliases: cve === null ? [] : [cve],
    severity,
    // The alert's own time is that of its finding here.
    publishedAt: null,
    source: 'dependabot',
    affected: [{ key: keyOf(alert), range, fixedVersion }],
  };
}

/** Where each alert stands to these components; none is left out. */
export function placeAlerts(
  alerts: readonly DependabotAlert[],
  components: readonly KnownComponent[],
  matches: readonly ComponentMatch[],
): readonly PlacedAlert[] {
  const byKey = new Map<string, KnownComponent[]>();
  for (const component of components) {
    const key = component.purl === null ? null : packageKeyOf(component.purl);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), component]);
  }
  const matched = new Set(matches.map(({ purl, id }) => `${purl} ${id}`));
  return alerts
    .map((alert) => placeOf(alert, byKey.get(keyOf(alert)) ?? [], matched))
    .sort((a, b) => a.number - b.number);
}

function placeOf(
  { number, ghsa, range }: DependabotAlert,
  components: readonly KnownComponent[],
  matched: ReadonlySet<string>,
): PlacedAlert {
  const inRange = components.filter(({ label }) => matched.has(`${label} ${ghsa}`));
  if (inRange.length > 0) return { number, place: 'matched', components: labels(inRange) };
  const open = components.filter(({ purl }) => {
    const reading = packageOf(purl);
    return !reading.ok || isInRange(orders[reading.package.ecosystem], range, reading.package.version) === null;
  });
  if (open.length > 0) return { number, place: 'undecided', components: labels(open) };
  return { number, place: components.length > 0 ? 'other-version' : 'not-listed', components: labels(components) };
}

function labels(components: readonly KnownComponent[]): readonly string[] {
  return components.map(({ label }) => label).slice(0, 20);
}

/** GitHub's word for an ecosystem that is none of ours makes a key that no component has. */
function keyOf({ ecosystem, package: name }: DependabotAlert): string {
  return packageKey({ ecosystem: ecosystem.toLowerCase() as AdvisoryEcosystem, name });
}
