import type { JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { invalid, notFound, ok, pageOf, refuse, repo } from '../call.ts';
import type { StatusState } from '../scenario-parts.ts';
import { appShape } from '../shapes/app.ts';
import { statusShape } from '../shapes/check-run.ts';
import { headCommit } from '../shapes/commit.ts';
import { nodeId, repositoryUrl } from '../shapes/common.ts';
import { smallRepository } from '../shapes/repository.ts';
import type { World } from '../world.ts';
import { now, resolveCommit } from '../world.ts';
import type { CheckRunState, StatusOfCommit } from '../written.ts';

/** Statuses of commits, and the suites that check runs lie in. */
export const statusRoutes: Routes = {
  [`POST ${repo}/statuses/{sha}`]: create,
  [`GET ${repo}/commits/{ref}/statuses`]: async (call) => {
    const found = await statusesOf(call);
    if (found === null) return notFound();
    const { items, headers } = pageOf(call, found.all);
    return { ...ok(items.map((status) => statusShape(call.world, status, false))), headers };
  },
  [`GET ${repo}/commits/{ref}/status`]: combined,
  [`GET ${repo}/commits/{ref}/check-suites`]: suites,
};

async function create({ world, path, body, profile }: Call): Promise<Reply> {
  const sha = /^[0-9a-f]{40}$/.test(path['sha'] ?? '') ? await resolveCommit(world, path['sha'] ?? '') : null;
  if (sha === null) return refuse(422, `No commit found for SHA: ${path['sha'] ?? ''}`);
  const { state, context, description, target_url: target } = membersOf(body);
  if (typeof description === 'string' && description.length > 140)
    return invalid('Status', 'description', 'custom', 'description is too long (maximum is 140 characters)');
  const status: StatusOfCommit = {
    id: world.nextId(),
    sha,
    state: state as StatusState,
    context: typeof context === 'string' ? context : 'default',
    description: typeof description === 'string' ? description : null,
    targetUrl: typeof target === 'string' ? target : null,
    creator: profile.login,
    at: now(world),
  };
  world.written.statuses.push(status);
  return { status: 201, body: statusShape(world, status, false) };
}

/** Newest first. */
async function statusesOf({ world, path }: Call): Promise<{ sha: string; all: readonly StatusOfCommit[] } | null> {
  const sha = await resolveCommit(world, path['ref'] ?? '');
  if (sha === null) return null;
  return { sha, all: world.written.statuses.filter((status) => status.sha === sha).reverse() };
}

/** The newest status of each context; one that failed makes the whole fail. */
async function combined(call: Call): Promise<Reply> {
  const { world } = call;
  const found = await statusesOf(call);
  if (found === null) return notFound();
  const { sha, all } = found;
  const latest = all.filter(({ context }, index) => all.findIndex((other) => other.context === context) === index);
  const states = latest.map(({ state }) => state);
  const failed = states.includes('failure') || states.includes('error');
  const { items, headers } = pageOf(call, latest);
  const body = {
    state: failed ? 'failure' : states.length > 0 && !states.includes('pending') ? 'success' : 'pending',
    statuses: items.map((status) => statusShape(world, status, true)),
    sha,
    total_count: latest.length,
    repository: smallRepository(world),
    commit_url: `${repositoryUrl(world)}/commits/${sha}`,
    url: `${repositoryUrl(world)}/commits/${sha}/status`,
  };
  return { ...ok(body), headers };
}

async function suites(call: Call): Promise<Reply> {
  const { world, path, query } = call;
  const sha = await resolveCommit(world, path['ref'] ?? '');
  const commit = sha === null ? null : await world.clone.history.get(sha);
  if (commit === null) return refuse(422, `No commit found for SHA: ${path['ref'] ?? ''}`);
  const runs = world.written.checkRuns.filter((run) => run.sha === sha);
  const wanted = [...new Set(runs.map(({ suite }) => suite))]
    .map((id) => runs.filter(({ suite }) => suite === id))
    .filter(([run]) => [null, String(run?.app.id)].includes(query.get('app_id')))
    .filter((own) => query.get('check_name') === null || own.some(({ name }) => name === query.get('check_name')));
  const { items, headers } = pageOf(call, wanted);
  const body = items.map((own) => ({ ...suiteShape(world, own), head_commit: headCommit(commit) }));
  return { ...ok({ total_count: wanted.length, check_suites: body }), headers };
}

function suiteShape(world: World, runs: readonly CheckRunState[]): JsonObject {
  const [first] = runs;
  if (first === undefined) throw new Error('a suite has at least one run');
  const done = runs.every(({ status }) => status === 'completed');
  const failing = runs.find(({ conclusion }) => !['success', 'neutral', 'skipped'].includes(conclusion ?? ''));
  const url = `${repositoryUrl(world)}/check-suites/${first.suite}`;
  return {
    id: first.suite,
    node_id: nodeId('CS', first.suite),
    head_branch: world.clone.defaultBranch,
    head_sha: first.sha,
    status: done ? 'completed' : 'in_progress',
    conclusion: done ? (failing?.conclusion ?? 'success') : null,
    url,
    before: null,
    after: first.sha,
    pull_requests: [],
    app: appShape(world, first.app),
    repository: smallRepository(world),
    created_at: first.startedAt,
    updated_at: first.completedAt ?? first.startedAt,
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  };
}
