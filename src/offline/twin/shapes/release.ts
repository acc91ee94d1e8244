import type { JsonObject } from '../contract/description.ts';
import type { AssetState, ReleaseState, World } from '../world.ts';
import { nodeId, pageUrl, repositoryUrl, user } from './common.ts';

export function releaseShape(world: World, release: ReleaseState): JsonObject {
  const url = `${repositoryUrl(world)}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tag);
  return {
    id: release.id,
    node_id: nodeId('RE', release.id),
    url,
    assets_url: `${url}/assets`,
    upload_url: `${world.urls.uploads}/repos/${world.owner}/${world.name}/releases/${release.id}/assets{?name,label}`,
    html_url: `${pageUrl(world)}/releases/${release.draft ? `tag/untagged-${release.id}` : `tag/${tag}`}`,
    tarball_url: release.draft ? null : `${repositoryUrl(world)}/tarball/${tag}`,
    zipball_url: release.draft ? null : `${repositoryUrl(world)}/zipball/${tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    author: user(world, 'github-actions[bot]'),
    assets: world.assets.filter(({ releaseId }) => releaseId === release.id).map((asset) => assetShape(world, asset)),
  };
}

export function assetShape(world: World, asset: AssetState): JsonObject {
  const release = world.releases.find(({ id }) => id === asset.releaseId);
  const folder = release === undefined || release.draft ? `untagged-${asset.releaseId}` : release.tag;
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    url: `${repositoryUrl(world)}/releases/assets/${asset.id}`,
    browser_download_url: `${pageUrl(world)}/releases/download/${encodeURIComponent(folder)}/${encodeURIComponent(asset.name)}`,
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.state === 'starter' ? null : `sha256:${asset.sha256}`,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: user(world, 'github-actions[bot]'),
  };
}
