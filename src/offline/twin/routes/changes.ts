import type { Entry } from '../clone/objects.ts';
import type { World } from '../world.ts';

export type Change = {
  readonly path: string;
  readonly oid: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly additions: number;
  readonly deletions: number;
};

const largestCounted = 1_000_000;

/** The files that differ between two commits' trees, in git's order; a rename is a removal and an addition. */
export async function changesBetween(
  world: World,
  base: string | null,
  head: string,
  most = 3000,
): Promise<readonly Change[]> {
  const before = base === null ? null : ((await world.clone.history.get(base))?.tree ?? null);
  const after = (await world.clone.history.get(head))?.tree ?? null;
  const found: Change[] = [];
  await compareTrees(world, before, after, '', found, most);
  return found;
}

async function compareTrees(
  world: World,
  before: string | null,
  after: string | null,
  folder: string,
  found: Change[],
  most: number,
): Promise<void> {
  if (before === after) return;
  const old = await entriesOf(world, before);
  const fresh = await entriesOf(world, after);
  for (const name of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
    if (found.length >= most) return;
    const [a, b] = [old.get(name), fresh.get(name)];
    if (a?.oid === b?.oid) continue;
    const path = `${folder}${name}`;
    const [treeA, treeB] = [treeOf(a), treeOf(b)];
    if (treeA !== null || treeB !== null) await compareTrees(world, treeA, treeB, `${path}/`, found, most);
    const [fileA, fileB] = [fileOf(a), fileOf(b)];
    const status = fileA === null ? 'added' : fileB === null ? 'removed' : 'modified';
    if (fileA !== null || fileB !== null)
      found.push({ path, oid: fileB ?? fileA ?? '', status, ...(await countLines(world, fileA, fileB)) });
  }
}

async function entriesOf(world: World, tree: string | null): Promise<ReadonlyMap<string, Entry>> {
  const entries = tree === null ? [] : ((await world.clone.objects.tree(tree)) ?? []);
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function treeOf(entry: Entry | undefined): string | null {
  return entry?.type === 'tree' ? entry.oid : null;
}

function fileOf(entry: Entry | undefined): string | null {
  return entry === undefined || entry.type === 'tree' ? null : entry.oid;
}

/** Lines that only one side has, whatever their order; nothing is counted in binary files. */
async function countLines(world: World, before: string | null, after: string | null) {
  const counts = new Map<string, number>();
  for (const [oid, step] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const line of await linesOf(world, oid)) counts.set(line, (counts.get(line) ?? 0) + step);
  const all = [...counts.values()];
  return {
    additions: all.reduce((sum, count) => sum + Math.max(0, count), 0),
    deletions: all.reduce((sum, count) => sum + Math.max(0, -count), 0),
  };
}

async function linesOf(world: World, oid: string | null): Promise<readonly string[]> {
  const bytes = oid === null ? null : await world.clone.objects.blob(oid).catch(() => null);
  if (bytes === null || bytes.length === 0 || bytes.length > largestCounted || bytes.includes(0)) return [];
  return Buffer.from(bytes).toString().replace(/\n$/, '').split('\n');
}
