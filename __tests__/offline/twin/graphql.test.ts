import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Twin } from '../../../src/offline/twin/index.ts';
import { checkScenario, loadClone, loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { ask, graphql } from './asking.ts';
import { commit, git, smallRepository, temporaryFolder, writeObject } from './clones.ts';

const folder = smallRepository();
let twin: Twin;

beforeAll(async () => {
  twin = await startTwin({ clone: await loadClone(folder), scenario: loadScenario('good') });
});

afterAll(() => twin.close());

const rangeQuery = `query commitRange($owner: String!, $name: String!, $base: String!, $head: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining }
  repository(owner: $owner, name: $name) {
    id isSecurityPolicyEnabled defaultBranchRef { name }
    ref(qualifiedName: $base) { name target { oid } compare(headRef: $head) {
      status aheadBy behindBy
      commits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
        oid messageHeadline message committedDate authoredDate
        parents(first: 3) { totalCount nodes { oid } }
        author { name email user { login } } committer { user { login } }
        signature { __typename isValid state wasSignedByGitHub }
        associatedPullRequests(first: 1) { nodes {
          number title merged mergedAt baseRefName headRefOid headRefName author { __typename login }
          labels(first: 5) { nodes { name } }
          latestReviews(first: 10) { nodes { state author { login } commit { oid } } }
          reviews(first: 10, states: [APPROVED]) { totalCount }
        } }
      } }
    } }
  }
}`;

type Range = {
  repository: {
    isSecurityPolicyEnabled: boolean;
    ref: {
      target: { oid: string };
      compare: { status: string; aheadBy: number; behindBy: number; commits: Page };
    } | null;
  };
};
type Page = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly CommitNode[];
};
type CommitNode = {
  oid: string;
  messageHeadline: string;
  parents: { totalCount: number };
  author: { email: string; user: { login: string } };
  signature: null | { isValid: boolean; state: string };
  associatedPullRequests: {
    nodes: {
      number: number;
      headRefOid: string;
      latestReviews: { nodes: { author: { login: string }; commit: { oid: string } }[] };
    }[];
  };
};

async function range(base: string, head: string, first = 100, after: string | null = null): Promise<Range> {
  const { data, errors } = await graphql(twin, rangeQuery, { base, head, first, after });
  expect(errors).toBeUndefined();
  return data;
}

describe('the range of a release', () => {
  test.each([
    ['refs/tags/v1.0.0', 'v1.1.0'],
    ['refs/tags/v1.0.0', 'main'],
    ['refs/tags/v1.1.0', 'v1.0.0'],
    ['refs/heads/main', 'v1.1.0'],
    ['refs/heads/side', 'v1.1.0'],
    ['refs/heads/main', 'main'],
  ])('%s..%s is what git says it is', async (base, head) => {
    const { compare } = (await range(base, head)).repository.ref ?? { compare: null };
    const said = git(folder, 'rev-list', '--reverse', '--topo-order', `${base}..${head}`).split('\n').filter(Boolean);
    expect(new Set(compare?.commits.nodes.map(({ oid }) => oid))).toEqual(new Set(said));
    expect(compare?.aheadBy).toBe(said.length);
    expect(compare?.commits.totalCount).toBe(said.length);
    expect(compare?.behindBy).toBe(Number(git(folder, 'rev-list', '--count', `${head}..${base}`)));
    const order = new Map(compare?.commits.nodes.map(({ oid }, index) => [oid, index]));
    for (const oid of said)
      for (const parent of git(folder, 'rev-parse', `${oid}^@`)
        .split('\n')
        .filter((id) => order.has(id)))
        expect(order.get(parent)).toBeLessThan(order.get(oid) ?? -1);
  });

  test('comes page by page', async () => {
    const oids: string[] = [];
    let after: string | null = null;
    do {
      const page: Page | undefined = (await range('refs/tags/v1.0.0', 'main', 2, after)).repository.ref?.compare
        .commits;
      oids.push(...(page?.nodes.map(({ oid }) => oid) ?? []));
      after = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(oids).size).toBe(Number(git(folder, 'rev-list', '--count', 'v1.0.0..main')));
  });

  test('takes a commit id as head, and gives no address away', async () => {
    const head = git(folder, 'rev-parse', 'v1.1.0^{commit}');
    const answer = await range('refs/tags/v1.0.0', head);
    expect(answer.repository.isSecurityPolicyEnabled).toBe(true);
    expect(JSON.stringify(answer)).not.toContain('example.com');
    expect(answer.repository.ref?.compare.commits.nodes[0]?.author).toMatchObject({
      email: 'ada-author@users.noreply.github.com',
      user: { login: 'ada-author' },
    });
  });

  test('unsigned stays unsigned, whatever the scenario knows', async () => {
    const nodes = (await range('refs/tags/v1.0.0', 'main')).repository.ref?.compare.commits.nodes ?? [];
    expect(nodes.map(({ signature }) => signature)).toEqual(nodes.map(() => null));
  });

  test('what a merge brought belongs to its request, by the number that the history gives', async () => {
    const nodes = (await range('refs/tags/v1.0.0', 'v1.1.0')).repository.ref?.compare.commits.nodes ?? [];
    const numbers = new Map(nodes.map((node) => [node.messageHeadline, node.associatedPullRequests.nodes[0]?.number]));
    expect(numbers.get('Side one')).toBe(7);
    expect(numbers.get('Merge pull request #7 from acme/side')).toBe(7);
    expect(numbers.get('Third')).toBeGreaterThan(7);
    const merged = nodes.find(({ messageHeadline }) => messageHeadline === 'Side two');
    const [request] = merged?.associatedPullRequests.nodes ?? [];
    expect(request?.headRefOid).toBe(merged?.oid);
    expect(request?.latestReviews.nodes).toEqual([
      { state: 'APPROVED', author: { login: 'reviewer-one' }, commit: { oid: merged?.oid } },
    ]);
  });
});

