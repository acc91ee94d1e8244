import type { CommitFact } from '../../facts/history.ts';

/** The head that a request of a bot was merged at. */
export type MergedHead = { readonly pullRequest: number; readonly head: string };

/** Each request by a bot once; those that did not plainly pass first, for of them it counts which check it was. */
export function mergedHeads(commits: readonly CommitFact[]): readonly MergedHead[] {
  const requests = new Map(
    commits.flatMap(({ pullRequest: request }) =>
      request?.merged === true && request.author?.endsWith('[bot]') === true ? [[request.number, request]] : [],
    ),
  );
  return [...requests.values()]
    .sort((a, b) => Number(a.checks === 'passed') - Number(b.checks === 'passed') || a.number - b.number)
    .map(({ number, headSha }) => ({ pullRequest: number, head: headSha }));
}
