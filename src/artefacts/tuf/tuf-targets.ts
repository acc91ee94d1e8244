import type { TargetsRole } from './tuf-metadata.ts';
import { binReader, budget, covered, patternReader, type Covers } from './tuf-paths.ts';

export type TufTarget = {
  readonly path: string;
  readonly length: number;
  /** By algorithm, e.g. `sha256`, in lower-case hex. */
  readonly hashes: Readonly<Record<string, string>>;
};

export type TufTargets = {
  /** What a client would get, each path once: as the most trusted role lists it that may. */
  readonly targets: readonly TufTarget[];
  /** Delegated roles whose targets were not looked at, in words; empty where there are none. */
  readonly unread: string;
};

const mostRoles = 16;
const mostBins = 32;
const mostTargets = 50_000;
const mostWanted = 1000;

/**
 * All targets of a repository, in the order in which a client would look for one of them: preorder, depth first, ended by what
 * terminates. Of hash bins those are read that a wanted path falls into, and from them these paths only.
 */
export async function readDelegations(
  top: TargetsRole,
  load: (role: string, delegator: TargetsRole) => Promise<TargetsRole>,
  wanted: readonly string[],
): Promise<TufTargets> {
  const found = new Map<string, TufTarget>();
  const visited = new Set<string>();
  const unread = new Set<string>();
  /** Paths that a terminating role, or one that was not read, keeps from all roles after it. */
  const ended: Covers[] = [];
  const spend = budget();
  const [patterns, pathsOf] = [patternReader(spend), binReader(wanted.slice(0, mostWanted))];
  let [named, bins] = [0, 0];

  const isOpen = (path: string, may: Covers): boolean =>
    may(path) && !found.has(path) && !ended.some((past) => past(path));

  const visit = async (role: TargetsRole, may: Covers): Promise<void> => {
    for (const { path, length, hashes } of Object.values(role.metadata.signed.targets)) {
      if (found.size >= mostTargets) break;
      if (isOpen(path, may)) found.set(path, { path, length, hashes });
    }
    await visitSuccinct(role, may);
    const dark = covered(spend);
    for (const delegated of role.roles) {
      const { name, terminating } = delegated;
      const within = pathsOf(delegated);
      if (within !== null) {
        if (dark.prefixes.size === 0) ended.push((path) => may(path) && dark.covers(path));
        const paths = within.filter((path) => isOpen(path, may));
        const read = await visitBin(name, role, paths);
        dark.add(delegated.pathHashPrefixes ?? [], read && !terminating ? paths : []);
        continue;
      }
      const covers = patterns(delegated.paths);
      if (visited.has(name) || named >= mostRoles || covers === null) {
        unread.add(name.slice(0, 50));
        continue;
      }
      visited.add(name);
      named += 1;
      const below: Covers = (path) => may(path) && covers(path);
      await visit(await load(name, role), below);
      if (terminating) ended.push(below);
    }
  };

  /** TAP 15: every path has its bin by the first bits of its hash, and no role comes after it. */
  const visitSuccinct = async (role: TargetsRole, may: Covers): Promise<void> => {
    const { succinctRoles } = role.metadata.signed.delegations ?? {};
    if (succinctRoles === undefined) return;
    const byBin = new Map<string, string[]>();
    for (const path of wanted.slice(0, mostWanted)) {
      if (!isOpen(path, may)) continue;
      const bin = succinctRoles.getRoleForTarget(path);
      byBin.set(bin, [...(byBin.get(bin) ?? []), path]);
    }
    for (const [name, paths] of byBin) await visitBin(name, role, paths);
    unread.add(binsByName);
    ended.push(may);
  };

  const visitBin = async (name: string, role: TargetsRole, paths: readonly string[]): Promise<boolean> => {
    unread.add(binsByName);
    if (paths.length === 0) return false;
    if (visited.has(name) || bins >= mostBins) {
      unread.add(name.slice(0, 50));
      return false;
    }
    visited.add(name);
    bins += 1;
    const own = new Set(paths);
    await visit(await load(name, role), (path) => own.has(path));
    return true;
  };

  await visit(top, () => true);
  return { targets: [...found.values()], unread: [...unread].slice(0, 5).join(', ') };
}

/** What is said of bins: which of the others holds a file, only its path there would tell. */
const binsByName = "hash bins but for the artefacts' names";
