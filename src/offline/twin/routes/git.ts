import type { JsonObject } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { gitUser } from '../shapes/commit.ts';
import { nodeId, repositoryUrl } from '../shapes/common.ts';
import { verification } from '../shapes/signature.ts';
import type { World } from '../world.ts';
import { resolveCommit } from '../world.ts';
import { listTree } from './tree-walk.ts';

const mostEntries = 100_000;
const largestBlob = 100_000_000;

/** Git's own objects: references, tags, trees and blobs of the clone. */
export const gitRoutes: Routes = {
  [`GET ${repo}/git/ref/{ref}`]: ({ world, path }) => {
    const found = reference(world, path['ref'] ?? '');
    return found === null ? notFound() : ok(found);
  },
  [`GET ${repo}/git/matching-refs/{ref}`]: (call) => {
    const { world, path } = call;
    const all = [...world.clone.branches.keys()]
      .map((name) => `heads/${name}`)
      .concat([...world.tags.keys()].map((name) => `tags/${name}`));
    const wanted = all.filter((name) => name.startsWith(path['ref'] ?? '')).sort();
    return ok(wanted.map((name) => reference(world, name)).filter((found) => found !== null));
  },
  [`GET ${repo}/git/tags/{tag_sha}`]: tagObject,
  [`GET ${repo}/git/trees/{tree_sha}`]: tree,
  [`GET ${repo}/git/blobs/{file_sha}`]: blob,
  [`GET ${repo}/tags`]: (call) => {
    const { world } = call;
    const { items, headers } = pageOf(
      call,
      [...world.tags.values()].sort((a, b) => (a.name < b.name ? 1 : -1)),
    );
    const body = items.map(({ name, commit }) => ({
      name,
      commit: { sha: commit, url: `${repositoryUrl(world)}/commits/${commit}` },
      zipball_url: `${repositoryUrl(world)}/zipball/refs/tags/${name}`,
      tarball_url: `${repositoryUrl(world)}/tarball/refs/tags/${name}`,
      node_id: nodeId('REF', `refs/tags/${name}`),
    }));
    return { ...ok(body), headers };
  },
};

function reference(world: World, name: string): JsonObject | null {
  const [kind, ...rest] = name.split('/');
  const short = rest.join('/');
  const tag = kind === 'tags' ? world.tags.get(short) : undefined;
  const sha = tag?.object ?? (kind === 'heads' ? world.clone.branches.get(short) : undefined);
  if (sha === undefined) return null;
  const type = tag !== undefined && tag.annotated !== null ? 'tag' : 'commit';
  return {
    ref: `refs/${name}`,
    node_id: nodeId('REF', `refs/${name}`),
    url: `${repositoryUrl(world)}/git/refs/${name}`,
    object: { type, sha, url: `${repositoryUrl(world)}/git/${type}s/${sha}` },
  };
}

async function tagObject({ world, path }: Call): Promise<Reply> {
  const sha = path['tag_sha'] ?? '';
  const tag = /^[0-9a-f]{40}$/.test(sha) ? await world.clone.objects.tag(sha) : null;
  if (tag === null) return notFound();
  const url = repositoryUrl(world);
  return ok({
    sha,
    node_id: nodeId('TA', sha),
    url: `${url}/git/tags/${sha}`,
    tag: tag.name,
    message: tag.message,
    tagger: gitUser(tag.tagger ?? { name: 'unknown', email: '', timestamp: 0 }),
    object: { type: tag.targetType, sha: tag.target, url: `${url}/git/${tag.targetType}s/${tag.target}` },
    verification: await verification(world.signatures, tag),
  });
}

async function tree({ world, path, query }: Call): Promise<Reply> {
  const asked = path['tree_sha'] ?? '';
  const commit = await resolveCommit(world, asked);
  const oid = commit === null ? asked : ((await world.clone.history.get(commit))?.tree ?? asked);
  if (!/^[0-9a-f]{40}$/.test(oid)) return notFound();
  const listed = await listTree(world, oid, query.has('recursive'), mostEntries);
  if (listed === null) return notFound();
  const url = `${repositoryUrl(world)}/git`;
  const body = await Promise.all(
    listed.entries.map(async (entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.oid,
      ...(entry.type === 'blob' ? { size: await world.clone.objects.size(entry.oid) } : {}),
      ...(entry.type === 'commit' ? {} : { url: `${url}/${entry.type}s/${entry.oid}` }),
    })),
  );
  return ok({ sha: oid, url: `${url}/trees/${oid}`, tree: body, truncated: listed.truncated });
}

async function blob({ world, path, accept }: Call): Promise<Reply> {
  const sha = path['file_sha'] ?? '';
  const bytes = /^[0-9a-f]{40}$/.test(sha) ? await world.clone.objects.blob(sha) : null;
  if (bytes === null) return notFound();
  if (bytes.length > largestBlob) return refuse(403, 'The requested blob is too large to fetch via the API');
  if (accept.includes('raw')) return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw' } };
  return ok({
    sha,
    node_id: nodeId('B', sha),
    size: bytes.length,
    url: `${repositoryUrl(world)}/git/blobs/${sha}`,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  });
}
