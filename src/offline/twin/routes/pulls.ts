import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import type { PullRequest } from '../pull-requests.ts';
import { allPullRequests, pullRequestOf } from '../pull-requests.ts';
import { nodeId, numberOf, pageUrl, repositoryUrl, user } from '../shapes/common.ts';
import { fileShape } from '../shapes/changed-file.ts';
import { pullShape } from '../shapes/pull-request.ts';
import { resolveCommit, stamp } from '../world.ts';
import { changesBetween } from './changes.ts';

/** The pull requests that the scenario lays over the clone's history; all of them are merged. */
export const pullRoutes: Routes = {
  [`GET ${repo}/pulls`]: list,
  [`GET ${repo}/pulls/{pull_number}`]: whole,
  [`GET ${repo}/pulls/{pull_number}/reviews`]: reviews,
  [`GET ${repo}/pulls/{pull_number}/files`]: files,
  [`GET ${repo}/commits/{commit_sha}/pulls`]: async (call) => {
    const { world, path, version } = call;
    const sha = await resolveCommit(world, path['commit_sha'] ?? '');
    if (sha === null) return refuse(422, `No commit found for SHA: ${path['commit_sha'] ?? ''}`);
    const found = await pullRequestOf(world, sha);
    return ok(found === null ? [] : [await pullShape(world, found, version)]);
  },
};

async function findPull({ world, path }: Call): Promise<PullRequest | undefined> {
  return (await allPullRequests(world)).find(({ number }) => String(number) === path['pull_number']);
}

async function list(call: Call): Promise<Reply> {
  const { world, query, version } = call;
  const isClosed = ['closed', 'all'].includes(query.get('state') ?? 'open');
  const base = query.get('base') ?? world.clone.defaultBranch;
  const all = isClosed && base === world.clone.defaultBranch ? [...(await allPullRequests(world))] : [];
  all.sort((a, b) => b.number - a.number);
  const { items, headers } = pageOf(call, query.get('direction') === 'asc' ? all.reverse() : all);
  return { ...ok(await Promise.all(items.map((pull) => pullShape(world, pull, version)))), headers };
}

async function whole(call: Call): Promise<Reply> {
  const { world, version } = call;
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const base = pull.mergeCommit.parents[0] ?? null;
  const changes = await changesBetween(world, base, pull.mergeCommit.oid);
  const commits = base === null ? [pull.mergeCommit] : await world.clone.history.range(base, pull.head);
  const sum = (of: 'additions' | 'deletions') => changes.reduce((total, change) => total + change[of], 0);
  return ok({
    ...(await pullShape(world, pull, version)),
    merged: true,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: user(world, 'maintainer-one'),
    comments: world.written.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: changes.length,
  });
}

async function reviews(call: Call): Promise<Reply> {
  const { world } = call;
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const id = numberOf(`review ${pull.number}`);
  const html = `${pageUrl(world)}/pull/${pull.number}`;
  const url = `${repositoryUrl(world)}/pulls/${pull.number}`;
  const given = pull.approval === null ? [] : [pull.approval];
  const { items, headers } = pageOf(call, given);
  const body = items.map(({ by, commit }) => ({
    id,
    node_id: nodeId('PRR', id),
    user: user(world, by),
    body: '',
    state: 'APPROVED',
    html_url: `${html}#pullrequestreview-${id}`,
    pull_request_url: url,
    _links: { html: { href: `${html}#pullrequestreview-${id}` }, pull_request: { href: url } },
    submitted_at: stamp(pull.mergeCommit.committer.timestamp * 1000),
    commit_id: commit,
    author_association: 'MEMBER',
  }));
  return { ...ok(body), headers };
}

async function files(call: Call): Promise<Reply> {
  const { world } = call;
  const pull = await findPull(call);
  if (pull === undefined) return notFound();
  const changes = await changesBetween(world, pull.mergeCommit.parents[0] ?? null, pull.mergeCommit.oid);
  const { items, headers } = pageOf(call, changes.slice(0, 3000));
  return { ...ok(items.map((change) => fileShape(world, change, pull.mergeCommit.oid))), headers };
}
