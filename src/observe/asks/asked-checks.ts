import type { CommitFact } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import { commitChecksQuery, type CommitChecksData } from '../../github/commit-checks-query.ts';
import type { Reply } from '../../github/ports.ts';
import { repositoryPath, type ReadContext } from '../context.ts';
import { behind } from '../observed.ts';

/** So many heads of 100 checks each are far below what GitHub lets a query have, and cost one point of its limit. */
const mostHeads = 30;

/** The head that a request of a bot was merged at. */
export type MergedHead = { readonly pullRequest: number; readonly head: string };

export type AskedChecks = {
  readonly commit: string;
  /** The answer about the release commit, its first page, and about `heads` where `ofHeads` is the same. */
  readonly reply: Reply<CommitChecksData>;
  /** The answer to the question that named the heads; refused where a token may see the commit's checks and not these. */
  readonly ofHeads: Reply<CommitChecksData>;
  readonly heads: readonly MergedHead[];
  /** Merged requests of bots that are not among `heads`. */
  readonly left: number;
};

/** The checks of the release commit and of the updates by bots in the range, in one question. */
export async function askedChecks(context: ReadContext<'tag' | 'commitRange'>): Promise<Observed<AskedChecks>> {
  const [tag, range] = await Promise.all([context.fact('tag'), context.fact('commitRange')]);
  if (tag.state !== 'seen') return behind('tag', tag);
  const { commit } = tag.value;
  const all = range.state === 'seen' ? mergedHeads(range.value.commits) : [];
  const heads = all.slice(0, mostHeads);
  const ofHeads = await checksPage(context, commit, null, heads);
  // A request that GitHub does not show must not take the checks of the release with it.
  const reply = heads.length === 0 || ofHeads.kind === 'ok' ? ofHeads : await checksPage(context, commit, null);
  return { ...tag, value: { commit, reply, ofHeads, heads, left: all.length - heads.length } };
}

/** One page of the commit's checks. */
export function checksPage(
  context: ReadContext,
  head: string,
  after: string | null,
  heads: readonly MergedHead[] = [],
): Promise<Reply<CommitChecksData>> {
  const { owner, repo: name } = repositoryPath(context);
  const asked = heads.flatMap(({ pullRequest, head: oid }, index): [string, unknown][] => [
    [`o${index}`, oid],
    [`n${index}`, pullRequest],
  ]);
  const variables = { owner, name, head, after, ...Object.fromEntries(asked) };
  return context.github.graphql<CommitChecksData>('commitChecks', commitChecksQuery(heads.length), variables);
}

/** Each request once; those that did not plainly pass first, for of them it counts which check it was. */
function mergedHeads(commits: readonly CommitFact[]): readonly MergedHead[] {
  const requests = new Map(
    commits.flatMap(({ pullRequest: request }) =>
      request?.merged === true && request.author?.endsWith('[bot]') === true ? [[request.number, request]] : [],
    ),
  );
  return [...requests.values()]
    .sort((a, b) => Number(a.checks === 'passed') - Number(b.checks === 'passed') || a.number - b.number)
    .map(({ number, headSha }) => ({ pullRequest: number, head: headSha }));
}
