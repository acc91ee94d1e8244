import type { Entry } from '../clone/objects.ts';
import type { World } from '../world.ts';

export type Found = Entry & { readonly path: string };

/** What stands at a path of a commit; the root is a tree with an empty path. */
export async function entryAt(world: World, commitOid: string, path: string): Promise<Found | null> {
  const commit = await world.clone.history.get(commitOid);
  if (commit === null) return null;
  let found: Found = { name: '', path: '', oid: commit.tree, type: 'tree', mode: '040000' };
  for (const name of path.split('/').filter(Boolean)) {
    if (found.type !== 'tree') return null;
    const entry = (await world.clone.objects.tree(found.oid))?.find((candidate) => candidate.name === name);
    if (entry === undefined) return null;
    found = { ...entry, path: found.path === '' ? name : `${found.path}/${name}` };
  }
  return found;
}

/** The bytes of a file at a commit. */
export async function fileAt(world: World, commitOid: string, path: string): Promise<Uint8Array | null> {
  const entry = await entryAt(world, commitOid, path);
  return entry?.type === 'blob' ? world.clone.objects.blob(entry.oid) : null;
}

/** Everything below a tree, in git's order, stopping at `most`. */
export async function listTree(
  world: World,
  oid: string,
  recursive: boolean,
  most: number,
): Promise<{ entries: readonly Found[]; truncated: boolean } | null> {
  const root = await world.clone.objects.tree(oid);
  if (root === null) return null;
  const entries: Found[] = [];
  async function visit(tree: readonly Entry[], folder: string): Promise<boolean> {
    for (const entry of tree) {
      if (entries.length >= most) return false;
      const path = `${folder}${entry.name}`;
      entries.push({ ...entry, path });
      if (!recursive || entry.type !== 'tree') continue;
      if (!(await visit((await world.clone.objects.tree(entry.oid)) ?? [], `${path}/`))) return false;
    }
    return true;
  }
  const whole = await visit(root, '');
  return { entries, truncated: !whole };
}
