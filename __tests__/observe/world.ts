import { createHash } from 'node:crypto';
import type { ObserveContext } from '../../src/observe/context.ts';
import { defaultConfiguration } from '../../src/settings/configuration.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { type Answer, type Call, fakeGitHub, fakeTime, ok, refused } from '../support/fake-github.ts';

export const commit = 'c'.repeat(40);
export const tagObject = 'a'.repeat(40);
export const previousCommit = 'b'.repeat(40);
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
export const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

export const settings: Settings = {
  ...defaultConfiguration,
  sign: 'off',
  attach: true,
  attestationStore: false,
  makeSbom: 'auto',
  overwrite: false,
  failOn: 'never',
  repository: { owner: 'acme', name: 'app' },
  tag: 'v1.2.0',
  evidenceDir: 'copse-evidence',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  serverUrl: 'https://github.com',
  token: 'secret',
  adminToken: null,
  signing: { fulcioUrl: null, rekorUrl: null, tsaUrl: null, signingConfig: null, trustedRoot: null },
  run: null,
};

export const asset = (name: string, extra: object = {}): object => ({
  id: Number.parseInt(digest(name).slice(0, 6), 16),
  name,
  size: name.length,
  state: 'uploaded',
  digest: `sha256:${digest(name)}`,
  ...extra,
});

export const release = (tag: string, extra: object = {}): object => ({
  id: 1,
  tag_name: tag,
  name: tag,
  draft: false,
  prerelease: false,
  immutable: false,
  body: 'notes',
  created_at: '2026-10-01T00:00:00Z',
  published_at: '2026-10-02T00:00:00Z',
  html_url: `https://github.com/acme/app/releases/tag/${tag}`,
  assets: [],
  ...extra,
});

export const commitNode = (oid: string, extra: object = {}): object => ({
  oid,
  messageHeadline: 'Change',
  committedDate: '2026-10-20T00:00:00Z',
  author: { user: { login: 'ada' } },
  authors: { nodes: [{ user: { login: 'ada' } }] },
  parents: { totalCount: 1 },
  signature: { isValid: true, state: 'VALID', wasSignedByGitHub: true },
  associatedPullRequests: { nodes: [] },
  ...extra,
});

export const commits = (nodes: readonly object[], extra: object = {}): object => ({
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  nodes,
  ...extra,
});

export const compared = (connection: object, extra: object = {}): object => ({
  repository: {
    defaultBranchRef: { name: 'main' },
    ref: {
      compare: {
        status: 'AHEAD',
        baseTarget: { __typename: 'Commit', oid: previousCommit },
        headTarget: { __typename: 'Commit', oid: commit },
        commits: connection,
        ...extra,
      },
    },
  },
});

export const blob = (text: string): object => ({
  __typename: 'Blob',
  oid: blobId(text),
  byteSize: Buffer.byteLength(text),
  isBinary: false,
  isTruncated: false,
  text,
});

/** The tree of the release commit, and the query for its files, answered by the paths that it asks for. */
export const releaseTree = (files: Readonly<Record<string, string>>): Readonly<Record<string, Answer>> => ({
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ok({
    truncated: false,
    tree: Object.entries(files).map(([path, text]) => {
      return { path, type: 'blob', sha: blobId(text), size: Buffer.byteLength(text) };
    }),
  }),
  files: (parameters) => {
    const asked = Object.entries(parameters).filter(([name]) => /^e\d+$/.test(name));
    const textAt = (expression: unknown): string | undefined => files[String(expression).replace(`${commit}:`, '')];
    const nodes = asked.map(([name, expression]): [string, object | null] => {
      const text = textAt(expression);
      return [name.replace('e', 'f'), text === undefined ? null : blob(text)];
    });
    return ok({ repository: Object.fromEntries(nodes) });
  },
});

export const branchNode = (name: string, extra: object = {}): object => ({
  name,
  commit: { sha: commit },
  protected: true,
  ...extra,
});

export const languages = (bytes: Readonly<Record<string, unknown>>, more = false): object => ({
  pageInfo: { hasNextPage: more, endCursor: null },
  edges: Object.entries(bytes).map(([name, size]) => ({ size, node: { name } })),
});

const artefactNames = Array.from({ length: 10 }, (_, index) => `app-${index}.tgz`);

