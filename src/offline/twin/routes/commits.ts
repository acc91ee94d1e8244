import { fileShape } from '../shapes/changed-file.ts';
import { changesBetween } from './changes.ts';
import type { Commit } from '../clone/objects.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { commitShape } from '../shapes/commit.ts';
import { pageUrl, repositoryUrl } from '../shapes/common.ts';
import type { World } from '../world.ts';
import { resolveCommit } from '../world.ts';
import { entryAt } from './tree-walk.ts';

/** Commits and how two of them stand to each other, from the clone's real history. */
export const commitRoutes: Routes = {
  [`GET ${repo}/commits`]: list,
  [`GET ${repo}/commits/{ref}`]: async ({ world, path }) => {
    const oid = await resolveCommit(world, path['ref'] ?? '');
    const commit = oid === null ? null : await world.clone.history.get(oid);
    if (commit === null) return refuse(422, `No commit found for SHA: ${path['ref'] ?? ''}`);
    return ok(await commitShape(world, commit));
  },
  [`GET ${repo}/compare/{basehead}`]: compare,
};

export type Standing = {
  readonly status: 'identical' | 'ahead' | 'behind' | 'diverged';
  readonly ahead: readonly Commit[];
  readonly behindBy: number;
};

/** What `head` has that `base` has not, oldest first, and the other way round. */
export async function standing(world: World, base: string, head: string): Promise<Standing> {
  const ahead = await world.clone.history.range(base, head);
  const behindBy = (await world.clone.history.range(head, base)).length;
  if (behindBy === 0) return { status: ahead.length === 0 ? 'identical' : 'ahead', ahead, behindBy };
  return { status: ahead.length === 0 ? 'behind' : 'diverged', ahead, behindBy };
}

/** Newest first, only those that changed `path` where one is given. */
export async function log(world: World, head: string, path: string | null): Promise<readonly Commit[]> {
  const commits = [...(await world.clone.history.range(null, head))].reverse();
  if (path === null || path === '') return commits;
  const changed: Commit[] = [];
  for (const commit of commits) {
    const here = (await entryAt(world, commit.oid, path))?.oid;
    const before = await Promise.all(commit.parents.map(async (parent) => (await entryAt(world, parent, path))?.oid));
    if (before.length === 0 ? here !== undefined : before.every((oid) => oid !== here)) changed.push(commit);
  }
  return changed;
}

async function list(call: Call): Promise<Reply> {
  const { world, query } = call;
  const head = await resolveCommit(world, query.get('sha') ?? world.clone.head);
  if (head === null) return notFound();
  const after = Date.parse(query.get('since') ?? '') / 1000 || 0;
  const before = Date.parse(query.get('until') ?? '') / 1000 || Infinity;
  const wanted = (await log(world, head, query.get('path'))).filter(
    ({ committer: { timestamp } }) => timestamp >= after && timestamp <= before,
  );
  const { items, headers } = pageOf(call, wanted);
  return { ...ok(await Promise.all(items.map((commit) => commitShape(world, commit)))), headers };
}

async function compare(call: Call): Promise<Reply> {
  const { world, path } = call;
  const [baseName = '', headName = ''] = (path['basehead'] ?? '').split('...');
  const base = await resolveCommit(world, baseName);
  const head = await resolveCommit(world, headName);
  const baseCommit = base === null ? null : await world.clone.history.get(base);
  if (base === null || head === null || baseCommit === null) return notFound();
  const shared = await world.clone.history.mergeBase(base, head);
  const mergeBase = shared === null ? null : await world.clone.history.get(shared);
  if (mergeBase === null) return refuse(404, `No common ancestor between ${baseName} and ${headName}.`);
  const { status, ahead, behindBy } = await standing(world, base, head);
  const paged = call.query.has('per_page') || call.query.has('page');
  const { items, headers } = paged ? pageOf(call, ahead) : { items: ahead.slice(0, 250), headers: {} };
  const range = `compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`;
  return {
    ...ok({
      url: `${repositoryUrl(world)}/${range}`,
      html_url: `${pageUrl(world)}/${range}`,
      permalink_url: `${pageUrl(world)}/compare/${base}...${head}`,
      diff_url: `${pageUrl(world)}/${range}.diff`,
      patch_url: `${pageUrl(world)}/${range}.patch`,
      base_commit: await commitShape(world, baseCommit),
      merge_base_commit: await commitShape(world, mergeBase),
      status,
      ahead_by: ahead.length,
      behind_by: behindBy,
      total_commits: ahead.length,
      commits: await Promise.all(items.map((commit) => commitShape(world, commit))),
      // GitHub lists the files on the first page only, and no more than 300.
      ...(Number(call.query.get('page') ?? 1) > 1
        ? {}
        : { files: (await changesBetween(world, shared, head, 300)).map((change) => fileShape(world, change, head)) }),
    }),
    headers,
  };
}
