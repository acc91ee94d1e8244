import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, repo } from '../call.ts';
import type { RunPlan } from '../scenario-parts.ts';
import { nodeId, numberOf, pageUrl, repositoryUrl } from '../shapes/common.ts';
import { jobShape, runId, runShape } from '../shapes/workflow-run.ts';
import { daysAgo } from '../world.ts';
import { entryAt } from './tree-walk.ts';

/** Workflows are the clone's files; their runs are the scenario's, on the release commit. */
export const runRoutes: Routes = {
  [`GET ${repo}/actions/workflows`]: workflows,
  [`GET ${repo}/actions/runs`]: runs,
  [`GET ${repo}/actions/runs/{run_id}`]: async (call) => {
    const plan = findRun(call);
    const commit = await call.world.clone.history.get(call.world.releaseCommit);
    return plan === undefined || commit === null ? notFound() : ok(runShape(call.world, plan, commit));
  },
  [`GET ${repo}/actions/runs/{run_id}/jobs`]: (call) => {
    const plan = findRun(call);
    if (plan === undefined) return notFound();
    const { items, headers } = pageOf(call, plan.jobs);
    const jobs = items.map((name) => jobShape(call.world, plan, name));
    return { ...ok({ total_count: plan.jobs.length, jobs }), headers };
  },
  [`GET ${repo}/actions/runs/{run_id}/artifacts`]: artifacts,
};

function findRun({ world, path }: Call): RunPlan | undefined {
  return world.scenario.runs.find((plan) => String(runId(plan)) === path['run_id']);
}

async function runs(call: Call): Promise<Reply> {
  const { world, query } = call;
  const commit = await world.clone.history.get(world.releaseCommit);
  if (commit === null) return notFound();
  const is = (parameter: string, ...values: string[]) =>
    query.get(parameter) === null || values.includes(query.get(parameter) ?? '');
  const wanted = [...world.scenario.runs]
    .sort((a, b) => a.daysAgo - b.daysAgo)
    .filter(
      (plan) =>
        is('actor', plan.actor) &&
        is('event', plan.event) &&
        is('status', 'completed', plan.conclusion) &&
        is('branch', world.clone.defaultBranch) &&
        is('head_sha', world.releaseCommit),
    );
  const { items, headers } = pageOf(call, wanted);
  const shown = items.map((plan) => runShape(world, plan, commit));
  return { ...ok({ total_count: wanted.length, workflow_runs: shown }), headers };
}

function artifacts(call: Call): Reply {
  const { world, query } = call;
  const plan = findRun(call);
  if (plan === undefined) return notFound();
  const wanted = plan.artifacts.filter(({ name }) => [null, name].includes(query.get('name')));
  const { items, headers } = pageOf(call, wanted);
  const at = daysAgo(world, plan.daysAgo);
  const shown = items.map(({ name, size }) => {
    const id = numberOf(`artifact ${runId(plan)} ${name}`);
    const url = `${repositoryUrl(world)}/actions/artifacts/${id}`;
    return {
      id,
      node_id: nodeId('ART', id),
      name,
      size_in_bytes: size,
      url,
      archive_download_url: `${url}/zip`,
      expired: false,
      created_at: at,
      updated_at: at,
      expires_at: daysAgo(world, plan.daysAgo - 90),
    };
  });
  return { ...ok({ total_count: wanted.length, artifacts: shown }), headers };
}

async function workflows(call: Call): Promise<Reply> {
  const { world } = call;
  const folder = await entryAt(world, world.clone.head, '.github/workflows');
  const entries = folder === null ? [] : ((await world.clone.objects.tree(folder.oid)) ?? []);
  const files = entries.filter(({ name, type }) => type === 'blob' && /\.ya?ml$/.test(name));
  const { items, headers } = pageOf(call, files);
  const shown = items.map(({ name }) => {
    const path = `.github/workflows/${name}`;
    const id = numberOf(path);
    return {
      id,
      node_id: nodeId('W', id),
      name: name.replace(/\.ya?ml$/, ''),
      path,
      state: 'active',
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
      url: `${repositoryUrl(world)}/actions/workflows/${id}`,
      html_url: `${pageUrl(world)}/blob/${world.clone.defaultBranch}/${path}`,
      badge_url: `${pageUrl(world)}/workflows/${encodeURIComponent(name)}/badge.svg`,
    };
  });
  return { ...ok({ total_count: files.length, workflows: shown }), headers };
}
