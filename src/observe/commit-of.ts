import type { CommitFact, PullRequestFact, ReviewFact, SignatureStatus } from '../facts/history.ts';
import type { ActorNode, CommitNode, PullRequestNode } from '../github/queries.ts';
import { singleLine } from '../text/inert.ts';

/** One commit as a fact: logins of accounts, never names or addresses that the commit itself states. */
export function commitOf(node: CommitNode, defaultBranch: string | null): CommitFact {
  const request = pullRequestOf(node, defaultBranch);
  const login = node.author?.user?.login ?? null;
  // A bot's commits belong to no user account; that they are a bot's is only believed of the request that brought them.
  const bot = login === null && request?.author?.__typename === 'Bot';
  const others = [...new Set(node.authors.nodes.flatMap(({ user }) => user?.login ?? []))].filter(
    (name) => name !== login,
  );
  return {
    sha: node.oid,
    headline: singleLine(node.messageHeadline, 200),
    author: bot ? loginOf(request.author) : login,
    authorIsBot: bot,
    ...(others.length === 0 ? {} : { coAuthors: others.sort() }),
    parents: node.parents.totalCount,
    committedAt: node.committedDate,
    signature: signatureOf(node.signature),
    pullRequest: request && requestFact(request),
  };
}

/** The request that merged this very commit, else one merged into the default branch, else any merged one, else any. */
function pullRequestOf(
  { oid, associatedPullRequests }: CommitNode,
  defaultBranch: string | null,
): PullRequestNode | null {
  const requests = associatedPullRequests?.nodes ?? [];
  const merged = requests.filter((request) => request.merged);
  return (
    merged.find(({ mergeCommit }) => mergeCommit?.oid === oid) ??
    merged.find(({ baseRefName }) => baseRefName === defaultBranch) ??
    merged[0] ??
    requests[0] ??
    null
  );
}

function requestFact(request: PullRequestNode): PullRequestFact {
  return {
    number: request.number,
    author: loginOf(request.author),
    merged: request.merged,
    baseRef: request.baseRefName,
    headSha: request.headRefOid,
    labels: (request.labels?.nodes ?? []).map(({ name }) => name),
    ...checksOf(request),
    reviews: latestReviews(request.reviews),
  };
}

const checkStates: ReadonlyMap<string, NonNullable<PullRequestFact['checks']>> = new Map([
  ['SUCCESS', 'passed'],
  ['FAILURE', 'failed'],
  ['ERROR', 'failed'],
  ['PENDING', 'pending'],
  ['EXPECTED', 'pending'],
]);

/** Only of the very head that was merged: another commit's checks say nothing of it. */
function checksOf({ commits, headRefOid }: PullRequestNode): Pick<PullRequestFact, 'checks'> {
  const head = commits?.nodes.find(({ commit }) => commit.oid === headRefOid)?.commit;
  const checks = checkStates.get(head?.statusCheckRollup?.state ?? '');
  return checks === undefined ? {} : { checks };
}

/** The last word of each reviewer. A comment after an approval does not take it back, so comments are not asked for. */
function latestReviews(reviews: PullRequestNode['reviews']): ReviewFact[] {
  // Of a list that is cut the last words are not known.
  if (reviews === null || reviews.totalCount > reviews.nodes.length) return [];
  const latest = new Map<string, ReviewFact>();
  for (const [index, { author, state, commit }] of reviews.nodes.entries()) {
    const login = loginOf(author);
    latest.set(login ?? `#${index}`, { author: login, state, commitSha: commit?.oid ?? null });
  }
  return [...latest.values()];
}

function signatureOf(signature: CommitNode['signature']): SignatureStatus {
  if (signature === null) return { verified: false, reason: 'unsigned', byGitHub: false };
  const { isValid, state, wasSignedByGitHub } = signature;
  return { verified: isValid, reason: state.toLowerCase(), byGitHub: wasSignedByGitHub };
}

/** A bot's login in the REST spelling, so that no user account can bear the same. */
function loginOf(actor: ActorNode): string | null {
  if (actor === null) return null;
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}
