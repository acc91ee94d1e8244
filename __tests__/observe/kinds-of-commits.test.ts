import { describe, expect, test } from '@jest/globals';
import type { CommitFact } from '../../src/facts/history.ts';
import { commitsSigned } from '../../src/principles/p04-source-integrity/commits.signed.ts';
import { reviewPractised } from '../../src/principles/p02-secure-coding/review.practised.ts';
import { factsWith, terms } from '../support/facts.ts';
import { ok, refused } from '../support/fake-github.ts';
import { readOne } from './read-one.ts';
import { commit, commitNode, commits, compared, release } from './world.ts';

const head = 'd'.repeat(40);
const user = (login: string) => ({ __typename: 'User', login });
const by = (author: string | null, ...others: readonly string[]) => ({
  author: author === null ? null : { user: { login: author } },
  authors: { nodes: [author, ...others].map((login) => ({ user: login === null ? null : { login } })) },
});
const request = (author: object | null, reviewer: object | null, extra: object = {}): object => ({
  associatedPullRequests: {
    nodes: [
      {
        number: 7,
        merged: true,
        baseRefName: 'main',
        headRefOid: head,
        mergeCommit: { oid: commit },
        author,
        labels: { nodes: [] },
        reviews: {
          totalCount: 1,
          nodes: [{ state: 'APPROVED', author: reviewer, commit: { oid: head } }],
        },
        ...extra,
      },
    ],
  },
});
const reviewed = request(user('ada'), user('bob'));
const github = { signature: { isValid: true, state: 'VALID', wasSignedByGitHub: true } };
const unsigned = { signature: null };

/** Both verdicts on a range of this one commit, and its fact. */
async function judged(node: object) {
  const { fact } = await readOne('commitRange', { commitRange: ok(compared(commits([commitNode(commit, node)]))) });
  if (fact.state !== 'seen') throw new Error('the range is not seen');
  const facts = factsWith({ commitRange: fact });
  const [signed, review] = [commitsSigned, reviewPractised].map((check) => check.judge(facts, terms()));
  return { fact: fact.value.commits[0], signed, review };
}

