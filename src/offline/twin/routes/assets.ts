import { createHash } from 'node:crypto';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { invalid, notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { may } from '../profiles.ts';
import { assetShape } from '../shapes/release.ts';
import type { AssetState, ReleaseState, World } from '../world.ts';
import { now } from '../world.ts';
import { findRelease } from './releases.ts';

/** Release assets: bytes are kept, digests computed, names rewritten as GitHub does. */
export const assetRoutes: Routes = {
  [`GET ${repo}/releases/{release_id}/assets`]: (call) => {
    const release = findRelease(call);
    if (release === undefined) return notFound();
    const { items, headers } = pageOf(call, assetsOf(call.world, release.id));
    return { ...ok(items.map((asset) => assetShape(call.world, asset))), headers };
  },
  [`POST ${repo}/releases/{release_id}/assets`]: upload,
  [`GET ${repo}/releases/assets/{asset_id}`]: read,
  [`PATCH ${repo}/releases/assets/{asset_id}`]: rename,
  [`DELETE ${repo}/releases/assets/{asset_id}`]: (call) => {
    const found = findAsset(call);
    if (found === null) return notFound();
    if (found.release.immutable) return refuse(422, 'Cannot delete asset from an immutable release');
    call.world.assets.splice(call.world.assets.indexOf(found.asset), 1);
    return { status: 204 };
  },
};

export function assetsOf(world: World, release: number): readonly AssetState[] {
  return world.assets.filter(({ releaseId }) => releaseId === release);
}

/** Puts an asset on a release; `starter` keeps the name and loses the bytes, as a failed upload does. */
export function storeAsset(
  world: World,
  releaseId: number,
  file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly contentType: string;
    readonly label?: string | null;
  },
  state: AssetState['state'] = 'uploaded',
): AssetState {
  const bytes = state === 'starter' ? new Uint8Array() : file.bytes;
  const asset: AssetState = {
    id: world.nextId(),
    releaseId,
    name: assetName(file.name),
    label: file.label ?? null,
    contentType: file.contentType,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    state,
    createdAt: now(world),
    updatedAt: now(world),
  };
  world.assets.push(asset);
  return asset;
}

/** The name that GitHub makes of a file's name. */
export function assetName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^A-Za-z0-9\-_+@]+/g, '.')
    .replace(/^\.|\.$/g, '');
}

function upload(call: Call): Reply {
  const { world, bytes, query, contentType } = call;
  const release = findRelease(call);
  if (release === undefined) return notFound();
  const name = assetName(query.get('name') ?? '');
  if (name === '') return invalid('ReleaseAsset', 'name', 'missing_field');
  if (bytes.length === 0) return refuse(422, 'Bad Content-Length: the asset has no bytes');
  if (contentType === '') return refuse(422, 'A Content-Type header is needed');
  if (release.immutable) return refuse(422, 'Cannot upload assets to an immutable release.');
  if (taken(world, release, name)) return invalid('ReleaseAsset', 'name', 'already_exists');
  const asset = storeAsset(world, release.id, { name, bytes, contentType, label: query.get('label') ?? '' });
  return { status: 201, body: assetShape(world, asset) };
}

function read(call: Call): Reply {
  const { world, accept } = call;
  const found = findAsset(call);
  if (found === null) return notFound();
  if (!accept.includes('application/octet-stream')) return ok(assetShape(world, found.asset));
  if (found.asset.state === 'starter') return notFound();
  if (world.directDownloads)
    return { status: 200, bytes: found.asset.bytes, headers: { 'content-type': 'application/octet-stream' } };
  return {
    status: 302,
    headers: {
      location: `${world.urls.downloads}/assets/${found.asset.id}?signature=${found.asset.sha256.slice(0, 16)}`,
    },
  };
}

function rename(call: Call): Reply {
  const { world, body } = call;
  const found = findAsset(call);
  if (found === null) return notFound();
  const { asset, release } = found;
  if (release.immutable) return refuse(422, 'Cannot change an asset of an immutable release');
  const { name, label } = membersOf(body);
  if (typeof name === 'string') {
    const wanted = assetName(name);
    if (wanted !== asset.name && taken(world, release, wanted))
      return invalid('ReleaseAsset', 'name', 'already_exists');
    asset.name = wanted;
  }
  if (typeof label === 'string') asset.label = label;
  asset.updatedAt = now(world);
  return ok(assetShape(world, asset));
}

function taken(world: World, release: ReleaseState, name: string): boolean {
  return assetsOf(world, release.id).some((asset) => asset.name === name);
}

/** An asset of a draft is hidden with its draft. */
function findAsset({ world, path, profile }: Call): { asset: AssetState; release: ReleaseState } | null {
  const asset = world.assets.find(({ id }) => String(id) === path['asset_id']);
  const release = world.releases.find(({ id }) => id === asset?.releaseId);
  if (asset === undefined || release === undefined) return null;
  return release.draft && !may(profile, { area: 'contents', level: 'write' }, false) ? null : { asset, release };
}
