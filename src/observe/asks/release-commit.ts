import type { Reply } from '../../github/ports.ts';
import {
  releaseCommitParts,
  releaseCommitQuery,
  type ReleaseCommit,
  type ReleaseCommitPart,
} from '../../github/release-commit-query.ts';
import { workflowsFolder } from '../../workflows/places.ts';
import { repositoryPath, type ReadContext } from '../context.ts';

type Context = ReadContext<'tag'>;

/**
 * The reply for one part of what is asked about the release commit: all parts are asked together, once in a run. Where GitHub
 * refuses the whole, each part is asked for by itself, so that none hides another. The tag must be seen.
 */
export async function releaseCommitPart<Name extends ReleaseCommitPart>(
  context: Context,
  name: Name,
): Promise<Reply<ReleaseCommit[Name]>> {
  const together = await context.shared(allParts);
  const reply = together.part(name);
  if (together.whole || reply.kind === 'ok' || reply.status !== 200 || reply.message.startsWith('RATE_LIMITED'))
    return reply;
  return (await ask(context, [name])).part(name);
}

function allParts(context: Context) {
  return ask(context, releaseCommitParts);
}

async function ask(context: Context, parts: readonly ReleaseCommitPart[]) {
  const tag = await context.fact('tag');
  if (tag.state !== 'seen') throw new TypeError('nothing is asked about the commit of a tag that is not seen');
  const { owner, repo: name } = repositoryPath(context);
  const { commit } = tag.value;
  const of = (part: ReleaseCommitPart, variables: object): object => (parts.includes(part) ? variables : {});
  return context.github.graphqlParts<ReleaseCommit>('releaseCommit', releaseCommitQuery(parts), {
    owner,
    name,
    ...of('checks', { head: commit }),
    ...of('ancestry', { commit }),
    ...of('workflows', { folder: `${commit}:${workflowsFolder}` }),
  });
}
