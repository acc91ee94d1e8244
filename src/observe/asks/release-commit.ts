import type { CheckedObject } from '../../github/commit-checks-query.ts';
import type { Reply, RepositoryParts } from '../../github/ports.ts';
import {
  releaseCommitParts,
  releaseCommitQuery,
  type MergedHeads,
  type ReleaseCommit,
  type ReleaseCommitPart,
} from '../../github/release-commit-query.ts';
import { workflowsFolder } from '../../workflows/places.ts';
import { repositoryPath, type ReadContext } from '../context.ts';
import { mergedHeads, type MergedHead } from './merged-heads.ts';

type Context = ReadContext<'tag' | 'commitRange'>;

/** So many heads of 100 checks each are far below what GitHub lets a query have, and cost one point of its limit. */
const mostHeads = 30;

/**
 * The reply for one part of what is asked about the release commit: all parts are asked together, once in a run. Where GitHub
 * refuses the whole, each part is asked for by itself, so that none hides another. The tag must be seen.
 */
export async function releaseCommitPart<Name extends ReleaseCommitPart>(
  context: Context,
  name: Name,
): Promise<Reply<ReleaseCommit[Name]>> {
  const { parts } = await context.shared(together);
  return mayBeTheWhole(parts, name) ? (await ask(context, [name], [])).part(name) : parts.part(name);
}

/** The updates by bots that the range merged, each with the reply about its head, and how many more there are. */
export async function updateHeads(context: Context) {
  const { parts, heads, left } = await context.shared(together);
  const alone = heads.length > 0 && mayBeTheWhole(parts, 'u0') ? await ask(context, [], heads) : parts;
  const replies = heads.map((head, index): readonly [MergedHead, Reply<CheckedObject>] => {
    return [head, alone.part(`u${index}`)];
  });
  return { replies, left };
}

async function together(context: Context) {
  const range = await context.fact('commitRange');
  const all = range.state === 'seen' ? mergedHeads(range.value.commits) : [];
  const heads = all.slice(0, mostHeads);
  return { parts: await ask(context, releaseCommitParts, heads), heads, left: all.length - heads.length };
}

type Parts = RepositoryParts<ReleaseCommit & MergedHeads>;

/** Whether GitHub refused or failed the query as such: then a part of it may still be had. */
function mayBeTheWhole(parts: Parts, name: ReleaseCommitPart | `u${number}`): boolean {
  const reply: Reply<unknown> = parts.part(name);
  return !parts.whole && reply.kind !== 'ok' && reply.status === 200 && !reply.message.startsWith('RATE_LIMITED');
}

async function ask(
  context: Context,
  parts: readonly ReleaseCommitPart[],
  heads: readonly MergedHead[],
): Promise<Parts> {
  const tag = await context.fact('tag');
  if (tag.state !== 'seen') throw new TypeError('nothing is asked about the commit of a tag that is not seen');
  const { owner, repo: name } = repositoryPath(context);
  const { commit } = tag.value;
  const of = (part: ReleaseCommitPart, variables: object): object => (parts.includes(part) ? variables : {});
  const numbered = heads.flatMap(({ pullRequest, head }, index): [string, unknown][] => [
    [`o${index}`, head],
    [`n${index}`, pullRequest],
  ]);
  return context.github.graphqlParts('releaseCommit', releaseCommitQuery(parts, heads.length), {
    owner,
    name,
    ...of('checks', { head: commit }),
    ...of('ancestry', { commit }),
    ...of('workflows', { folder: `${commit}:${workflowsFolder}` }),
    ...Object.fromEntries(numbered),
  });
}
