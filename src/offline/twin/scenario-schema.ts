/** The JSON Schema of a scenario; scenario.ts has the type. */

const text = { type: 'string', minLength: 1, maxLength: 200 };
const texts = { type: 'array', items: text };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const countOrNull = { type: ['integer', 'null'], minimum: 0 };

function one(...values: readonly string[]) {
  return { type: 'string', enum: values };
}

function list(properties: Readonly<Record<string, object>>) {
  return { type: 'array', items: record(properties) };
}

function record(properties: Readonly<Record<string, object>>, nullable = false) {
  return {
    type: nullable ? ['object', 'null'] : 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

export const scenarioSchema = record({
  name: text,
  describes: { type: 'string', minLength: 1 },
  owner: record({
    login: { type: 'string', pattern: '^[A-Za-z0-9-]{1,39}$' },
    id: count,
    type: one('User', 'Organization'),
  }),
  repository: record({
    id: count,
    name: { type: ['string', 'null'], pattern: '^[A-Za-z0-9._-]{1,100}$' },
    visibility: one('public', 'private', 'internal'),
  }),
  signatures: one('platform-knows-all-keys', 'unknown-keys'),
  pullRequests: record({
    cover: one('every-change', 'merges', 'none'),
    directPushEvery: count,
    approvedBy: one('another', 'author', 'nobody'),
    unapprovedEvery: count,
    approvedAt: one('last-push', 'earlier-push'),
    reviewer: text,
    labels: texts,
  }),
  rulesets: list({
    id: count,
    name: text,
    target: one('branch', 'tag', 'push'),
    from: one('repository', 'organization'),
    enforcement: one('active', 'evaluate', 'disabled'),
    include: texts,
    exclude: texts,
    bypass: list({
      id: { type: ['integer', 'null'] },
      type: one('Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'DeployKey'),
      mode: one('always', 'pull_request', 'exempt'),
    }),
    rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type'],
        properties: { type: text, parameters: { type: 'object' } },
        additionalProperties: false,
      },
    },
    updatedDaysAgo: count,
  }),
  classicProtection: record(
    {
      approvals: countOrNull,
      dismissStale: flag,
      codeOwnerReview: flag,
      lastPushApproval: flag,
      bypassPullRequest: texts,
      checks: { type: ['array', 'null'], items: record({ context: text, appId: countOrNull }) },
      signatures: flag,
      enforceAdmins: flag,
      allowForcePushes: flag,
      allowDeletions: flag,
    },
    true,
  ),
  environments: list({ name: text, reviewers: texts, protectedBranches: flag }),
  workflowToken: record({ default: one('read', 'write'), mayApprovePullRequests: flag }),
  codeownersErrors: texts,
  collaborators: list({ login: text, role: one('admin', 'maintain', 'write', 'triage', 'read'), outside: flag }),
  deployKeys: list({ title: text, readOnly: flag, lastUsedDaysAgo: countOrNull }),
  twoFactorRequired: flag,
  activity: list({
    type: one('push', 'force_push', 'branch_creation', 'branch_deletion', 'pr_merge'),
    daysAgo: count,
    actor: text,
  }),
  provenance: list({ files: text, is: one('valid', 'wrong-repository', 'none') }),
  releases: record({ earlierTags: flag, immutable: flag }),
});
