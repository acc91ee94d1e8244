/** Probes of checks, pull requests, security features, Actions and owners. */
import { gzipSync } from 'node:zlib';
import type { Probe } from './probe.ts';
import { get, idOf, write } from './probe.ts';

const E = 'R/environments/{environment_name}';
const sarif = gzipSync(
  JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'probe', version: '1.0.0', rules: [] } }, results: [] }],
  }),
).toString('base64');
const annotation = { path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'Seen.' };

export const checks: readonly Probe[] = [
  write(
    'POST',
    'R/check-runs',
    'R/check-runs',
    (known) => ({
      name: 'copse',
      head_sha: known['sha'],
      status: 'completed',
      conclusion: 'neutral',
      output: { title: 'Seen', summary: 'One.', annotations: [annotation] },
    }),
    { learn: idOf('checkRun') },
  ),
  write('PATCH', 'R/check-runs/{check_run_id}', 'R/check-runs/{checkRun}', () => ({
    output: { title: 'Seen', summary: 'Two.', annotations: [annotation] },
  })),
  get('R/check-runs/{check_run_id}', 'R/check-runs/{checkRun}'),
  get('R/check-runs/{check_run_id}/annotations', 'R/check-runs/{checkRun}/annotations'),
  get('R/commits/{ref}/check-runs', 'R/commits/{sha}/check-runs'),
  get('R/commits/{ref}/check-suites', 'R/commits/{sha}/check-suites'),
  write('POST', 'R/statuses/{sha}', 'R/statuses/{sha}', () => ({ state: 'success', context: 'probe' })),
  get('R/commits/{ref}/status', 'R/commits/{sha}/status'),
  get('R/commits/{ref}/statuses', 'R/commits/{sha}/statuses'),
];

export const pulls: readonly Probe[] = [
  get('R/pulls', 'R/pulls?state=closed', {
    learn: ([first], known) => {
      known['pull'] = String(first?.['number'] ?? 1);
      known['merged'] = String(first?.['merge_commit_sha'] ?? known['sha']);
    },
  }),
  get('R/pulls/{pull_number}', 'R/pulls/{pull}'),
  get('R/pulls/{pull_number}/reviews', 'R/pulls/{pull}/reviews'),
  get('R/pulls/{pull_number}/files', 'R/pulls/{pull}/files'),
  get('R/commits/{commit_sha}/pulls', 'R/commits/{sha}/pulls'),
  write('POST', 'R/issues/{issue_number}/comments', 'R/issues/{pull}/comments', () => ({ body: 'Seen.' }), {
    learn: idOf('comment'),
  }),
  get('R/issues/{issue_number}/comments', 'R/issues/{pull}/comments'),
  write('PATCH', 'R/issues/comments/{comment_id}', 'R/issues/comments/{comment}', () => ({ body: 'Seen again.' })),
];

export const security: readonly Probe[] = [
  get('R/dependency-graph/sbom', 'R/dependency-graph/sbom'),
  get('R/dependency-graph/compare/{basehead}', 'R/dependency-graph/compare/v1.0.0...main'),
  get('R/dependabot/alerts', 'R/dependabot/alerts?per_page=1'),
  get('R/code-scanning/alerts', 'R/code-scanning/alerts'),
  write(
    'POST',
    'R/code-scanning/sarifs',
    'R/code-scanning/sarifs',
    ({ sha }) => ({ commit_sha: sha, ref: 'refs/heads/main', sarif }),
    { learn: idOf('sarif') },
  ),
  get('R/code-scanning/sarifs/{sarif_id}', 'R/code-scanning/sarifs/{sarif}'),
  get('R/code-scanning/analyses', 'R/code-scanning/analyses'),
  get('R/code-scanning/default-setup', 'R/code-scanning/default-setup'),
  get('R/secret-scanning/alerts', 'R/secret-scanning/alerts?hide_secret=true'),
  get('R/security-advisories', 'R/security-advisories'),
  get('/advisories', '/advisories?ecosystem=npm'),
  get('R/private-vulnerability-reporting', 'R/private-vulnerability-reporting'),
  get('R/vulnerability-alerts', 'R/vulnerability-alerts'),
  get('R/automated-security-fixes', 'R/automated-security-fixes'),
];

export const actions: readonly Probe[] = [
  get('R/environments', 'R/environments'),
  get(E, 'R/environments/release'),
  get(`${E}/deployment-branch-policies`, 'R/environments/release/deployment-branch-policies'),
  get(`${E}/deployment_protection_rules`, 'R/environments/release/deployment_protection_rules'),
  get(`${E}/secrets`, 'R/environments/release/secrets'),
  get('R/actions/secrets', 'R/actions/secrets'),
  get('R/actions/organization-secrets', 'R/actions/organization-secrets'),
  get('R/actions/permissions', 'R/actions/permissions'),
  get('R/actions/permissions/workflow', 'R/actions/permissions/workflow'),
  get('R/actions/permissions/selected-actions', 'R/actions/permissions/selected-actions'),
  get('R/actions/permissions/fork-pr-contributor-approval', 'R/actions/permissions/fork-pr-contributor-approval'),
  get('R/actions/oidc/customization/sub', 'R/actions/oidc/customization/sub'),
  get('R/actions/workflows', 'R/actions/workflows'),
  get('R/actions/runs', 'R/actions/runs', {
    learn: (body, known) => {
      const runs = body['workflow_runs'] as unknown as readonly { id: number; artifacts?: unknown }[] | undefined;
      known['run'] = String(runs?.at(-1)?.id ?? 1);
    },
  }),
  get('R/actions/runs/{run_id}', 'R/actions/runs/{run}'),
  get('R/actions/runs/{run_id}/jobs', 'R/actions/runs/{run}/jobs'),
  get('R/actions/runs/{run_id}/artifacts', 'R/actions/runs/{run}/artifacts'),
];

export const owners: readonly Probe[] = [
  get('O', 'O'),
  get('O/repos', 'O/repos'),
  get('O/rulesets', 'O/rulesets'),
  get('O/settings/immutable-releases', 'O/settings/immutable-releases'),
  get('/app', '/app', { token: 'app' }),
  get('/rate_limit', '/rate_limit'),
  get('/meta', '/meta'),
];
