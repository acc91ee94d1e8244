/** One request for each operation of the slice, in an order in which each finds what it asks for. */
import type { Probe } from './probe.ts';
import { get, idOf, write } from './probe.ts';
import { actions, checks, owners, pulls, security } from './probes-of-work.ts';

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
const bulk = () => ({ subject_digests: [digest] });

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
