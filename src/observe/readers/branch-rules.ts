import type { BranchRule, PullRequestRule, RequiredCheck } from '../../facts/rules.ts';
import type { Data } from '../../github/ports.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply } from '../observed.ts';

type Rule = Data<'GET /repos/{owner}/{repo}/rules/branches/{branch}'>[number];

export const branchRulesReader = defineReader({
  name: 'branchRules',
  permission: 'metadata: read',
  uses: ['repository'],
  async read(context) {
    const repository = await context.fact('repository');
    if (repository.state !== 'seen') return behind('repository', repository);
    const reply = await context.github.pages('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...repositoryPath(context),
      branch: repository.value.defaultBranch,
    });
    return fromReply(reply, { permission: 'metadata: read', map: (data) => data.map(ruleOf) });
  },
});

function ruleOf(rule: Rule): BranchRule {
  const pullRequest = pullRequestOf(rule);
  const statusChecks = statusChecksOf(rule);
  return {
    type: rule.type,
    rulesetId: rule.ruleset_id ?? 0,
    rulesetSource: rule.ruleset_source ?? '',
    rulesetSourceType: rule.ruleset_source_type ?? '',
    ...(pullRequest && { pullRequest }),
    ...(statusChecks && { statusChecks }),
  };
}

function pullRequestOf(rule: Rule): PullRequestRule | null {
  if (rule.type !== 'pull_request' || !rule.parameters) return null;
  return {
    approvals: rule.parameters.required_approving_review_count,
    dismissStale: rule.parameters.dismiss_stale_reviews_on_push,
    codeOwnerReview: rule.parameters.require_code_owner_review,
    lastPushApproval: rule.parameters.require_last_push_approval,
  };
}

function statusChecksOf(rule: Rule): readonly RequiredCheck[] | null {
  if (rule.type !== 'required_status_checks' || !rule.parameters) return null;
  return rule.parameters.required_status_checks.map(({ context, integration_id }) => ({
    context,
    appId: integration_id ?? null,
  }));
}
