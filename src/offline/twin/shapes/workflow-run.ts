import type { Commit } from '../clone/objects.ts';
import type { JsonObject } from '../contract/description.ts';
import type { RunPlan } from '../scenario-parts.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';
import { headCommit } from './commit.ts';
import { nodeId, numberOf, pageUrl, repositoryUrl, user } from './common.ts';
import { smallRepository } from './repository.ts';

export function runId(plan: RunPlan): number {
  return numberOf(`run ${plan.workflow} ${plan.event} ${plan.daysAgo}`);
}

/** GitHub's `workflow-run`. */
export function runShape(world: World, plan: RunPlan, commit: Commit): JsonObject {
  const id = runId(plan);
  const path = `.github/workflows/${plan.workflow}`;
  const at = daysAgo(world, plan.daysAgo);
  const url = `${repositoryUrl(world)}/actions/runs/${id}`;
  const repository = smallRepository(world);
  return {
    id,
    name: plan.workflow.replace(/\.ya?ml$/, ''),
    node_id: nodeId('WFR', id),
    check_suite_id: id + 1,
    check_suite_node_id: nodeId('CS', id + 1),
    head_branch: world.clone.defaultBranch,
    head_sha: commit.oid,
    path,
    run_number: 1,
    run_attempt: 1,
    referenced_workflows: [],
    event: plan.event,
    status: 'completed',
    conclusion: plan.conclusion,
    workflow_id: numberOf(path),
    url,
    html_url: `${pageUrl(world)}/actions/runs/${id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    actor: user(world, plan.actor),
    triggering_actor: user(world, plan.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(world)}/check-suites/${id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repositoryUrl(world)}/actions/workflows/${numberOf(path)}`,
    head_commit: headCommit(commit),
    repository,
    head_repository: repository,
    display_title: commit.message.split('\n', 1)[0] ?? '',
  };
}

/** GitHub's `job`; the run's conclusion is that of its last job, those before it succeeded. */
export function jobShape(world: World, plan: RunPlan, name: string): JsonObject {
  const id = numberOf(`job ${runId(plan)} ${name}`);
  const at = daysAgo(world, plan.daysAgo);
  const run = `${repositoryUrl(world)}/actions/runs/${runId(plan)}`;
  const conclusion = name === plan.jobs.at(-1) ? plan.conclusion : 'success';
  return {
    id,
    run_id: runId(plan),
    run_url: run,
    run_attempt: 1,
    node_id: nodeId('CR', id),
    head_sha: world.releaseCommit,
    head_branch: world.clone.defaultBranch,
    url: `${repositoryUrl(world)}/actions/jobs/${id}`,
    html_url: `${pageUrl(world)}/actions/runs/${runId(plan)}/job/${id}`,
    status: 'completed',
    conclusion,
    created_at: at,
    started_at: at,
    completed_at: at,
    name,
    steps: [{ name: 'Run', status: 'completed', conclusion, number: 1, started_at: at, completed_at: at }],
    check_run_url: `${repositoryUrl(world)}/check-runs/${id}`,
    labels: ['ubuntu-24.04'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 1,
    runner_group_name: 'GitHub Actions',
    workflow_name: plan.workflow.replace(/\.ya?ml$/, ''),
  };
}
