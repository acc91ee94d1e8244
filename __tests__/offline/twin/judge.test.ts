import { describe, expect, test } from '@jest/globals';
import { apiVersions } from '../../../src/offline/twin/contract/description.ts';
import { createJudge } from '../../../src/offline/twin/contract/judge.ts';
import { matchOperation, operations } from '../../../src/offline/twin/contract/operations.ts';

describe.each(apiVersions)('the judge, version %s', (version) => {
  const judge = createJudge(version);

  test.each(operations().map((operation) => [operation.id, operation] as const))(
    '%s refuses a bare string as its answer',
    (_id, operation) => {
      const responses = Object.keys(operation.source['responses'] as object);
      const success = responses.filter((status) => status.startsWith('2'));
      expect(success.length).toBeGreaterThan(0);
      for (const status of success) expect(judge.response(operation, Number(status), 'a bare string')).not.toEqual([]);
    },
  );
});

describe('requests', () => {
  const judge = createJudge('2022-11-28');
  const path = { owner: 'acme', repo: 'app' };
  const cases: [string, string, string, unknown, boolean][] = [
    ['100 a page', 'GET /repos/acme/app/releases', 'per_page=100', undefined, true],
    ['101 a page', 'GET /repos/acme/app/releases', 'per_page=101', undefined, false],
    ['an unknown parameter', 'GET /repos/acme/app/releases', 'perpage=10', undefined, false],
    ['a word for a number', 'GET /repos/acme/app/releases', 'page=two', undefined, false],
    ['a release', 'POST /repos/acme/app/releases', '', { tag_name: 'v1' }, true],
    ['a release without a tag', 'POST /repos/acme/app/releases', '', { name: 'v1' }, false],
    ['no body', 'POST /repos/acme/app/releases', '', undefined, false],
    ['an attestation without bundle', 'POST /repos/acme/app/attestations', '', {}, false],
  ];
  test.each(cases)('%s', (_name, request, query, body, good) => {
    const [method = '', pathname = ''] = request.split(' ');
    const match = matchOperation(method, pathname);
    if (match === null) throw new Error(request);
    const problems = [
      ...judge.parameters(match.operation, path, new URLSearchParams(query)),
      ...judge.body(match.operation, body as never),
    ];
    expect(problems.length === 0).toBe(good);
  });
});

describe('routes', () => {
  test.each([
    ['GET /repos/o/r/commits/feature/x', 'GET /repos/{owner}/{repo}/commits/{ref}', { ref: 'feature/x' }],
    ['GET /repos/o/r/commits/feature/x/status', 'GET /repos/{owner}/{repo}/commits/{ref}/status', { ref: 'feature/x' }],
    ['GET /repos/o/r/compare/v1...a/b', 'GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: 'v1...a/b' }],
    ['GET /repos/o/r/contents/', 'GET /repos/{owner}/{repo}/contents/{path}', { path: '' }],
    ['GET /repos/o/r/contents/a/b%20c.txt', 'GET /repos/{owner}/{repo}/contents/{path}', { path: 'a/b c.txt' }],
    [
      'GET /repos/o/r/branches/a/b/protection',
      'GET /repos/{owner}/{repo}/branches/{branch}/protection',
      { branch: 'a/b' },
    ],
    ['GET /repos/o/r/releases/latest', 'GET /repos/{owner}/{repo}/releases/latest', {}],
    ['GET /repos/o/r/releases/tags/pkg/v1', 'GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag: 'pkg/v1' }],
  ])('%s', (request, id, parameters) => {
    const [method = '', pathname = ''] = request.split(' ');
    const match = matchOperation(method, pathname);
    expect(match?.operation.id).toBe(id);
    expect(match?.path).toEqual(expect.objectContaining(parameters));
  });

  test('an operation outside the slice has no match', () => {
    expect(matchOperation('GET', '/repos/o/r/zen')).toBeNull();
  });
});

describe('answers', () => {
  const judge = createJudge('2022-11-28');
  const operation = (id: string) => {
    const found = operations().find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const workflow = operation('GET /repos/{owner}/{repo}/actions/permissions/workflow');
  const settings = { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false };
  const refs = operation('GET /repos/{owner}/{repo}/git/matching-refs/{ref}');
  const ref = {
    ref: 'refs/heads/main',
    node_id: 'a',
    url: 'https://a',
    object: { type: 'commit', sha: 'a'.repeat(40), url: 'https://a' },
  };
  const assets = operation('GET /repos/{owner}/{repo}/releases/{release_id}/assets');
  const cases: [string, typeof workflow, number, unknown, string | null][] = [
    ['as described', workflow, 200, settings, null],
    [
      'a word that is none of the choices',
      workflow,
      200,
      { ...settings, default_workflow_permissions: 'all' },
      'allowed values',
    ],
    ['a field that is missing', workflow, 200, { default_workflow_permissions: 'read' }, 'required'],
    ['a field that GitHub does not describe', workflow, 200, { ...settings, invented: 1 }, '/invented'],
    ['the same, further down', refs, 200, [{ ...ref, object: { ...ref.object, size: 1 } }], '/*/object/size'],
    ['a list as described', refs, 200, [ref], null],
    ['a refusal', workflow, 403, { message: 'no' }, null],
    ['a refusal without a message', workflow, 403, {}, 'message'],
    ['a status that is not described', workflow, 299, {}, 'status 299'],
    [
      'a body where there should be none',
      operation('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}'),
      204,
      {},
      'no body',
    ],
    ['an asset in a state beyond the two', assets, 200, [{ state: 'lost' }], 'required'],
  ];
  test.each(cases)('%s', (_name, from, status, body, problem) => {
    const problems = judge.response(from, status, body as never).join('; ');
    if (problem === null) expect(problems).toBe('');
    else expect(problems).toContain(problem);
  });

  test('the later version refuses what it has removed', () => {
    const id = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
    const body = { attestations: [{ bundle: {}, repository_id: 1, bundle_url: 'https://a' }] };
    expect(judge.response(operation(id), 200, body)).toEqual([]);
    expect(createJudge('2026-03-10').response(operation(id), 200, body)).not.toEqual([]);
  });
});
