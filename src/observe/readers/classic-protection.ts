import type { ClassicProtection, PullRequestRule, RequiredCheck } from '../../facts/rules.ts';
import type { Data } from '../../github/ports.ts';
import { administration, withoutAdministration } from '../asks/administration.ts';
import { defineReader, repositoryPath, settingsToken } from '../context.ts';
import { behind, fromReply } from '../observed.ts';

type Protection = Data<'GET /repos/{owner}/{repo}/branches/{branch}/protection'>;

export const classicProtectionReader = defineReader({
  name: 'classicProtection',
  permission: administration,
  uses: ['repository'],
  async read(context) {
    const repository = await context.fact('repository');
    if (repository.state !== 'seen') return behind('repository', repository);
    const closed = await withoutAdministration(context);
    if (closed !== null) return closed;
    const reply = await context.github.get(
      'GET /repos/{owner}/{repo}/branches/{branch}/protection',
      { ...repositoryPath(context), branch: repository.value.defaultBranch },
      settingsToken(context),
    );
    return fromReply(reply, {
      permission: administration,
      // `Not Found` is what a token without the permission gets.
      absentOn404: (message) => message.startsWith('Branch not protected'),
      map: protectionOf,
    });
  },
});

function protectionOf(data: Protection): ClassicProtection {
  const allowances = data.required_pull_request_reviews?.bypass_pull_request_allowances;
  return {
    pullRequest: pullRequestOf(data),
    statusChecks: statusChecksOf(data),
    signatures: data.required_signatures?.enabled === true,
    allowsForcePushes: data.allow_force_pushes?.enabled === true,
    allowsDeletions: data.allow_deletions?.enabled === true,
    enforcedForAdmins: data.enforce_admins?.enabled === true,
    bypassPullRequest: [
      ...(allowances?.users ?? []).map(({ login }) => login),
      ...(allowances?.teams ?? []).map(({ slug }) => slug),
      ...(allowances?.apps ?? []).flatMap((app) => app?.slug ?? []),
    ],
  };
}

function pullRequestOf({ required_pull_request_reviews: reviews }: Protection): PullRequestRule | null {
  if (!reviews) return null;
  return {
    approvals: reviews.required_approving_review_count ?? 0,
    dismissStale: reviews.dismiss_stale_reviews,
    codeOwnerReview: reviews.require_code_owner_reviews,
    lastPushApproval: reviews.require_last_push_approval === true,
  };
}

/** Old answers name contexts only: then no app is pinned. An app id of -1 means any app. */
function statusChecksOf({ required_status_checks: required }: Protection): readonly RequiredCheck[] | null {
  if (!required) return null;
  const pinned = (required.checks ?? []).map(({ context, app_id }) => ({
    context,
    appId: typeof app_id === 'number' && app_id > 0 ? app_id : null,
  }));
  const named = new Set(pinned.map(({ context }) => context));
  const rest = (required.contexts ?? []).filter((context) => !named.has(context));
  return [...pinned, ...rest.map((context) => ({ context, appId: null }))];
}
