import type { JsonObject } from '../contract/description.ts';
import type { World } from '../world.ts';
import { nodeId, user } from './common.ts';

/** GitHub's `integration`. */
export function appShape(world: World, { id, slug }: { readonly id: number; readonly slug: string }): JsonObject {
  return {
    id,
    slug,
    node_id: nodeId('A', id),
    owner: user(world, 'github'),
    name: slug,
    description: null,
    external_url: `${world.urls.server}/features`,
    html_url: `${world.urls.server}/apps/${slug}`,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    permissions: { metadata: 'read', checks: 'write' },
    events: [],
  };
}
