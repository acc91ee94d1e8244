/** What a probe is: one request, and what its answer teaches those after it. */

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

/** A probe that reads. */
export const get = (operation: string, path: string, extra: Extra = {}): Probe => ({
  operation: `GET ${operation.replace(/^R(?=\/|$)/, '/repos/{owner}/{repo}').replace(/^O(?=\/|$)/, '/orgs/{org}')}`,
  path,
  ...extra,
});
/** A probe that writes. */
export const write = (
  method: string,
  operation: string,
  path: string,
  body: Probe['body'],
  extra: Extra = {},
): Probe => ({
  ...get(operation, path, extra),
  operation: `${method} ${get(operation, path).operation.slice(4)}`,
  ...(body === undefined ? {} : { body }),
});

/** Keeps an answer's id under a name. */
export const idOf = (name: string) => (body: Answered, known: Known) => void (known[name] = String(body['id']));
