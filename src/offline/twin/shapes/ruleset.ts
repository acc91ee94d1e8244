import type { JsonObject } from '../contract/description.ts';
import type { RulesetPlan } from '../scenario.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';
import { nodeId, pageUrl, repositoryUrl } from './common.ts';

/** GitHub's `repository-ruleset`. Who may bypass is shown only to those who may change it. */
export function rulesetShape(world: World, plan: RulesetPlan, whole: boolean, bypass: boolean): JsonObject {
  const at = plan.from === 'organization' ? `${world.urls.api}/orgs/${world.owner}` : repositoryUrl(world);
  return {
    id: plan.id,
    name: plan.name,
    target: plan.target,
    source_type: plan.from === 'organization' ? 'Organization' : 'Repository',
    source: rulesetSource(world, plan),
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

export function rulesetSource(world: World, plan: RulesetPlan): string {
  return plan.from === 'organization' ? world.owner : `${world.owner}/${world.name}`;
}
