import type { ActivityFact } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import { chosenPrevious } from '../asks/chosen-previous.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { behind, fromRefusal, hidden, seen, sourceOf, sourceOfAll } from '../observed.ts';

const permission = 'contents: read';
const maxPages = 5;

export const activityReader = defineReader({
  name: 'activity',
  permission,
  uses: ['repository'],
  async read(context): Promise<Observed<ActivityFact>> {
    const [repository, previous] = await Promise.all([context.fact('repository'), context.shared(chosenPrevious)]);
    if (repository.state !== 'seen') return behind('repository', repository);
    if (previous.state === 'hidden') return behind('previous release', previous);
    const since = previous.state === 'seen' ? previous.value.publishedAt : null;
    const branch = repository.value.defaultBranch;
    const [pushes, deletions] = await Promise.all([
      list(context, branch, 'force_push'),
      list(context, branch, 'branch_deletion'),
    ]);
    if (pushes.kind !== 'ok') return fromRefusal(pushes, { permission });
    if (deletions.kind !== 'ok') return fromRefusal(deletions, { permission });
    const isRecent = ({ timestamp }: { timestamp: string }): boolean => since === null || timestamp >= since;
    for (const { data, truncated, ...meta } of [pushes, deletions]) {
      // Without its time nobody can say that it lies before the previous release.
      if (data.some(({ timestamp }: { readonly timestamp?: unknown }) => typeof timestamp !== 'string'))
        return hidden('failed', 'GitHub gave pushes without their time', sourceOf(meta));
      // Newest first: what lies past the cut is older than everything that was read.
      if (truncated && data.every(isRecent)) {
        return hidden('truncated', 'there were more force pushes or deletions than are read', sourceOf(meta));
      }
    }
    const forcePushes = pushes.data.filter(isRecent).map(({ timestamp, actor, before, after }) => ({
      at: timestamp,
      actor: actor?.login ?? null,
      before,
      after,
    }));
    return seen(
      { since, forcePushes, deletions: deletions.data.filter(isRecent).length },
      sourceOfAll([pushes, deletions]),
    );
  },
});

function list(context: ReadContext, branch: string, activity_type: 'force_push' | 'branch_deletion') {
  return context.github.pages(
    'GET /repos/{owner}/{repo}/activity',
    { ...repositoryPath(context), ref: `refs/heads/${branch}`, activity_type },
    { maxPages },
  );
}
