import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import type { SecretPlan } from '../scenario-parts.ts';
import { repositoryUrl } from '../shapes/common.ts';
import { daysAgo } from '../world.ts';
import { environmentOf } from './environments.ts';

/** What Actions may do here, and the names and ages of its secrets. */
export const actionsRoutes: Routes = {
  [`GET ${repo}/actions/permissions`]: ({ world }) => {
    const { allowed, shaPinning } = world.scenario.actions;
    const url = `${repositoryUrl(world)}/actions/permissions/selected-actions`;
    return ok({
      enabled: true,
      allowed_actions: allowed,
      ...(allowed === 'selected' ? { selected_actions_url: url } : {}),
      sha_pinning_required: shaPinning,
    });
  },
  [`GET ${repo}/actions/permissions/workflow`]: ({ world: { scenario } }) =>
    ok({
      default_workflow_permissions: scenario.workflowToken.default,
      can_approve_pull_request_reviews: scenario.workflowToken.mayApprovePullRequests,
    }),
  [`GET ${repo}/actions/permissions/selected-actions`]: ({ world: { scenario } }) => {
    const { allowed, githubOwned, verified, patterns } = scenario.actions;
    if (allowed !== 'selected') return refuse(409, 'Selected actions are not in force on this repository.');
    return ok({ github_owned_allowed: githubOwned, verified_allowed: verified, patterns_allowed: patterns });
  },
  [`GET ${repo}/actions/permissions/fork-pr-contributor-approval`]: ({ world: { scenario } }) =>
    ok({ approval_policy: scenario.actions.forkApproval }),
  [`GET ${repo}/actions/oidc/customization/sub`]: ({ world: { scenario } }) => {
    const claims = scenario.actions.subjectClaims;
    return ok({ use_default: claims === null, ...(claims === null ? {} : { include_claim_keys: claims }) });
  },
  [`GET ${repo}/actions/secrets`]: (call) => secrets(call, call.world.scenario.secrets.repository),
  [`GET ${repo}/actions/organization-secrets`]: (call) => secrets(call, call.world.scenario.secrets.organization),
  [`GET ${repo}/environments/{environment_name}/secrets`]: (call) => {
    const found = environmentOf(call);
    if (found === undefined) return notFound();
    const own = call.world.scenario.secrets.environments.filter(({ environment }) => environment === found.name);
    return secrets(call, own);
  },
};

/** Names and times; the twin, too, has no values. */
function secrets(call: Call, all: readonly SecretPlan[]): Reply {
  const { items, headers } = pageOf(call, all);
  const body = items.map(({ name, createdDaysAgo, updatedDaysAgo }) => ({
    name,
    created_at: daysAgo(call.world, createdDaysAgo),
    updated_at: daysAgo(call.world, updatedDaysAgo),
  }));
  return { ...ok({ total_count: all.length, secrets: body }), headers };
}
