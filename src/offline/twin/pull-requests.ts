import type { Commit } from './clone/objects.ts';
import { loginOf } from './shapes/people.ts';
import type { World } from './world.ts';

export type PullRequest = {
  readonly number: number;
  readonly title: string;
  readonly author: string | null;
  readonly mergeCommit: Commit;
  /** What was merged: the second parent of a merge, else the commit itself. */
  readonly head: string;
  readonly approval: { readonly by: string; readonly commit: string } | null;
};

const plans = new WeakMap<World, Promise<ReadonlyMap<string, PullRequest>>>();
const heads = new WeakMap<World, Promise<ReadonlySet<string>>>();

/** The pull request that brought a commit to the default branch, as the scenario would have it. */
export async function pullRequestOf(world: World, oid: string): Promise<PullRequest | null> {
  return (await planOf(world)).get(oid) ?? null;
}

/** Every pull request that the scenario lays over the history, in the order of their merging. */
export async function allPullRequests(world: World): Promise<readonly PullRequest[]> {
  return [...new Set((await planOf(world)).values())];
}

/** Whether a pull request was merged at this commit. */
export async function isHead(world: World, oid: string): Promise<boolean> {
  let known = heads.get(world);
  if (known === undefined) {
    known = allPullRequests(world).then((all) => new Set(all.map(({ head }) => head)));
    heads.set(world, known);
  }
  return (await known).has(oid);
}

function planOf(world: World): Promise<ReadonlyMap<string, PullRequest>> {
  let plan = plans.get(world);
  if (plan === undefined) plans.set(world, (plan = planned(world)));
  return plan;
}

/** Walks the default branch from its first commit on; what a merge brought along belongs to that merge's request. */
async function planned(world: World): Promise<ReadonlyMap<string, PullRequest>> {
  const { cover, directPushEvery } = world.scenario.pullRequests;
  const byCommit = new Map<string, PullRequest>();
  if (cover === 'none') return byCommit;
  const mainline = await firstParents(world);
  const seen = new Set<string>();
  let next = Math.max(0, ...mainline.map((commit) => numberInMessage(commit) ?? 0)) + 1;
  for (const [index, commit] of mainline.entries()) {
    const brought = await unseenFrom(world, commit.oid, seen);
    const direct =
      cover === 'merges' ? commit.parents.length < 2 : directPushEvery > 0 && (index + 1) % directPushEvery === 0;
    if (direct) continue;
    const request = await requestFor(world, commit, numberInMessage(commit) ?? next++, index);
    for (const oid of brought) byCommit.set(oid, request);
  }
  return byCommit;
}

async function requestFor(world: World, commit: Commit, number: number, index: number): Promise<PullRequest> {
  const { approvedBy, unapprovedEvery, approvedAt, reviewer, botEvery } = world.scenario.pullRequests;
  const head = commit.parents[1] ?? commit.oid;
  const top = (await world.clone.history.get(head)) ?? commit;
  const author = botEvery > 0 && (index + 1) % botEvery === 0 ? 'updates[bot]' : loginOf(top.author);
  const other = reviewer === author ? `${reviewer}-2` : reviewer;
  const approved = approvedBy !== 'nobody' && !(unapprovedEvery > 0 && (index + 1) % unapprovedEvery === 0);
  return {
    number,
    title: (commit.message.split('\n', 1)[0] ?? '').slice(0, 256),
    author,
    mergeCommit: commit,
    head,
    approval: approved
      ? {
          by: approvedBy === 'author' ? (author ?? other) : other,
          commit: approvedAt === 'last-push' ? head : (top.parents[0] ?? head),
        }
      : null,
  };
}

async function firstParents(world: World): Promise<readonly Commit[]> {
  const { history, head } = world.clone;
  const chain: Commit[] = [];
  for (let commit = await history.get(head); commit !== null;) {
    chain.push(commit);
    const [parent] = commit.parents;
    commit = parent === undefined ? null : await history.get(parent);
  }
  return chain.reverse();
}

async function unseenFrom(world: World, oid: string, seen: Set<string>): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [oid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    found.push(next);
    open.push(...((await world.clone.history.get(next))?.parents ?? []));
  }
  return found;
}

/** `Merge pull request #12 …` or `… (#12)`: a number that the history itself speaks of. */
function numberInMessage({ message }: Commit): number | null {
  const [first = ''] = message.split('\n', 1);
  const found = /^Merge pull request #(\d{1,7})\b/.exec(first)?.[1] ?? /\(#(\d{1,7})\)$/.exec(first)?.[1];
  return found === undefined ? null : Number(found);
}