test('files, folders and their kinds', async () => {
  const { data } = await graphql(
    twin,
    `
      query ($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) {
          root: object(expression: "v1.1.0:") {
            ... on Tree {
              entries {
                name
                type
                mode
                object {
                  ... on Blob {
                    text
                    byteSize
                    isBinary
                    isTruncated
                  }
                  ... on Tree {
                    oid
                  }
                }
              }
            }
          }
          policy: object(expression: "HEAD:SECURITY.md") {
            __typename
            ... on Blob {
              oid
              text
            }
          }
          binary: object(expression: "HEAD:src/deep/b.bin") {
            ... on Blob {
              text
              isBinary
              byteSize
            }
          }
          none: object(expression: "HEAD:no/such") {
            oid
          }
          history: object(expression: "main") {
            ... on Commit {
              history(first: 2, path: "src/a.txt") {
                totalCount
                nodes {
                  messageHeadline
                }
              }
            }
          }
        }
      }
    `,
  );
  const repository = (data as { repository: Record<string, never> }).repository;
  expect(repository['none']).toBeNull();
  expect(repository['policy']).toEqual({
    __typename: 'Blob',
    oid: git(folder, 'rev-parse', 'HEAD:SECURITY.md'),
    text: 'Write to us.\n',
  });
  expect(repository['binary']).toEqual({ text: null, isBinary: true, byteSize: 8 });
  expect(repository['history']).toEqual({
    history: { totalCount: 3, nodes: [{ messageHeadline: 'After' }, { messageHeadline: 'Third' }] },
  });
  const { entries } = repository['root'] as unknown as { entries: { name: string; type: string; mode: number }[] };
  const said = git(folder, 'ls-tree', 'v1.1.0')
    .split('\n')
    .map((line) => line.split(/[\s]/));
  expect(entries.map(({ name, type, mode }) => [mode.toString(8).padStart(6, '0'), type, name])).toEqual(
    said.map(([mode, type, , name]) => [mode, type, name]),
  );
});

test('errors are GitHub’s: 200, with the type, and a broken query counts against the client', async () => {
  const strict = await startTwin({
    clone: await loadClone(folder),
    scenario: loadScenario('bare'),
    exchangesFolder: null,
  });
  const other = await graphql(strict, 'query ($name: String!) { repository(owner: "else", name: $name) { id } }');
  expect(other).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] });
  expect(strict.exchanges().violations).toEqual([]);
  const repository = (fields: string) =>
    `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`;
  const big = await graphql(
    strict,
    repository('object(expression: "main") { ... on Commit { history(first: 101) { totalCount } } }'),
  );
  expect(big.errors?.[0]).toMatchObject({ type: 'EXCESSIVE_PAGINATION' });
  const none = await graphql(
    strict,
    repository('object(expression: "main") { ... on Commit { history { totalCount } } }'),
  );
  expect(none.errors?.[0]).toMatchObject({ type: 'MISSING_PAGINATION_BOUNDARIES' });
  expect((await graphql(strict, repository('immutable'))).errors?.[0]?.message).toContain('immutable');
  expect((await graphql(strict, '{ nonsense')).errors).toHaveLength(1);
  expect(
    (await ask(strict, `POST ${strict.graphqlUrl}`, { token: null, body: { query: '{ rateLimit { cost } }' } })).status,
  ).toBe(401);
  await expect(strict.close()).rejects.toThrow('4 times');
});

