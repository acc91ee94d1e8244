import semver from 'semver';
import type { Call, Reply, Routes } from '../call.ts';
import { cursorPageOf, notFound, ok, refuse, repo } from '../call.ts';
import { may } from '../profiles.ts';
import type { DependabotPlan } from '../scenario-parts.ts';
import { advisoryShape, globalAdvisoryShape } from '../shapes/advisory.ts';

/** Advisories of the repository and of the world, and the switches beside them. */
export const advisoryRoutes: Routes = {
  [`GET ${repo}/security-advisories`]: ofRepository,
  'GET /advisories': ofTheWorld,
  [`GET ${repo}/private-vulnerability-reporting`]: ({ world }) =>
    ok({ enabled: world.scenario.security.privateReporting }),
  [`GET ${repo}/vulnerability-alerts`]: ({ world }) =>
    world.scenario.security.vulnerabilityAlerts ? { status: 204 } : notFound(),
  [`GET ${repo}/automated-security-fixes`]: ({ world }) =>
    ok({ enabled: world.scenario.security.automatedFixes, paused: false }),
};

/** Everybody is shown what is published; the rest only those who may read advisories. */
function ofRepository(call: Call): Reply {
  const { world, query, profile } = call;
  const all = may(profile, { area: 'repository_advisories', level: 'read' }, false);
  const wanted = world.scenario.advisories
    .filter(({ state }) => all || state === 'published')
    .filter(({ state }) => (query.get('state') ?? state) === state);
  const age = (plan: (typeof wanted)[number]) =>
    query.get('sort') === 'published' ? (plan.publishedDaysAgo ?? Infinity) : plan.createdDaysAgo;
  const newestFirst = [...wanted].sort((a, b) => age(a) - age(b));
  const { items, headers } = cursorPageOf(call, query.get('direction') === 'asc' ? newestFirst.reverse() : newestFirst);
  return { ...ok(items.map((plan) => advisoryShape(world, plan))), headers };
}

/** The advisories that the scenario's alerts speak of: the twin has no database of the world's. */
function ofTheWorld(call: Call): Reply {
  const { world, query } = call;
  const affects = query.get('affects')?.split(',').slice(0, 1000) ?? null;
  if (query.has('ghsa_id') && !/^GHSA(-[a-z0-9]{4}){3}$/.test(query.get('ghsa_id') ?? ''))
    return refuse(422, 'ghsa_id is not an identifier');
  const is = (parameter: string, value: string | null) => [null, value].includes(query.get(parameter));
  const wanted = world.scenario.dependabotAlerts.filter(
    (alert) =>
      is('ghsa_id', alert.ghsa) &&
      is('cve_id', alert.cve) &&
      is('ecosystem', alert.ecosystem) &&
      is('severity', alert.severity) &&
      (affects === null || affects.some((word) => hits(alert, word))),
  );
  const { items, headers } = cursorPageOf(call, wanted);
  return { ...ok(items.map((alert) => globalAdvisoryShape(world, alert))), headers };
}

/** `name` or `name@version`. */
function hits(alert: DependabotPlan, word: string): boolean {
  const at = word.lastIndexOf('@');
  const name = at > 0 ? word.slice(0, at) : word;
  const version = at > 0 ? word.slice(at + 1) : null;
  if (name !== alert.package) return false;
  return version === null || semver.satisfies(version, alert.range.replaceAll(',', ' '), { includePrerelease: true });
}
