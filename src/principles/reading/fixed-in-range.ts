import type { RepositoryAdvisory } from '../../facts/advisories.ts';
import type { FactsFor } from '../../facts/facts.ts';
import { isPatchedBy } from './advisories.ts';
import { securitySigns, type Sign } from './security-signs.ts';

export type Needed =
  'advisories' | 'commitRange' | 'release' | 'previousRelease' | 'dependabotAlerts' | 'vetting' | 'codeAlerts';

/** What the range mends as far as it says so, and what is published of it. */
export type Fixes = {
  readonly signs: readonly Sign[];
  /** Signs in words alone, about the product itself. */
  readonly open: readonly Sign[];
  /** Signs with an id, about the product itself, and those of them that no published advisory has. */
  readonly named: readonly Sign[];
  readonly uncovered: readonly Sign[];
  readonly published: readonly RepositoryAdvisory[];
  /** Advisories that this release patches. */
  readonly here: readonly RepositoryAdvisory[];
};

export function fixesOf(facts: FactsFor<Needed>): Fixes {
  const { advisories, commitRange, release } = facts;
  const notes = release.state === 'seen' ? release.value.body : '';
  const commits = commitRange.state === 'seen' ? commitRange.value.commits : [];
  const signs = [...securitySigns(commits, notes, idsOfDependencies(facts)), ...codeFixes(facts)];
  const own = signs.filter(({ ofDependency }) => !ofDependency);
  const named = own.filter(({ id }) => id !== null);
  const published = advisories.state === 'seen' ? advisories.value.published : [];
  return {
    signs,
    open: own.filter(({ id }) => id === null),
    named,
    uncovered: named.filter((sign) => !isCovered(sign, published)),
    published,
    here: release.state === 'seen' ? published.filter((one) => isPatchedBy(one, release.value.tag)) : [],
  };
}

/** Ids (upper-case) of vulnerabilities of dependencies, as far as alerts and matches know them. */
function idsOfDependencies({
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
function codeFixes({ codeAlerts, previousRelease }: FactsFor<'codeAlerts' | 'previousRelease'>): readonly Sign[] {
  const before = previousRelease.state === 'seen' ? previousRelease.value.publishedAt : null;
  if (codeAlerts.state !== 'seen' || before === null) return [];
  return codeAlerts.value
    .filter(({ state, severity, createdAt, closedAt }) => {
      const grave = severity === 'critical' || severity === 'high';
      return grave && state === 'fixed' && createdAt < before && (closedAt ?? '') > before;
    })
    .map(({ number, rule }) => ({
      id: null,
      pair: null,
      where: `code-scanning alert #${String(number)} (${rule}), fixed since the previous release`,
      ofDependency: false,
    }));
}

function isCovered({ id, pair }: Sign, published: readonly RepositoryAdvisory[]): boolean {
  const ids = [id, pair].filter((one) => one !== null);
  return published.some(({ ghsa, cve }) => ids.some((one) => ghsa.toUpperCase() === one || cve?.toUpperCase() === one));
}

/** `CVE-2026-1 (release notes): published`. */
export function saidSign(sign: Sign, published: readonly RepositoryAdvisory[]): string {
  const { id, where, ofDependency } = sign;
  if (id === null) return where;
  const covered = isCovered(sign, published) ? 'published' : 'not published';
  return `${id} (${where}): ${ofDependency ? 'of a dependency' : covered}`;
}
