import type { JsonObject } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, refuse, repo } from '../call.ts';
import { pageUrl, repositoryUrl } from '../shapes/common.ts';
import type { World } from '../world.ts';
import { resolveCommit } from '../world.ts';
import type { Found } from './tree-walk.ts';
import { entryAt } from './tree-walk.ts';

const inlineLimit = 1_000_000;
const sizeLimit = 100_000_000;

/** Files and folders at a commit. */
export const contentRoutes: Routes = {
  [`GET ${repo}/contents/{path}`]: async (call) => {
    const commit = await resolveCommit(call.world, call.query.get('ref') ?? '');
    if (commit === null) return refuse(404, `No commit found for the ref ${call.query.get('ref') ?? ''}`);
    const found = await entryAt(call.world, commit, call.path['path'] ?? '');
    return found === null ? notFound() : contentOf(call, found, commit);
  },
  [`GET ${repo}/readme`]: async (call) => {
    const commit = await resolveCommit(call.world, call.query.get('ref') ?? '');
    if (commit === null) return notFound();
    for (const folder of ['.github', '', 'docs']) {
      const tree = await entryAt(call.world, commit, folder);
      const entries = tree?.type === 'tree' ? await call.world.clone.objects.tree(tree.oid) : null;
      const entry = entries?.find(({ name, type }) => type === 'blob' && /^readme(?:\.[a-z]+)?$/i.test(name));
      if (entry === undefined) continue;
      return contentOf(call, { ...entry, path: folder === '' ? entry.name : `${folder}/${entry.name}` }, commit);
    }
    return notFound();
  },
};

/** A file or folder as the contents API has it. */
export async function contentOf(call: Call, found: Found, commit: string): Promise<Reply> {
  const { world, accept, version } = call;
  if (found.type === 'tree') {
    const entries = (await world.clone.objects.tree(found.oid)) ?? [];
    const folder = found.path === '' ? '' : `${found.path}/`;
    const submodule = version === '2022-11-28' ? 'file' : 'submodule';
    const body = await Promise.all(
      entries.map(async (entry) => {
        const size = entry.type === 'blob' ? await world.clone.objects.size(entry.oid) : 0;
        return {
          ...common(world, { ...entry, path: `${folder}${entry.name}` }, commit, size),
          type: kindOf(entry, submodule),
        };
      }),
    );
    return ok(body);
  }
  const bytes = found.type === 'blob' ? await world.clone.objects.blob(found.oid) : null;
  if (bytes === null) return notFound();
  if (bytes.length > sizeLimit) return refuse(403, 'This API returns blobs up to 100 MB in size.');
  if (accept.includes('raw'))
    return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw+json' } };
  const inline = bytes.length <= inlineLimit;
  return ok({
    ...common(world, found, commit, bytes.length),
    type: 'file',
    encoding: inline ? 'base64' : 'none',
    content: inline ? Buffer.from(bytes).toString('base64') : '',
  });
}

function kindOf({ type, mode }: { type: string; mode: string }, submodule: string): string {
  if (type === 'tree') return 'dir';
  if (type === 'commit') return submodule;
  return mode === '120000' ? 'symlink' : 'file';
}

function common(world: World, found: Found, commit: string, size: number): JsonObject {
  const path = found.path.split('/').map(encodeURIComponent).join('/');
  const url = `${repositoryUrl(world)}/contents/${path}?ref=${commit}`;
  const git = `${repositoryUrl(world)}/git/${found.type === 'tree' ? 'trees' : 'blobs'}/${found.oid}`;
  const html = `${pageUrl(world)}/${found.type === 'tree' ? 'tree' : 'blob'}/${commit}/${path}`;
  return {
    name: found.name,
    path: found.path,
    sha: found.oid,
    size,
    url,
    git_url: git,
    html_url: html,
    download_url: found.type === 'blob' ? `${world.urls.downloads}/raw/${commit}/${path}` : null,
    _links: { self: url, git, html },
  };
}
