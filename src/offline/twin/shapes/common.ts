import { createHash } from 'node:crypto';
import type { JsonObject } from '../contract/description.ts';
import type { World } from '../world.ts';

export function nodeId(kind: string, id: string | number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** A number that always is the same for the same text. */
export function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % 100_000_000;
}

/** GitHub's `simple-user`. A login that ends in `[bot]` is a bot; the repository's owner has its own type and id. */
export function user(world: World, login: string): JsonObject {
  const { owner } = world.scenario;
  const isOwner = login === world.owner;
  const id = isOwner ? owner.id : numberOf(login);
  const url = `${world.urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${world.urls.server}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${world.urls.server}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isOwner ? owner.type : login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

export function repositoryUrl(world: World): string {
  return `${world.urls.api}/repos/${world.owner}/${world.name}`;
}

export function pageUrl(world: World): string {
  return `${world.urls.server}/${world.owner}/${world.name}`;
}