test('signatures count as the scenario says, and only where git has one', async () => {
  const signed = temporaryFolder('signed');
  git(signed, 'init', '--quiet', '--initial-branch=main');
  const plain = commit(signed, 'Plain', { a: '1' });
  const [tree = '', author = '', committer = ''] = git(signed, 'cat-file', '-p', plain).split('\n');
  const field = (text: string) => `\0\0\0${String.fromCharCode(text.length)}${text}`;
  const [key, inner] = [field('ssh-ed25519'), field('ssh-ed25519') + field('nothing')];
  const parts = [key, 'git', '', 'sha512', inner].map(field).join('');
  const envelope = Buffer.from(`SSHSIG\0\0\0\u0001${parts}`).toString('base64');
  const block = ['gpgsig -----BEGIN SSH SIGNATURE-----', envelope, '-----END SSH SIGNATURE-----'].join('\n ');
  const oid = writeObject(signed, [tree, `parent ${plain}`, author, committer, block, '', 'Signed', ''].join('\n'));
  git(signed, 'update-ref', 'refs/heads/main', oid);
  const clone = await loadClone(signed);
  const good = loadScenario('good');
  const cases = [
    ['platform-knows-all-keys', true, 'VALID'],
    ['unknown-keys', false, 'UNKNOWN_KEY'],
  ] as const;
  for (const [signatures, isValid, state] of cases) {
    const hub = await startTwin({ clone, scenario: checkScenario({ ...good, signatures }, signatures) });
    const { data } = await graphql(
      hub,
      'query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { object(expression: "main") { ... on Commit { history(first: 5) { nodes { messageHeadline signature { __typename isValid state } } } } } } }',
    );
    expect(data).toEqual({
      repository: {
        object: {
          history: {
            nodes: [
              { messageHeadline: 'Signed', signature: { __typename: 'SshSignature', isValid, state } },
              { messageHeadline: 'Plain', signature: null },
            ],
          },
        },
      },
    });
    const rest = await ask(hub, 'GET R/commits/main');
    expect(rest.body).toMatchObject({
      commit: { verification: { verified: isValid, reason: isValid ? 'valid' : 'unknown_key', payload: null } },
    });
    await hub.close();
  }
});

test.each([
  [
    'good',
    { state: 'SUCCESS' },
    [
      ['test', 'SUCCESS', true],
      ['lint', 'SUCCESS', true],
    ],
  ],
  [
    'mixed',
    { state: 'FAILURE' },
    [
      ['test', 'FAILURE', true],
      ['lint', 'SUCCESS', true],
    ],
  ],
] as const)('the checks of a request’s head: %s', async (name, rollup, required) => {
  const own = await startTwin({ clone: await loadClone(folder), scenario: loadScenario(name) });
  try {
    const query = `query heads($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
      object(expression: "main") { ... on Commit { history(first: 20) { nodes { associatedPullRequests(first: 1) { nodes {
        number headRefOid commits(last: 1) { nodes { commit { oid statusCheckRollup { state } } } }
      } } } } } }
    } }`;
    type Heads = { repository: { object: { history: { nodes: { associatedPullRequests: { nodes: Head[] } }[] } } } };
    type Head = { number: number; headRefOid: string; commits: { nodes: { commit: object }[] } };
    const { data }: { data: Heads } = await graphql(own, query);
    const heads = data.repository.object.history.nodes.flatMap((node) => node.associatedPullRequests.nodes);
    expect(heads.length).toBeGreaterThan(0);
    for (const { headRefOid, commits } of heads)
      expect(commits.nodes).toEqual([{ commit: { oid: headRefOid, statusCheckRollup: rollup } }]);
    const [{ number, headRefOid }] = heads as [Head];
    const one = await graphql(own, contextsOf(headRefOid, `isRequired(pullRequestNumber: ${String(number)})`));
    expect(one).toMatchObject({
      data: {
        repository: {
          object: {
            statusCheckRollup: {
              contexts: {
                nodes: required.map(([check, conclusion, isRequired]) => ({ name: check, conclusion, isRequired })),
              },
            },
          },
        },
      },
    });
  } finally {
    await own.close();
  }
});

const contextsOf = (revision: string, more: string) => `query contexts($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { object(expression: "${revision}") { ... on Commit { statusCheckRollup {
    contexts(first: 10) { nodes { ... on CheckRun { name conclusion ${more} } } }
  } } } }
}`;

test.each([
  ['a request that is not there', 'isRequired(pullRequestNumber: 99999)', /Could not resolve to a PullRequest/, false],
  ['no request at all', 'isRequired', /pull request number is required/, true],
])('whether a check is required of %s', async (_name, more, message, isWrong) => {
  const own = await startTwin({
    clone: await loadClone(folder),
    scenario: loadScenario('good'),
    exchangesFolder: null,
  });
  const answer = await graphql(own, contextsOf('main', more));
  expect(answer.errors?.[0]?.message).toMatch(message);
  await (isWrong ? expect(own.close()).rejects.toThrow() : own.close());
});
