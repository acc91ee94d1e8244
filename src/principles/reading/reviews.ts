import type { CommitFact, PullRequestFact } from '../../facts/history.ts';

/** Accounts that approve by themselves: their approval is nobody's review. */
const bots = new Set(['github-actions', 'dependabot', 'renovate', 'mergify', 'copilot-pull-request-reviewer']);

/** Why a commit does not count as reviewed by someone else, null where it does. */
export function reviewGap(commit: CommitFact): string | null {
  const { pullRequest } = commit;
  if (pullRequest === null) return 'no pull request';
  if (!pullRequest.merged) return 'pull request not merged';
  const approvals = pullRequest.reviews.filter(({ state }) => state.toUpperCase() === 'APPROVED');
  const others = approvals.filter(({ author }) => author !== null && isSomeoneElse(author, commit, pullRequest));
  if (others.length === 0) return 'not approved by someone else';
  const atLastPush = others.some(({ commitSha }) => commitSha === pullRequest.headSha);
  return atLastPush ? null : 'approved before the last push only';
}

/** Whoever merges authors the merge commit; only a change's own author cannot be its reviewer. */
function isSomeoneElse(login: string, commit: CommitFact, pullRequest: PullRequestFact): boolean {
  const own = commit.parents > 1 ? [] : [commit.author, ...(commit.coAuthors ?? [])];
  const authors = [pullRequest.author, ...own];
  const same = authors.some((author) => author?.toLowerCase() === login.toLowerCase());
  return !same && !login.endsWith('[bot]') && !bots.has(login.toLowerCase());
}
