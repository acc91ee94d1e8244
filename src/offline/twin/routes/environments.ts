import type { JsonObject } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, repo } from '../call.ts';
import type { EnvironmentPlan } from '../scenario.ts';
import { nodeId, numberOf, pageUrl, repositoryUrl, user } from '../shapes/common.ts';
import type { World } from '../world.ts';

/** Environments, who must agree to a deployment, and from which branches one may come. */
export const environmentRoutes: Routes = {
  [`GET ${repo}/environments`]: (call) => {
    const all = call.world.scenario.environments;
    const { items, headers } = pageOf(call, all);
    const environments = items.map((plan) => environmentShape(call.world, plan));
    return { ...ok({ total_count: all.length, environments }), headers };
  },
  [`GET ${repo}/environments/{environment_name}`]: (call) => {
    const found = environmentOf(call);
    return found === undefined ? notFound() : ok(environmentShape(call.world, found));
  },
  [`GET ${repo}/environments/{environment_name}/deployment-branch-policies`]: branches,
  [`GET ${repo}/environments/{environment_name}/deployment_protection_rules`]: gates,
};

/** The environment of a request's path. */
export function environmentOf({ world, path }: Call): EnvironmentPlan | undefined {
  return world.scenario.environments.find(({ name }) => name === path['environment_name']);
}

function branches(call: Call): Reply {
  const found = environmentOf(call);
  if (found === undefined) return notFound();
  const { items, headers } = pageOf(call, found.branches);
  const policies = items.map((name) => {
    const id = numberOf(`${found.name} ${name}`);
    return { id, node_id: nodeId('DBP', id), name, type: 'branch' };
  });
  return { ...ok({ total_count: found.branches.length, branch_policies: policies }), headers };
}

function gates(call: Call): Reply {
  const found = environmentOf(call);
  if (found === undefined) return notFound();
  const rules = found.gates.map((slug) => {
    const id = numberOf(slug);
    const app = { id, slug, integration_url: `${call.world.urls.api}/apps/${slug}`, node_id: nodeId('A', id) };
    return { id: id + 1, node_id: nodeId('GATE', id + 1), enabled: true, app };
  });
  return ok({ total_count: rules.length, custom_deployment_protection_rules: rules });
}

function environmentShape(world: World, plan: EnvironmentPlan): JsonObject {
  const { name, reviewers, protectedBranches, branches: patterns } = plan;
  const id = numberOf(name);
  const rules: JsonObject[] = [];
  if (reviewers.length > 0)
    rules.push({
      id: id + 1,
      node_id: nodeId('GA', id + 1),
      type: 'required_reviewers',
      prevent_self_review: true,
      reviewers: reviewers.map((login) => ({ type: 'User', reviewer: user(world, login) })),
    });
  const limited = protectedBranches || patterns.length > 0;
  if (limited) rules.push({ id: id + 2, node_id: nodeId('GA', id + 2), type: 'branch_policy' });
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url: `${repositoryUrl(world)}/environments/${encodeURIComponent(name)}`,
    html_url: `${pageUrl(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    protection_rules: rules,
    deployment_branch_policy: limited
      ? { protected_branches: protectedBranches, custom_branch_policies: !protectedBranches }
      : null,
  };
}
