import type { ActivityFact } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Data, Reply } from '../../github/ports.ts';
import { chosenPrevious } from '../asks/chosen-previous.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { behind, fromRefusal, hidden, seen, sourceOf, sourceOfAll } from '../observed.ts';

const route = 'GET /repos/{owner}/{repo}/activity';
const permission = 'contents: read';
const maxPages = 5;

type Events = Reply<Data<typeof route>>;

export const activityReader = defineReader({
  name: 'activity',
  permission,
  uses: ['repository'],
  async read(context): Promise<Observed<ActivityFact>> {
    const [repository, previous] = await Promise.all([context.fact('repository'), context.shared(chosenPrevious)]);
    if (repository.state !== 'seen') return behind('repository', repository);
    if (previous.state === 'hidden') return behind('previous release', previous);
    const since = previous.state === 'seen' ? previous.value.publishedAt : null;
    const lists = await eventsSince(context, repository.value.defaultBranch, since);
    const recent: Data<typeof route> = [];
    for (const reply of lists) {
      if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
      // Without its time nobody can say that it lies before the previous release.
      if (reply.data.some(({ timestamp }: { readonly timestamp?: unknown }) => typeof timestamp !== 'string'))
        return hidden('failed', 'GitHub gave pushes without their time', sourceOf(reply));
      if (!reachesBack(reply, since))
        return hidden('truncated', 'there were more force pushes or deletions than are read', sourceOf(reply));
      recent.push(...reply.data.filter(({ timestamp }) => isRecent(timestamp, since)));
    }
    const forcePushes = recent
      .filter(({ activity_type: type }) => type === 'force_push')
      .map(({ timestamp, actor, before, after }) => ({ at: timestamp, actor: actor?.login ?? null, before, after }));
    const deletions = recent.filter(({ activity_type: type }) => type === 'branch_deletion').length;
    return seen({ since, forcePushes, deletions }, sourceOfAll(lists));
  },
});

/** One page of all that happened to the branch; where it does not reach back to the previous release, the two kinds by themselves. */
async function eventsSince(
  context: ReadContext,
  branch: string,
  since: string | null,
): Promise<readonly [Events, ...Events[]]> {
  const asked = { ...repositoryPath(context), ref: `refs/heads/${branch}` };
  const newest = await context.github.pages(route, asked, { maxPages: 1 });
  if (newest.kind !== 'ok' || reachesBack(newest, since)) return [newest];
  const [pushes, deletions] = await Promise.all([
    context.github.pages(route, { ...asked, activity_type: 'force_push' }, { maxPages }),
    context.github.pages(route, { ...asked, activity_type: 'branch_deletion' }, { maxPages }),
  ]);
  return [pushes, deletions];
}

/** Newest first: what lies past the cut of a list is older than everything that was read. */
function reachesBack({ data, truncated }: Extract<Events, { kind: 'ok' }>, since: string | null): boolean {
  return !truncated || data.some(({ timestamp }) => !isRecent(timestamp, since));
}

function isRecent(timestamp: string, since: string | null): boolean {
  return since === null || timestamp >= since;
}
