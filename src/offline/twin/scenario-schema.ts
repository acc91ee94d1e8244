import { partsSchema } from './scenario-parts-schema.ts';
import { count, countOrNull, flag, list, one, record, text, texts } from './schema-words.ts';

/** The JSON Schema of a scenario; scenario.ts has the type. */
export const scenarioSchema = record({
  ...partsSchema,
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
  signatures: {
    anyOf: [
      one('platform-knows-all-keys', 'unknown-keys'),
      record({
        keys: { type: 'array', maxItems: 1000, items: { type: 'string', minLength: 1, maxLength: 1_000_000 } },
      }),
    ],
  },
  pullRequests: record({
    cover: one('every-change', 'merges', 'none'),
    directPushEvery: count,
    approvedBy: one('another', 'author', 'nobody'),
    unapprovedEvery: count,
    botEvery: count,
    approvedAt: one('last-push', 'earlier-push'),
    checks: one('passed', 'failed', 'none'),
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
  environments: list({ name: text, reviewers: texts, protectedBranches: flag, branches: texts, gates: texts }),
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
  releases: record({ earlierTags: flag, immutable: flag, immutableByOwner: flag }),
});
