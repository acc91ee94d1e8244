/** One request for each operation of the slice, in an order in which each finds what it asks for. */
import { gzipSync } from 'node:zlib';

/** What earlier answers taught: `{name}` in a path stands for it. */
export type Known = Record<string, string>;

export type Probe = {
  readonly operation: string;
  /** `R` is the repository, `O` its organisation. */
  readonly path: string;
  readonly body?: (known: Known) => unknown;
  readonly token?: 'app';
  /** Asked of a repository that a person owns. */
  readonly ofUser?: true;
  readonly learn?: (body: Answered, known: Known) => void;
};

/** An answer's body, read without trust: probes only take ids out of it. */
export type Answered = Readonly<Record<string, never>> & readonly Answered[];

type Extra = Omit<Probe, 'operation' | 'path'>;

const get = (operation: string, path: string, extra: Extra = {}): Probe => ({
  operation: `GET ${operation.replace(/^R(?=\/|$)/, '/repos/{owner}/{repo}').replace(/^O(?=\/|$)/, '/orgs/{org}')}`,
  path,
  ...extra,
});
const write = (method: string, operation: string, path: string, body: Probe['body'], extra: Extra = {}): Probe => ({
  ...get(operation, path, extra),
  operation: `${method} ${get(operation, path).operation.slice(4)}`,
  ...(body === undefined ? {} : { body }),
});

const digest = `sha256:${'a'.repeat(64)}`;
const statement = {
  predicateType: 'https://slsa.dev/provenance/v1',
  subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
};
const bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {},
  dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') },
};
const sarif = gzipSync(
  JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'probe', version: '1.0.0', rules: [] } }, results: [] }],
  }),
).toString('base64');
const annotation = { path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'Seen.' };
const bulk = () => ({ subject_digests: [digest] });
const idOf = (name: string) => (body: Answered, known: Known) => void (known[name] = String(body['id']));
const E = 'R/environments/{environment_name}';

const repository: readonly Probe[] = [
  get('R', 'R'),
  get('R/branches', 'R/branches'),
  get('R/branches/{branch}', 'R/branches/main'),
  get('R/commits', 'R/commits?per_page=5', {
    learn: ([first], known) => void (known['sha'] ??= String(first?.['sha'])),
  }),
  get('R/commits/{ref}', 'R/commits/{sha}'),
  get('R/compare/{basehead}', 'R/compare/v1.0.0...main'),
  get('R/contents/{path}', 'R/contents/README.md'),
  get('R/readme', 'R/readme'),
  get('R/git/trees/{tree_sha}', 'R/git/trees/{sha}?recursive=1', {
    learn: (body, known) => {
      const tree = body['tree'] as unknown as readonly { type: string; sha: string }[] | undefined;
      known['blob'] = tree?.find(({ type }) => type === 'blob')?.sha ?? known['blob'] ?? '';
    },
  }),
  get('R/git/blobs/{file_sha}', 'R/git/blobs/{blob}'),
  get('R/git/ref/{ref}', 'R/git/ref/heads/main'),
  get('R/git/matching-refs/{ref}', 'R/git/matching-refs/tags/v'),
  get('R/git/tags/{tag_sha}', 'R/git/tags/{tagObject}'),
  get('R/tags', 'R/tags'),
  get('R/languages', 'R/languages'),
  get('R/license', 'R/license'),
  get('R/community/profile', 'R/community/profile'),
  get('R/activity', 'R/activity'),
  get('R/codeowners/errors', 'R/codeowners/errors'),
  get('R/collaborators', 'R/collaborators'),
  get('R/keys', 'R/keys'),
  get('R/hooks', 'R/hooks'),
  get('R/properties/values', 'R/properties/values'),
  get('R/immutable-releases', 'R/immutable-releases'),
];

