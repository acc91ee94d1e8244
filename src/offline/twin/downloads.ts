import snappy from 'snappyjs';
import type { Reply } from './call.ts';
import type { Incoming } from './api.ts';
import { fileAt } from './routes/tree-walk.ts';
import type { AssetState, World } from './world.ts';

/** The second origin: asset bytes and attestation bundles. It needs no token and must never be sent one. */
export async function download(world: World, { method, url }: Incoming): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method not allowed');
  const [, kind = '', ...rest] = url.pathname.split('/').map(decoded);
  if (kind === 'assets') return assetBytes(world.assets.find(({ id }) => String(id) === rest[0]));
  if (kind === 'attestations') {
    const found = world.attestations.find(({ id }) => `${id}.json.sn` === rest[0]);
    if (found === undefined) return plain(404, 'Not found');
    const bytes = snappy.compress(Buffer.from(JSON.stringify(found.bundle)));
    return { status: 200, bytes, headers: { 'content-type': 'application/x-snappy' } };
  }
  if (kind === 'raw') {
    const bytes = await fileAt(world, rest[0] ?? '', rest.slice(1).join('/'));
    return bytes === null ? plain(404, 'Not found') : { status: 200, bytes, headers: { 'content-type': 'text/plain' } };
  }
  const [repository, section, action, tag, name] = rest;
  if (kind === world.owner && repository === world.name && section === 'releases' && action === 'download') {
    const release = world.releases.find((candidate) => candidate.tag === tag && !candidate.draft);
    return assetBytes(world.assets.find((asset) => asset.releaseId === release?.id && asset.name === name));
  }
  return plain(404, 'Not found');
}

function assetBytes(asset: AssetState | undefined): Reply {
  if (asset === undefined || asset.state === 'starter') return plain(404, 'Not found');
  return { status: 200, bytes: asset.bytes, headers: { 'content-type': 'application/octet-stream' } };
}

function plain(status: number, text: string): Reply {
  return { status, bytes: Buffer.from(text), headers: { 'content-type': 'text/plain' } };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
