/** The claims of a GitHub identity token, as a release workflow of `acme/app` gets them. */
export const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/app:ref:refs/tags/v1.2.0',
  aud: 'sigstore',
  exp: 4_102_444_800,
  repository: 'acme/app',
  repository_id: '101',
  repository_owner: 'acme',
  repository_owner_id: '7',
  repository_visibility: 'public',
  ref: 'refs/tags/v1.2.0',
  sha: '1111111111111111111111111111111111111111',
  event_name: 'push',
  workflow: 'release',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  workflow_sha: '1111111111111111111111111111111111111111',
  job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  job_workflow_sha: '1111111111111111111111111111111111111111',
  runner_environment: 'github-hosted',
  run_id: '900',
  run_attempt: '1',
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function tokenWith(changes: Readonly<Record<string, unknown>> = {}): string {
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ ...claims, ...changes })}.${part('signature')}`;
}
