import type { Commit, Objects } from './objects.ts';

/** Commits by id, read when first asked for and kept. */
export type History = {
  get(oid: string): Promise<Commit | null>;
  /** All that can be reached from `oid`, itself included, at most as many as the loader's cap. */
  reachable(oid: string): Promise<ReadonlySet<string>>;
  /** Reachable from `head` and not from `base`, oldest first, parents before children. */
  range(base: string | null, head: string): Promise<readonly Commit[]>;
  mergeBase(a: string, b: string): Promise<string | null>;
  /** True where the cap kept older commits out. */
  readonly truncated: () => boolean;
};

export function openHistory(objects: Objects, maxCommits: number): History {
  const commits = new Map<string, Commit | null>();
  const reachableFrom = new Map<string, ReadonlySet<string>>();
  const ranges = new Map<string, readonly Commit[]>();
  let truncated = false;

  async function get(oid: string): Promise<Commit | null> {
    const known = commits.get(oid);
    if (known !== undefined) return known;
    const read = await objects.commit(oid);
    commits.set(oid, read);
    return read;
  }

  async function reachable(oid: string): Promise<ReadonlySet<string>> {
    const known = reachableFrom.get(oid);
    if (known !== undefined) return known;
    const seen = new Set<string>();
    let wave = [oid];
    while (wave.length > 0) {
      const next: string[] = [];
      for (const candidate of wave) {
        if (seen.has(candidate)) continue;
        const commit = commits.get(candidate) ?? (await get(candidate));
        if (commit === null) continue;
        if (seen.size >= maxCommits) {
          truncated = true;
          next.length = 0;
          break;
        }
        seen.add(candidate);
        next.push(...commit.parents);
      }
      wave = next;
    }
    if (reachableFrom.size >= 16) reachableFrom.clear();
    reachableFrom.set(oid, seen);
    return seen;
  }

  return {
    get,
    reachable,
    truncated: () => truncated,
    async range(base, head) {
      const key = `${base ?? ''}..${head}`;
      const known = ranges.get(key);
      if (known !== undefined) return known;
      const without = base === null ? new Set<string>() : await reachable(base);
      const wanted = [...(await reachable(head))].filter((oid) => !without.has(oid));
      const found = await Promise.all(wanted.map((oid) => get(oid)));
      const range = oldestFirst(found.filter((commit) => commit !== null));
      if (ranges.size >= 16) ranges.clear();
      ranges.set(key, range);
      return range;
    },
    async mergeBase(a, b) {
      const ofA = await reachable(a);
      const shared = [...(await reachable(b))].filter((oid) => ofA.has(oid));
      const commits = await Promise.all(shared.map((oid) => get(oid)));
      // the last in order has no child among the shared ones: no other is nearer
      return oldestFirst(commits.filter((commit) => commit !== null)).at(-1)?.oid ?? null;
    },
  };
}

/** By committer date, never a child before its parent. */
function oldestFirst(commits: readonly Commit[]): readonly Commit[] {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  const children = new Map<string, Commit[]>();
  const waiting = new Map<string, number>();
  for (const commit of commits) {
    const parents = commit.parents.filter((parent) => byOid.has(parent));
    waiting.set(commit.oid, parents.length);
    for (const parent of parents) {
      const siblings = children.get(parent);
      if (siblings === undefined) children.set(parent, [commit]);
      else siblings.push(commit);
    }
  }
  const ready = commits.filter((commit) => waiting.get(commit.oid) === 0).sort(newestFirst);
  const result: Commit[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    result.push(next);
    for (const child of children.get(next.oid) ?? []) {
      const left = (waiting.get(child.oid) ?? 0) - 1;
      waiting.set(child.oid, left);
      if (left === 0) insert(ready, child);
    }
  }
  return result;
}

function newestFirst(a: Commit, b: Commit): number {
  return b.committer.timestamp - a.committer.timestamp || (a.oid < b.oid ? 1 : -1);
}

function insert(sorted: Commit[], commit: Commit): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && newestFirst(other, commit) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, commit);
}
