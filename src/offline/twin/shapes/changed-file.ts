import type { JsonObject } from '../contract/description.ts';
import type { Change } from '../routes/changes.ts';
import type { World } from '../world.ts';
import { pageUrl, repositoryUrl } from './common.ts';

/** GitHub's `diff-entry`, without the patch, which is optional. */
export function fileShape(world: World, change: Change, commit: string): JsonObject {
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.oid,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${pageUrl(world)}/blob/${commit}/${path}`,
    raw_url: `${pageUrl(world)}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(world)}/contents/${path}?ref=${commit}`,
  };
}
