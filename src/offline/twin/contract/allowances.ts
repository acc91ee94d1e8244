/** Where GitHub itself departs from its description. Anything not listed here is a violation. */

/** Answers that any operation may give although the description names them for few; each has at least a `message`. */
export const commonRefusals: readonly number[] = [401, 403, 404, 409, 422, 429, 500, 502, 503];

export type Allowance = {
  readonly operation: string;
  /** instance path of the problem, as ajv writes it, list indexes as `*` */
  readonly at: string;
  readonly why: string;
};

export const allowances: readonly Allowance[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
    at: '/*/state',
    why: 'the enum says uploaded or open; the prose of the upload speaks of `starter` after a 502',
  },
  {
    operation: 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
    at: '/state',
    why: 'as above: `starter`',
  },
  {
    operation: 'GET /repos/{owner}/{repo}/releases/{release_id}',
    at: '/assets/*/state',
    why: 'as above: `starter`',
  },
  {
    operation: 'GET /repos/{owner}/{repo}/releases',
    at: '/*/assets/*/state',
    why: 'as above: `starter`',
  },
  ...['author', 'committer'].flatMap((who) =>
    [
      ['GET /repos/{owner}/{repo}/actions/runs', `/workflow_runs/*/head_commit/${who}/email`],
      ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', `/head_commit/${who}/email`],
      ['GET /repos/{owner}/{repo}/commits/{ref}/check-suites', `/check_suites/*/head_commit/${who}/email`],
    ].map(([operation = '', at = '']) => ({
      operation,
      at,
      why: 'said to be an e-mail address; the no-reply address of an app has `[bot]` in it, which the format refuses',
    })),
  ),
];

export function isAllowed(operation: string, instancePath: string): boolean {
  const at = instancePath.replace(/\/\d+(?=\/|$)/g, '/*');
  return allowances.some((allowance) => allowance.operation === operation && allowance.at === at);
}
