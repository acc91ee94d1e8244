import type { JsonObject } from '../contract/description.ts';
import type { World } from '../world.ts';
import { repositoryUrl, user } from './common.ts';

function protectionUrl(world: World, branch: string): string {
  return `${repositoryUrl(world)}/branches/${encodeURIComponent(branch)}/protection`;
}

/** GitHub's `branch-protection`; only for a branch that has it. */
export function classicShape(world: World, branch: string): JsonObject {
  const plan = world.written.protection.get(branch);
  if (plan === undefined) throw new Error(`no classic protection on ${branch}`);
  const url = protectionUrl(world, branch);
  return {
    url,
    ...(plan.checks === null
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            strict: true,
            contexts: plan.checks.map(({ context }) => context),
            contexts_url: `${url}/required_status_checks/contexts`,
            checks: plan.checks.map(({ context, appId }) => ({ context, app_id: appId })),
          },
        }),
    ...(plan.approvals === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: plan.dismissStale,
            require_code_owner_reviews: plan.codeOwnerReview,
            require_last_push_approval: plan.lastPushApproval,
            required_approving_review_count: plan.approvals,
            bypass_pull_request_allowances: {
              users: plan.bypassPullRequest.map((login) => user(world, login)),
              teams: [],
              apps: [],
            },
          },
        }),
    required_signatures: signaturesShape(world, branch),
    enforce_admins: { url: `${url}/enforce_admins`, enabled: plan.enforceAdmins },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: plan.allowForcePushes },
    allow_deletions: { enabled: plan.allowDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  };
}

export function signaturesShape(world: World, branch: string): JsonObject {
  return {
    url: `${protectionUrl(world, branch)}/required_signatures`,
    enabled: world.written.protection.get(branch)?.signatures === true,
  };
}
