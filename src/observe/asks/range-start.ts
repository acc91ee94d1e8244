import type { Observed } from '../../facts/observed.ts';
import type { TagFact } from '../../facts/release.ts';
import {
  commitHistoryQuery,
  comparedCommitsQuery,
  withoutChecks,
  type CommitConnection,
  type CommitHistory,
  type ComparedCommits,
  type GitObjectNode,
} from '../../github/queries.ts';
import type { Reply } from '../../github/ports.ts';
import { repositoryPath, type ReadContext } from '../context.ts';
import { behind, fromRefusal, hidden, seen, sourceOf } from '../observed.ts';
import { chosenPrevious, type Previous } from './chosen-previous.ts';

export type RangePage = {
  readonly previous: Previous | null;
  /** Commit of the previous release's tag; null for a first release. */
  readonly base: string | null;
  readonly head: string;
  readonly defaultBranch: string | null;
  /** The previous release's commit is not in the history of this one. */
  readonly rewritten: boolean;
  readonly commits: CommitConnection;
};

type Context = ReadContext<'tag'>;
const permission = 'contents: read and pull-requests: read';

/** The first 100 commits of the range, and between which commits it lies. */
export async function rangeStart(context: Context): Promise<Observed<RangePage>> {
  const [tag, previous] = await Promise.all([context.fact('tag'), context.shared(chosenPrevious)]);
  if (tag.state !== 'seen') return behind('tag', tag);
  if (previous.state === 'hidden') return behind('previous release', previous);
  return rangePage(context, tag.value, previous.state === 'seen' ? previous.value : null, null);
}

/** 100 commits of the range after the given cursor. */
export async function rangePage(
  context: Context,
  tag: TagFact,
  previous: Previous | null,
  after: string | null,
): Promise<Observed<RangePage>> {
  const { owner, repo: name } = repositoryPath(context);
  const variables = { owner, name, head: tag.commit, after };
  if (previous === null) {
    return historyPage(await asked<CommitHistory>(context, commitHistoryQuery, variables), tag);
  }
  const compared = { ...variables, base: `refs/tags/${previous.tag}` };
  return comparedPage(await asked<ComparedCommits>(context, comparedCommitsQuery, compared), tag, previous);
}

/** Where checks are what a token may not see, the rest is still seen: commits, signatures and reviews. */
async function asked<T>(
  { github }: Context,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Reply<T>> {
  const reply = await github.graphql<T>('commitRange', document, variables);
  return reply.kind === 'refused' ? github.graphql<T>('commitRange', withoutChecks(document), variables) : reply;
}

function historyPage(reply: Reply<CommitHistory>, tag: TagFact): Observed<RangePage> {
  if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
  const { repository } = reply.data;
  const commits = repository?.object?.history;
  if (!commits) return hidden('failed', 'the commit of the tag is not among what GitHub shows', sourceOf(reply));
  const defaultBranch = repository.defaultBranchRef?.name ?? null;
  return seen(
    { previous: null, base: null, head: tag.commit, defaultBranch, rewritten: false, commits },
    sourceOf(reply),
  );
}

function comparedPage(reply: Reply<ComparedCommits>, tag: TagFact, previous: Previous): Observed<RangePage> {
  if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
  const source = sourceOf(reply);
  const { repository } = reply.data;
  const comparison = repository?.ref?.compare;
  if (!comparison)
    return hidden('failed', `the tag ${previous.tag} of the previous release cannot be compared`, source);
  const { baseTarget, headTarget, commits } = comparison;
  if (commitOf(headTarget) !== tag.commit) return hidden('failed', 'GitHub compared another commit than asked', source);
  const defaultBranch = repository.defaultBranchRef?.name ?? null;
  const rewritten = comparison.status === 'DIVERGED' || comparison.status === 'BEHIND';
  return seen({ previous, base: commitOf(baseTarget), head: tag.commit, defaultBranch, rewritten, commits }, source);
}

function commitOf(object: GitObjectNode): string {
  return object.__typename === 'Tag' ? (object.target?.oid ?? object.oid) : object.oid;
}