const rules: readonly Probe[] = [
  get('R/rules/branches/{branch}', 'R/rules/branches/main'),
  get('R/rulesets', 'R/rulesets', { learn: ([first], known) => void (known['ruleset'] = String(first?.['id'] ?? 1)) }),
  get('R/rulesets/{ruleset_id}', 'R/rulesets/{ruleset}'),
  get('R/rulesets/{ruleset_id}/history', 'R/rulesets/{ruleset}/history'),
  get('R/rulesets/rule-suites', 'R/rulesets/rule-suites?time_period=month'),
  write('PUT', 'R/branches/{branch}/protection', 'R/branches/main/protection', () => ({
    required_status_checks: { strict: true, contexts: [], checks: [{ context: 'test', app_id: 15368 }] },
    enforce_admins: true,
    required_pull_request_reviews: { required_approving_review_count: 1 },
    restrictions: null,
  })),
  get('R/branches/{branch}/protection', 'R/branches/main/protection'),
  get('R/branches/{branch}/protection/required_signatures', 'R/branches/main/protection/required_signatures'),
];

const releases: readonly Probe[] = [
  write('POST', 'R/releases', 'R/releases', () => ({ tag_name: 'v9.0.0', draft: true }), {
    learn: (body, known) => {
      known['release'] = String(body['id']);
      known['uploads'] = String(body['upload_url']).replace(/\{.*$/, '');
    },
  }),
  write('POST', 'R/releases/{release_id}/assets', '{uploads}?name=probe.txt', () => new TextEncoder().encode('probe'), {
    learn: idOf('asset'),
  }),
  get('R/releases/{release_id}/assets', 'R/releases/{release}/assets'),
  get('R/releases/assets/{asset_id}', 'R/releases/assets/{asset}'),
  write('PATCH', 'R/releases/assets/{asset_id}', 'R/releases/assets/{asset}', () => ({ name: 'renamed.txt' })),
  write('DELETE', 'R/releases/assets/{asset_id}', 'R/releases/assets/{asset}', undefined),
  write('PATCH', 'R/releases/{release_id}', 'R/releases/{release}', () => ({ draft: false, name: 'Nine' })),
  get('R/releases/{release_id}', 'R/releases/{release}'),
  get('R/releases', 'R/releases'),
  get('R/releases/latest', 'R/releases/latest'),
  get('R/releases/tags/{tag}', 'R/releases/tags/v9.0.0'),
];

const attestations: readonly Probe[] = [
  write('POST', 'R/attestations', 'R/attestations', () => ({ bundle })),
  get('R/attestations/{subject_digest}', `R/attestations/${digest}`),
  get('O/attestations/{subject_digest}', `O/attestations/${digest}`),
  write('POST', 'O/attestations/bulk-list', 'O/attestations/bulk-list', bulk),
  write('POST', 'R/attestations', 'R/attestations', () => ({ bundle }), { ofUser: true }),
  get('/users/{username}/attestations/{subject_digest}', `/users/{owner}/attestations/${digest}`, { ofUser: true }),
  write('POST', '/users/{username}/attestations/bulk-list', '/users/{owner}/attestations/bulk-list', bulk, {
    ofUser: true,
  }),
];

const checks: readonly Probe[] = [
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

const pulls: readonly Probe[] = [
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

const security: readonly Probe[] = [
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

const actions: readonly Probe[] = [
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

const owners: readonly Probe[] = [
  get('O', 'O'),
  get('O/repos', 'O/repos'),
  get('O/rulesets', 'O/rulesets'),
  get('O/settings/immutable-releases', 'O/settings/immutable-releases'),
  get('/app', '/app', { token: 'app' }),
  get('/rate_limit', '/rate_limit'),
  get('/meta', '/meta'),
];

/** Every operation, each at least once. */
export const probes: readonly Probe[] = [
  ...repository,
  ...rules,
  ...releases,
  ...attestations,
  ...checks,
  ...pulls,
  ...security,
  ...actions,
  ...owners,
];
