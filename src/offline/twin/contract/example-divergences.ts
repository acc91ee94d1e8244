/**
 * Where the examples in GitHub's own description break that description. Nothing is allowed because of it: the twin keeps to
 * the schemas. It is what the judge is known to say against GitHub itself; `npm run github-slice` proves the list whole and
 * without an entry too many. Paths begin where the problem lies, list indexes are `*`.
 */
export type Divergence = { readonly operation: string; readonly at: readonly string[]; readonly why: string };

const R = 'GET /repos/{owner}/{repo}';
const teamType = 'teams without the required `type`';
const counters = 'repositories inside another answer with fields that only the whole repository has';

export const exampleDivergences: readonly Divergence[] = [
  { operation: R, at: ['/language', '/source/language'], why: 'the required `language` is missing' },
  { operation: R, at: ['/parent/', '/source/', '/template_repository/'], why: counters },
  { operation: 'GET /orgs/{org}', at: ['/archived_at'], why: 'the required `archived_at` is missing' },
  { operation: 'GET /orgs/{org}/rulesets', at: ['/*/enforcement'], why: '`enabled` is none of the three words' },
  { operation: `${R}/rulesets`, at: ['/*/enforcement'], why: '`enabled` is none of the three words' },
  { operation: `${R}/branches`, at: ['/*/protection/required_status_checks/checks'], why: '`checks` is missing' },
  {
    operation: `${R}/branches/{branch}/protection`,
    at: ['/required_status_checks/checks'],
    why: '`checks` is missing',
  },
  {
    operation: `${R}/branches/{branch}/protection`,
    at: ['/required_pull_request_reviews/dismissal_restrictions/apps/*/owner'],
    why: 'an organisation as an app’s owner fits neither of the two shapes',
  },
  {
    operation: `${R}/branches/{branch}/protection`,
    at: ['/required_pull_request_reviews/dismissal_restrictions/teams/*/type', '/restrictions/teams/*/type'],
    why: teamType,
  },
  { operation: `${R}/commits/{ref}`, at: ['/files/*/sha', '/files/*/contents_url'], why: 'files without both' },
  {
    operation: `${R}/activity`,
    at: ['/*/push_type', '/*/pushed_at', '/*/pusher', '/*/activity_type', '/*/actor', '/*/timestamp'],
    why: 'an older shape, with the same three facts under other names',
  },
  {
    operation: `${R}/dependabot/alerts`,
    at: ['/*/security_advisory/epss/percentile'],
    why: 'text where a number is said to be',
  },
  { operation: 'GET /advisories', at: ['/*/epss/percentile'], why: 'text where a number is said to be' },
  { operation: 'GET /advisories', at: ['/*/id'], why: 'an `id` that the closed schema does not have' },
  { operation: `${R}/dependency-graph/compare/{basehead}`, at: ['/*/scope'], why: 'the required `scope` is missing' },
  { operation: `${R}/actions/runs/{run_id}/jobs`, at: ['/jobs/*/created_at'], why: '`created_at` is missing' },
  { operation: `${R}/security-advisories`, at: ['/*/collaborating_teams/*/type'], why: teamType },
  { operation: `${R}/pulls`, at: ['/*/requested_teams/*/type'], why: teamType },
  { operation: `${R}/pulls`, at: ['/*/base/repo/', '/*/head/repo/'], why: counters },
  { operation: `${R}/pulls/{pull_number}`, at: ['/requested_teams/*/type'], why: teamType },
  { operation: `${R}/commits/{commit_sha}/pulls`, at: ['/*/requested_teams/*/type'], why: teamType },
  { operation: `${R}/commits/{commit_sha}/pulls`, at: ['/*/base/repo/', '/*/head/repo/'], why: counters },
  { operation: 'GET /meta', at: ['/ssh_key_fingerprints/'], why: 'numbers where text is said to be' },
  {
    operation: 'GET /users/{username}/attestations/{subject_digest}',
    at: ['/'],
    why: 'the 201 has a list for an example',
  },
  ...['orgs/{org}', 'users/{username}'].map((owner) => ({
    operation: `POST /${owner}/attestations/bulk-list`,
    at: ['/attestations_subject_digests'],
    why: 'a list of maps where a map is said to be',
  })),
];

/** The entries that explain a problem. */
export function explaining(operation: string, at: string): readonly Divergence[] {
  return exampleDivergences.filter(
    (entry) => entry.operation === operation && entry.at.some((prefix) => at.startsWith(prefix)),
  );
}
