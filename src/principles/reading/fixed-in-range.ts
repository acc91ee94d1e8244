import type { RepositoryAdvisory } from '../../facts/advisories.ts';
import type { FactsFor } from '../../facts/facts.ts';
import type { Sign } from './security-signs.ts';

export type Needed =
  'advisories' | 'commitRange' | 'release' | 'previousRelease' | 'dependabotAlerts' | 'vetting' | 'codeAlerts';

/** Ids (upper-case) of vulnerabilities of dependencies, as far as alerts and matches know them. */
export function idsOfDependencies({
  dependabotAlerts,
  vetting,
}: FactsFor<'dependabotAlerts' | 'vetting'>): ReadonlySet<string> {
  const alerts = dependabotAlerts.state === 'seen' ? dependabotAlerts.value.alerts : [];
  const matches = vetting.state === 'seen' ? vetting.value.matches : [];
  const ids = [
    ...alerts.flatMap(({ ghsa, cve }) => (cve === null ? [ghsa] : [ghsa, cve])),
    ...matches.flatMap(({ id, aliases }) => [id, ...aliases]),
  ];
  return new Set(ids.map((id) => id.toUpperCase()));
}

/** Critical and high findings in the product's own code that the previous release had and this one has not. */
export function codeFixes({
  codeAlerts,
  previousRelease,
}: FactsFor<'codeAlerts' | 'previousRelease'>): readonly Sign[] {
  const before = previousRelease.state === 'seen' ? previousRelease.value.publishedAt : null;
  if (codeAlerts.state !== 'seen' || before === null) return [];
  return codeAlerts.value
    .filter(({ state, severity, createdAt, closedAt }) => {
      const grave = severity === 'critical' || severity === 'high';
      return grave && state === 'fixed' && createdAt < before && (closedAt ?? '') > before;
    })
    .map(({ number, rule }) => ({
      id: null,
      where: `code-scanning alert #${String(number)} (${rule}), fixed since the previous release`,
      ofDependency: false,
    }));
}

export function isCovered(id: string | null, published: readonly RepositoryAdvisory[]): boolean {
  return id !== null && published.some(({ ghsa, cve }) => ghsa.toUpperCase() === id || cve?.toUpperCase() === id);
}

/** `CVE-2026-1 (release notes): published`. */
export function saidSign({ id, where, ofDependency }: Sign, published: readonly RepositoryAdvisory[]): string {
  if (id === null) return where;
  const covered = isCovered(id, published) ? 'published' : 'not published';
  return `${id} (${where}): ${ofDependency ? 'of a dependency' : covered}`;
}
