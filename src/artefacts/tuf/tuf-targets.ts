import type { Metadata, Targets } from '@tufjs/models';

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

type Role = Metadata<Targets>;

const mostRoles = 16;
const mostTargets = 50_000;
/** No more than globs need: each pattern is run against every path. */
const plainPattern = /^[A-Za-z0-9._/@+-]{0,100}(?:[*?]{1,2}[A-Za-z0-9._/@+-]{0,100}){0,4}$/;

/** All targets of a repository, in the order in which a client would look for one of them: preorder, depth first, ended by what terminates. */
export async function readDelegations(
  top: Role,
  load: (role: string, delegator: Role) => Promise<Role>,
): Promise<TufTargets> {
  const found = new Map<string, TufTarget>();
  const visited = new Set<string>();
  const unread: string[] = [];
  /** Paths that a terminating role keeps from all roles after it. */
  const ended: ((path: string) => boolean)[] = [];
  const visit = async (role: Role, may: (path: string) => boolean): Promise<void> => {
    for (const { path, length, hashes } of Object.values(role.signed.targets)) {
      if (found.size >= mostTargets) break;
      if (!found.has(path) && may(path) && !ended.some((past) => past(path))) found.set(path, { path, length, hashes });
    }
    const { roles, succinctRoles } = role.signed.delegations ?? {};
    if (succinctRoles !== undefined) unread.push(`the bins of ${succinctRoles.namePrefix.slice(0, 50)}`);
    for (const delegated of Object.values(roles ?? {})) {
      const { name, terminating, paths = [] } = delegated;
      if (visited.has(name) || visited.size >= mostRoles || !paths.every((pattern) => plainPattern.test(pattern))) {
        unread.push(name.slice(0, 50));
        continue;
      }
      visited.add(name);
      const below = (path: string): boolean => may(path) && path.length <= 1000 && delegated.isDelegatedPath(path);
      await visit(await load(name, role), below);
      if (terminating) ended.push(below);
    }
  };
  await visit(top, () => true);
  return { targets: [...found.values()], unread: unread.slice(0, 5).join(', ') };
}
