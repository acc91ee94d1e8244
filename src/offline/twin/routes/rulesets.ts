import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, repo } from '../call.ts';
import { shows } from '../profiles.ts';
import type { RulesetPlan } from '../scenario.ts';
import { fits } from '../scenario.ts';
import { numberOf } from '../shapes/common.ts';
import { rulesetShape, rulesetSource } from '../shapes/ruleset.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';

/** Rulesets, the rules that hold on a branch, when they changed, and how pushes fared under them. */
export const rulesetRoutes: Routes = {
  [`GET ${repo}/rules/branches/{branch}`]: rulesOfBranch,
  [`GET ${repo}/rulesets`]: rulesets,
  [`GET ${repo}/rulesets/{ruleset_id}`]: ({ world, path, profile }) => {
    const found = findRuleset(world, path['ruleset_id']);
    return found === undefined ? notFound() : ok(rulesetShape(world, found, true, shows(profile, 'administration')));
  },
  [`GET ${repo}/rulesets/{ruleset_id}/history`]: history,
  [`GET ${repo}/rulesets/rule-suites`]: suites,
};

/** Rulesets that are enforced on a branch; one that only evaluates holds nothing. */
export function holding(world: World, name: string): readonly RulesetPlan[] {
  const matches = (pattern: string) =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? name === world.clone.defaultBranch : fits(pattern, `refs/heads/${name}`));
  return world.scenario.rulesets.filter(
    ({ target, enforcement, include, exclude }) =>
      target === 'branch' && enforcement === 'active' && include.some(matches) && !exclude.some(matches),
  );
}

function findRuleset(world: World, wanted: string | undefined): RulesetPlan | undefined {
  return world.scenario.rulesets.find(({ id }) => String(id) === wanted);
}

function rulesOfBranch(call: Call): Reply {
  const { world, path } = call;
  const all = holding(world, path['branch'] ?? '').flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: ruleset.from === 'organization' ? 'Organization' : 'Repository',
      ruleset_source: rulesetSource(world, ruleset),
      ruleset_id: ruleset.id,
    })),
  );
  const { items, headers } = pageOf(call, all);
  return { ...ok(items), headers };
}

function rulesets(call: Call): Reply {
  const { world, query } = call;
  const targets = query.get('targets')?.split(',') ?? null;
  const wanted = world.scenario.rulesets
    .filter(({ from }) => from === 'repository' || query.get('includes_parents') !== 'false')
    .filter(({ target }) => targets === null || targets.includes(target));
  const { items, headers } = pageOf(call, wanted);
  return { ...ok(items.map((ruleset) => rulesetShape(world, ruleset, false, false))), headers };
}

/** Two versions: when it was made, and its last change. */
function history(call: Call): Reply {
  const { world, path } = call;
  const found = findRuleset(world, path['ruleset_id']);
  if (found === undefined) return notFound();
  const actor = { id: numberOf('maintainer-one'), type: 'User' };
  const { items, headers } = pageOf(call, [
    { version_id: found.id * 10 + 1, actor, updated_at: daysAgo(world, found.updatedDaysAgo) },
    { version_id: found.id * 10, actor, updated_at: '2020-01-01T00:00:00Z' },
  ]);
  return { ...ok(items), headers };
}

const periods: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 31 };

function suites(call: Call): Reply {
  const { world, query } = call;
  const period = periods[query.get('time_period') ?? 'day'] ?? Infinity;
  const result = query.get('rule_suite_result') ?? 'all';
  const ref = `refs/heads/${world.clone.defaultBranch}`;
  const wanted = [...world.scenario.ruleSuites]
    .filter((suite) => suite.daysAgo <= period && (result === 'all' || suite.result === result))
    .filter(({ actor }) => [null, actor].includes(query.get('actor_name')))
    .filter(() => [null, ref, world.clone.defaultBranch].includes(query.get('ref')))
    .sort((a, b) => a.daysAgo - b.daysAgo);
  const { items, headers } = pageOf(call, wanted);
  const body = items.map((suite) => {
    const id = numberOf(`suite ${suite.actor} ${suite.daysAgo}`);
    return {
      id,
      actor_id: numberOf(suite.actor),
      actor_name: suite.actor,
      // what stood there before is not in the clone
      before_sha: id.toString(16).padStart(40, '0'),
      after_sha: world.clone.head,
      ref,
      repository_id: world.scenario.repository.id,
      repository_name: world.name,
      pushed_at: daysAgo(world, suite.daysAgo),
      result: suite.result,
    };
  });
  return { ...ok(body), headers };
}
