import semver from 'semver';
import type { Call, Reply, Routes } from '../call.ts';
import { cursorPageOf, ok, refuse, repo } from '../call.ts';
import { may } from '../profiles.ts';
import { advisoryShape, globalAdvisoryShape, worldAdvisoriesOf } from '../shapes/advisory.ts';

/** Advisories of the repository and of the world, and the switches beside them. */
export const advisoryRoutes: Routes = {
  [`GET ${repo}/security-advisories`]: ofRepository,
  'GET /advisories': ofTheWorld,
  [`GET ${repo}/private-vulnerability-reporting`]: ({ world }) =>
    ok({ enabled: world.scenario.security.privateReporting }),
  [`GET ${repo}/vulnerability-alerts`]: ({ world }) =>
    world.scenario.security.vulnerabilityAlerts ? { status: 204 } : refuse(404, 'Vulnerability alerts are disabled.'),
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

/** The scenario's own advisories of the world and those that its alerts speak of, each once. */
function ofTheWorld(call: Call): Reply {
  const { world, query } = call;
  const affects = query.get('affects')?.split(',').slice(0, 1000).map(wordOf) ?? null;
  if (query.has('ghsa_id') && !/^GHSA(-[a-z0-9]{4}){3}$/.test(query.get('ghsa_id') ?? ''))
    return refuse(422, 'ghsa_id is not an identifier');
  const is = (parameter: string, value: string | null) => [null, value].includes(query.get(parameter));
  const touched = affects && byName(affects);
  const wanted = worldAdvisoriesOf(world.scenario).filter(
    (advisory) =>
      is('ghsa_id', advisory.ghsa) &&
      is('cve_id', advisory.cve) &&
      is('severity', advisory.severity) &&
      is('is_withdrawn', String(advisory.withdrawn)) &&
      advisory.affects.some(
        (row) =>
          is('ecosystem', row.ecosystem) &&
          (touched === null || (touched.get(row.package) ?? []).some((word) => hits(row.range, word))),
      ),
  );
  const { items, headers } = cursorPageOf(call, wanted);
  return { ...ok(items.map((advisory) => globalAdvisoryShape(world, advisory))), headers };
}

type Word = { readonly name: string; readonly version: string | null };

/** `name` or `name@version`. */
function wordOf(word: string): Word {
  const at = word.lastIndexOf('@');
  return at > 0 ? { name: word.slice(0, at), version: word.slice(at + 1) } : { name: word, version: null };
}

function byName(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  const names = new Map<string, Word[]>();
  for (const word of words) names.set(word.name, [...(names.get(word.name) ?? []), word]);
  return names;
}

function hits(range: string, { version }: Word): boolean {
  return version === null || semver.satisfies(version, range.replaceAll(',', ' '), { includePrerelease: true });
}