/** A release of ten artefacts in an organisation's repository, with everything readable but what wants administration rights. */
export const wholeWorld: Readonly<Record<string, Answer>> = {
  'GET /repos/{owner}/{repo}': ok({
    id: 11,
    name: 'app',
    owner: { login: 'acme', id: 7, type: 'Organization' },
    private: false,
    visibility: 'public',
    default_branch: 'main',
    fork: false,
    archived: false,
  }),
  'GET /repos/{owner}/{repo}/releases': ok([
    release('v1.2.0', { draft: true, published_at: null, assets: artefactNames.map((name) => asset(name)) }),
    release('v1.1.0', { id: 2 }),
  ]),
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ok({ ref: 'refs/tags/v1.2.0', object: { type: 'tag', sha: tagObject } }),
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': ok({
    tag: 'v1.2.0',
    object: { type: 'commit', sha: commit },
    verification: { verified: true, reason: 'valid' },
  }),
  'GET /repos/{owner}/{repo}/branches': ok([branchNode('main')]),
  'GET /repos/{owner}/{repo}/branches/{branch}': ok(branchNode('main')),
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': ok([
    { type: 'deletion', ruleset_id: 5, ruleset_source: 'acme/app', ruleset_source_type: 'Repository' },
  ]),
  'GET /repos/{owner}/{repo}/rulesets': ok([{ id: 5 }, { id: 6 }]),
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': ({ ruleset_id }) =>
    ok({ id: ruleset_id, name: 'main', target: 'branch', source: 'acme/app', enforcement: 'active', rules: [] }),
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': refused(403, 'Resource not accessible by integration'),
  'GET /repos/{owner}/{repo}/compare/{basehead}': ok({ status: 'identical', files: [] }),
  commitRange: ok(compared(commits([commitNode(commit)]))),
  'GET /repos/{owner}/{repo}/activity': ok([]),
  'POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}': ok({ attestations_subject_digests: {} }),
  ...releaseTree({ 'README.md': '# App\n', '.github/CODEOWNERS': '* @acme/core\n' }),
  'releaseCommit.workflows': ok({
    __typename: 'Tree',
    entries: [{ name: 'ci.yml', type: 'blob', object: blob('on: push\njobs: {}\n') }],
  }),
  'releaseCommit.checks': ok({ __typename: 'Commit', statusCheckRollup: null }),
  'releaseCommit.ancestry': ok({ name: 'main', compare: { status: 'IDENTICAL' } }),
  'releaseCommit.policy': ok(false),
  'releaseCommit.languages': ok(languages({ Go: 10, C: 30 })),
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': refused(403, 'Resource not accessible by integration'),
  'GET /repos/{owner}/{repo}/environments': ok({ total_count: 0, environments: [] }),
  'GET /repos/{owner}/{repo}/codeowners/errors': ok({ errors: [] }),
  'GET /repos/{owner}/{repo}/collaborators': ok([]),
  'GET /repos/{owner}/{repo}/private-vulnerability-reporting': ok({ enabled: true }),
  'GET /repos/{owner}/{repo}/keys': refused(403, 'Resource not accessible by integration'),
  'GET /orgs/{org}': ok({ login: 'acme', two_factor_requirement_enabled: null }),
  'GET /repos/{owner}/{repo}/rulesets/rule-suites': refused(403, 'Resource not accessible by integration'),
  'GET /repos/{owner}/{repo}/languages': ok({ Go: 10, C: 30 }),
  'GET /repos/{owner}/{repo}/code-scanning/analyses': refused(404, 'no analysis found'),
  'GET /repos/{owner}/{repo}/code-scanning/alerts': refused(404, 'no analysis found'),
  'GET /repos/{owner}/{repo}/secret-scanning/alerts': refused(403, 'Resource not accessible by integration'),
  'GET /repos/{owner}/{repo}/dependabot/alerts': ok([]),
  'GET /repos/{owner}/{repo}/security-advisories': ok([]),
  'GET /advisories': ok([]),
  'GET /repos/{owner}/{repo}/actions/secrets': refused(403, 'Resource not accessible by integration'),
};

export type World = { readonly context: ObserveContext; readonly calls: Call[]; readonly lines: string[] };

/** The whole world with some answers replaced. */
export function world(
  changes: Readonly<Record<string, Answer>> = {},
  extra: Partial<ObserveContext> & { readonly hasAdminToken?: boolean } = {},
): World {
  const { hasAdminToken = false, ...context } = extra;
  const { github, calls } = fakeGitHub({ ...wholeWorld, ...changes }, { hasAdminToken });
  const lines: string[] = [];
  return {
    calls,
    lines,
    context: {
      github,
      settings,
      now: () => new Date(fakeTime),
      readFile: () => Promise.resolve(null),
      verifier: { verify: () => ({ ok: false, code: 'ROOT_UNKNOWN', reason: 'no root' }) },
      log: (line) => lines.push(line),
      ...context,
    },
  };
}
