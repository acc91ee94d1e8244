import type { JsonObject } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import type { RulesetPlan } from '../scenario.ts';
import { fits } from '../scenario.ts';
import { commitShape } from '../shapes/commit.ts';
import { nodeId, pageUrl, repositoryUrl } from '../shapes/common.ts';
import { classicShape, signaturesShape } from '../shapes/protection.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';

/** Branches, their classic protection, the rules that hold on them, and the rulesets behind those. */
export const protectionRoutes: Routes = {
  [`GET ${repo}/branches/{branch}`]: branch,
  [`GET ${repo}/branches/{branch}/protection`]: ({ world, path }) =>
    isClassic(world, path['branch'])
      ? ok(classicShape(world, path['branch'] ?? ''))
      : refuse(404, 'Branch not protected'),
  [`GET ${repo}/branches/{branch}/protection/required_signatures`]: ({ world, path }) =>
    isClassic(world, path['branch'])
      ? ok(signaturesShape(world, path['branch'] ?? ''))
      : refuse(404, 'Branch not protected'),
  [`GET ${repo}/rules/branches/{branch}`]: rulesOfBranch,
  [`GET ${repo}/rulesets`]: rulesets,
  [`GET ${repo}/rulesets/{ruleset_id}`]: ({ world, path, profile }) => {
    const found = world.scenario.rulesets.find(({ id }) => String(id) === path['ruleset_id']);
    return found === undefined ? notFound() : ok(rulesetShape(world, found, true, profile.name === 'admin'));
  },
};

async function branch({ world, path }: Call): Promise<Reply> {
  const name = path['branch'] ?? '';
  const oid = world.clone.branches.get(name);
  const commit = oid === undefined ? null : await world.clone.history.get(oid);
  if (commit === null) return refuse(404, 'Branch not found');
  const classic = isClassic(world, name) ? world.scenario.classicProtection : null;
  const checks = classic?.checks ?? [];
  const url = `${repositoryUrl(world)}/branches/${encodeURIComponent(name)}`;
  return ok({
    name,
    commit: commitShape(world, commit),
    _links: { self: url, html: `${pageUrl(world)}/tree/${name}` },
    protected: classic !== null || holding(world, name).length > 0,
    protection: {
      enabled: classic !== null,
      required_status_checks: {
        enforcement_level: checks.length === 0 ? 'off' : classic?.enforceAdmins === true ? 'everyone' : 'non_admins',
        contexts: checks.map(({ context }) => context),
        checks: checks.map(({ context, appId }) => ({ context, app_id: appId })),
      },
    },
    protection_url: `${url}/protection`,
  });
}

function rulesOfBranch(call: Call): Reply {
  const { world, path } = call;
  const all = holding(world, path['branch'] ?? '').flatMap((ruleset) =>
    ruleset.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: ruleset.from === 'organization' ? 'Organization' : 'Repository',
      ruleset_source: source(world, ruleset),
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

/** Who may bypass is shown only to those who may change the ruleset. */
function rulesetShape(world: World, plan: RulesetPlan, whole: boolean, bypass: boolean): JsonObject {
  const at = plan.from === 'organization' ? `${world.urls.api}/orgs/${world.owner}` : repositoryUrl(world);
  return {
    id: plan.id,
    name: plan.name,
    target: plan.target,
    source_type: plan.from === 'organization' ? 'Organization' : 'Repository',
    source: source(world, plan),
    enforcement: plan.enforcement,
    node_id: nodeId('RRS', plan.id),
    _links: { self: { href: `${at}/rulesets/${plan.id}` }, html: { href: `${pageUrl(world)}/rules/${plan.id}` } },
    created_at: '2020-01-01T00:00:00Z',
    updated_at: daysAgo(world, plan.updatedDaysAgo),
    ...(whole ? { conditions: { ref_name: { include: plan.include, exclude: plan.exclude } }, rules: plan.rules } : {}),
    ...(whole && bypass
      ? {
          bypass_actors: plan.bypass.map(({ id, type, mode }) => ({
            actor_id: id,
            actor_type: type,
            bypass_mode: mode,
          })),
        }
      : {}),
  };
}

function source(world: World, plan: RulesetPlan): string {
  return plan.from === 'organization' ? world.owner : `${world.owner}/${world.name}`;
}

/** Rulesets that are enforced on a branch; one that only evaluates holds nothing. */
function holding(world: World, name: string): readonly RulesetPlan[] {
  const matches = (pattern: string) =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? name === world.clone.defaultBranch : fits(pattern, `refs/heads/${name}`));
  return world.scenario.rulesets.filter(
    ({ target, enforcement, include, exclude }) =>
      target === 'branch' && enforcement === 'active' && include.some(matches) && !exclude.some(matches),
  );
}

function isClassic(world: World, name: string | undefined): boolean {
  return world.scenario.classicProtection !== null && name === world.clone.defaultBranch;
}