describe('kinds of commits', () => {
  test.each<[name: string, node: object, signed: string, review: string, said: RegExp, fact: Partial<CommitFact>]>([
    [
      'a merge in the browser, signed by GitHub',
      { ...by('ada'), ...github, ...reviewed, parents: { totalCount: 2 } },
      'met',
      'met',
      /All 1 commit/,
      { parents: 2, signature: { verified: true, reason: 'valid', byGitHub: true } },
    ],
    [
      'a squash merge: one commit, the request’s own',
      { ...by('ada'), ...github, ...reviewed },
      'met',
      'met',
      /All 1 commit/,
      {},
    ],
    [
      'a rebase merge: a commit before the last is of the request too',
      { ...by('ada'), ...request(user('ada'), user('bob'), { mergeCommit: { oid: 'f'.repeat(40) } }), ...unsigned },
      'not_met',
      'met',
      /All 1 commit/,
      { signature: { verified: false, reason: 'unsigned', byGitHub: false } },
    ],
    [
      'a revert is a change like any other',
      { messageHeadline: 'Revert "Add a thing"', ...by('ada') },
      'met',
      'not_met',
      /no pull request: 1/,
      { headline: 'Revert "Add a thing"' },
    ],
    [
      'a bot’s update without review is named apart',
      { ...by(null), ...request({ __typename: 'Bot', login: 'dependabot' }, user('dependabot')) },
      'met',
      'not_met',
      /1 bot update among them/,
      { author: 'dependabot[bot]', authorIsBot: true },
    ],
    [
      'approved by a co-author only',
      { ...by('ada', 'bob'), ...reviewed },
      'met',
      'not_met',
      /not approved by someone else: 1/,
      { coAuthors: ['bob'] },
    ],
    [
      'approved by somebody beside the co-authors',
      { ...by('ada', 'cleo'), ...reviewed },
      'met',
      'met',
      /All 1/,
      { coAuthors: ['cleo'] },
    ],
    [
      'an author whose account is gone',
      { ...by(null), ...request(null, user('bob')) },
      'met',
      'met',
      /All 1/,
      { author: null, authorIsBot: false },
    ],
    [
      'a reviewer whose account is gone cannot be told from the author',
      { ...by('ada'), ...request(user('ada'), null) },
      'met',
      'not_met',
      /not approved by someone else/,
      {},
    ],
    [
      'author and reviewer gone',
      { ...by(null), ...request(null, null) },
      'met',
      'not_met',
      /not approved by someone else/,
      { author: null },
    ],
  ])('%s', async (_name, node, signed, review, said, expected) => {
    const seen = await judged(node);
    expect(seen.fact).toMatchObject(expected);
    expect(seen.signed?.result).toBe(signed);
    expect(seen.review?.result).toBe(review);
    expect(seen.review?.because).toMatch(said);
  });

  test('no co-author, no word of it', async () => {
    expect((await judged(by('ada'))).fact).not.toHaveProperty('coAuthors');
  });

  test('a history that was pushed over: the previous release is not in it, which is said', async () => {
    const { fact } = await readOne('commitRange', {
      commitRange: ok(compared(commits([commitNode(commit)]), { status: 'DIVERGED' })),
    });
    expect(fact).toMatchObject({ state: 'seen', value: { rewritten: true } });
    const { details } = commitsSigned.judge(factsWith({ commitRange: fact }), terms());
    expect(details?.[0]).toMatch(/^Commits after v1\.1\.0 up to ccccccc \(v1\.1\.0 is not in its history/);
  });

  test('a first release: the whole history', async () => {
    const history = {
      repository: {
        defaultBranchRef: { name: 'main' },
        object: { __typename: 'Commit', history: commits([commitNode(commit)]) },
      },
    };
    const { fact } = await readOne('commitRange', {
      'GET /repos/{owner}/{repo}/releases': ok([release('v1.2.0')]),
      commitRange: ok(history),
    });
    const { details } = commitsSigned.judge(factsWith({ commitRange: fact }), terms());
    expect(details?.[0]).toBe('Commits up to ccccccc (no earlier release: the whole history).');
  });

  test('10,000 commits take 100 requests', async () => {
    let page = 0;
    const { fact, calls } = await readOne('commitRange', {
      commitRange: () => {
        page += 1;
        const pageInfo = { hasNextPage: page < 100, endCursor: String(page) };
        return ok(compared(commits(Array(100).fill(commitNode(commit)), { totalCount: 10_000, pageInfo })));
      },
    });
    expect(fact).toMatchObject({ state: 'seen', value: { total: 10_000, truncated: false } });
    expect(calls.filter(({ kind }) => kind === 'graphql')).toHaveLength(100);
  });

  test('a previous release that cannot be compared hides the range', async () => {
    const { fact } = await readOne('commitRange', { commitRange: refused(200, 'no') });
    expect(fact).toMatchObject({ state: 'hidden', permission: 'contents: read and pull-requests: read' });
  });
});

test.each([
  ['SUCCESS', 'passed'],
  ['FAILURE', 'failed'],
  ['ERROR', 'failed'],
  ['PENDING', 'pending'],
  ['EXPECTED', 'pending'],
  [null, undefined],
  ['NEWER', undefined],
])('a head whose checks come to %s', async (state, checks) => {
  const rollup = (oid: string) => ({
    commits: { nodes: [{ commit: { oid, statusCheckRollup: state === null ? null : { state } } }] },
  });
  const checksOf = async (oid: string) => {
    const node = commitNode(commit, request(user('ada'), null, rollup(oid)));
    const { fact } = await readOne('commitRange', { commitRange: ok(compared(commits([node]))) });
    return fact.state === 'seen' ? fact.value.commits[0]?.pullRequest?.checks : fact;
  };
  expect(await checksOf(head)).toBe(checks);
  expect(await checksOf('9'.repeat(40))).toBeUndefined();
});

test('a token that may not read checks still sees commits, signatures and reviews', async () => {
  let asked = 0;
  const { fact } = await readOne('commitRange', {
    commitRange: () => {
      asked += 1;
      return asked === 1 ? refused(200, 'Resource not accessible') : ok(compared(commits([commitNode(commit)])));
    },
  });
  expect(fact).toMatchObject({ state: 'seen', value: { total: 1 } });
  expect(asked).toBe(2);
});
