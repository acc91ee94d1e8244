import type { Area, Need } from './profiles.ts';

/**
 * Where an answer comes from: `stateful` keeps what clients write; `clone` is read from git; `scenario` says what the scenario
 * file says; `example` is the same for everybody.
 */
export type Origin = 'stateful' | 'clone' | 'scenario' | 'example';

export type OperationRow = { readonly id: string; readonly need: Need; readonly from: Origin };

const R = '/repos/{owner}/{repo}';
const O = '/orgs/{org}';
const E = `${R}/environments/{environment_name}`;

/** Area, origin, and the operations; a GET needs to read, everything else to write, but for those in `levels`. */
const groups: readonly (readonly [Area, Origin, readonly string[]])[] = [
  ['metadata', 'scenario', [`GET ${R}`, `GET ${R}/collaborators`, `GET ${R}/private-vulnerability-reporting`]],
  ['metadata', 'scenario', [`GET ${R}/rules/branches/{branch}`, `GET ${R}/rulesets`, `GET ${R}/rulesets/{ruleset_id}`]],
  ['metadata', 'scenario', [`GET ${R}/properties/values`, `GET ${O}`, `GET ${O}/repos`, `GET /advisories`]],
  ['metadata', 'clone', [`GET ${R}/tags`, `GET ${R}/languages`, `GET ${R}/license`]],
  ['metadata', 'stateful', ['GET /rate_limit']],
  ['metadata', 'example', ['GET /meta', 'GET /app']],
  ['contents', 'clone', [`GET ${R}/commits`, `GET ${R}/commits/{ref}`, `GET ${R}/compare/{basehead}`]],
  ['contents', 'clone', [`GET ${R}/contents/{path}`, `GET ${R}/readme`, `GET ${R}/community/profile`]],
  [
    'contents',
    'clone',
    [`GET ${R}/git/trees/{tree_sha}`, `GET ${R}/git/blobs/{file_sha}`, `GET ${R}/git/tags/{tag_sha}`],
  ],
  ['contents', 'stateful', [`GET ${R}/git/ref/{ref}`, `GET ${R}/git/matching-refs/{ref}`]],
  ['contents', 'clone', [`GET ${R}/dependency-graph/sbom`, `GET ${R}/dependency-graph/compare/{basehead}`]],
  ['contents', 'scenario', [`GET ${R}/activity`, `GET ${R}/codeowners/errors`]],
  ['contents', 'stateful', [`GET ${R}/branches`, `GET ${R}/branches/{branch}`]],
  ['contents', 'stateful', [`GET ${R}/releases`, `POST ${R}/releases`, `GET ${R}/releases/latest`]],
  ['contents', 'stateful', [`GET ${R}/releases/tags/{tag}`, `GET ${R}/releases/{release_id}`]],
  ['contents', 'stateful', [`PATCH ${R}/releases/{release_id}`, `GET ${R}/releases/{release_id}/assets`]],
  ['contents', 'stateful', [`POST ${R}/releases/{release_id}/assets`, `GET ${R}/releases/assets/{asset_id}`]],
  ['contents', 'stateful', [`PATCH ${R}/releases/assets/{asset_id}`, `DELETE ${R}/releases/assets/{asset_id}`]],
  ['attestations', 'stateful', [`GET ${R}/attestations/{subject_digest}`, `POST ${R}/attestations`]],
  ['attestations', 'stateful', [`GET ${O}/attestations/{subject_digest}`, `POST ${O}/attestations/bulk-list`]],
  ['attestations', 'stateful', ['GET /users/{username}/attestations/{subject_digest}']],
  ['attestations', 'stateful', ['POST /users/{username}/attestations/bulk-list']],
  ['checks', 'stateful', [`POST ${R}/check-runs`, `GET ${R}/check-runs/{check_run_id}`]],
  ['checks', 'stateful', [`PATCH ${R}/check-runs/{check_run_id}`, `GET ${R}/check-runs/{check_run_id}/annotations`]],
  ['checks', 'stateful', [`GET ${R}/commits/{ref}/check-runs`, `GET ${R}/commits/{ref}/check-suites`]],
  ['statuses', 'stateful', [`GET ${R}/commits/{ref}/status`, `GET ${R}/commits/{ref}/statuses`]],
  ['statuses', 'stateful', [`POST ${R}/statuses/{sha}`]],
  ['issues', 'stateful', [`GET ${R}/issues/{issue_number}/comments`, `POST ${R}/issues/{issue_number}/comments`]],
  ['issues', 'stateful', [`PATCH ${R}/issues/comments/{comment_id}`]],
  ['pull_requests', 'scenario', [`GET ${R}/pulls`, `GET ${R}/pulls/{pull_number}`]],
  ['pull_requests', 'scenario', [`GET ${R}/pulls/{pull_number}/reviews`, `GET ${R}/commits/{commit_sha}/pulls`]],
  ['pull_requests', 'clone', [`GET ${R}/pulls/{pull_number}/files`]],
  ['security_events', 'stateful', [`GET ${R}/code-scanning/analyses`, `POST ${R}/code-scanning/sarifs`]],
  ['security_events', 'stateful', [`GET ${R}/code-scanning/sarifs/{sarif_id}`]],
  ['security_events', 'scenario', [`GET ${R}/code-scanning/alerts`]],
  ['vulnerability_alerts', 'scenario', [`GET ${R}/dependabot/alerts`]],
  ['secret_scanning_alerts', 'scenario', [`GET ${R}/secret-scanning/alerts`]],
  ['repository_advisories', 'scenario', [`GET ${R}/security-advisories`]],
  ['actions', 'scenario', [`GET ${R}/environments`, `GET ${E}`, `GET ${E}/deployment-branch-policies`]],
  ['actions', 'scenario', [`GET ${E}/deployment_protection_rules`, `GET ${R}/actions/oidc/customization/sub`]],
  ['actions', 'scenario', [`GET ${R}/actions/runs`, `GET ${R}/actions/runs/{run_id}`]],
  ['actions', 'scenario', [`GET ${R}/actions/runs/{run_id}/jobs`, `GET ${R}/actions/runs/{run_id}/artifacts`]],
  ['actions', 'clone', [`GET ${R}/actions/workflows`]],
  ['secrets', 'scenario', [`GET ${R}/actions/secrets`, `GET ${R}/actions/organization-secrets`]],
  ['environments', 'scenario', [`GET ${E}/secrets`]],
  ['repository_hooks', 'scenario', [`GET ${R}/hooks`]],
  ['administration', 'stateful', [`GET ${R}/branches/{branch}/protection`, `PUT ${R}/branches/{branch}/protection`]],
  ['administration', 'stateful', [`GET ${R}/branches/{branch}/protection/required_signatures`]],
  ['administration', 'scenario', [`GET ${R}/actions/permissions`, `GET ${R}/actions/permissions/workflow`]],
  ['administration', 'scenario', [`GET ${R}/actions/permissions/selected-actions`]],
  ['administration', 'scenario', [`GET ${R}/actions/permissions/fork-pr-contributor-approval`]],
  ['administration', 'scenario', [`GET ${R}/immutable-releases`, `GET ${R}/keys`, `GET ${R}/vulnerability-alerts`]],
  ['administration', 'scenario', [`GET ${R}/automated-security-fixes`, `GET ${R}/rulesets/rule-suites`]],
  ['administration', 'scenario', [`GET ${R}/rulesets/{ruleset_id}/history`, `GET ${R}/code-scanning/default-setup`]],
  ['organization_administration', 'scenario', [`GET ${O}/rulesets`, `GET ${O}/settings/immutable-releases`]],
];

/** Where GitHub asks for another level than the method suggests. */
const levels: Readonly<Record<string, Need['level']>> = {
  [`POST ${O}/attestations/bulk-list`]: 'read',
  'POST /users/{username}/attestations/bulk-list': 'read',
  [`GET ${R}/rulesets/{ruleset_id}/history`]: 'write',
};

/** One row for each operation: what it needs and where its answer comes from. */
export const operationTable: ReadonlyMap<string, OperationRow> = new Map(
  groups.flatMap(([area, from, ids]) =>
    ids.map((id) => {
      const level = levels[id] ?? (id.startsWith('GET ') ? 'read' : 'write');
      return [id, { id, need: { area, level }, from }] as const;
    }),
  ),
);

/** The permission that GitHub's documentation gives for an operation. */
export function needOf(operationId: string): Need {
  const row = operationTable.get(operationId);
  if (row === undefined) throw new Error(`operation-table.ts has no ${operationId}`);
  return row.need;
}
