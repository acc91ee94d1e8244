import type { JsonObject } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { cursorPageOf, notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { fits } from '../scenario.ts';
import { nodeId, numberOf, pageUrl, repositoryUrl, user } from '../shapes/common.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { daysAgo, resolveCommit } from '../world.ts';
import { fileAt } from './tree-walk.ts';

const roles = ['read', 'triage', 'write', 'maintain', 'admin'];

/** The repository, its people, keys, environments and what happened to its branches. */
export const repositoryRoutes: Routes = {
  [`GET ${repo}`]: async ({ world, version }) => ok(await repositoryShape(world, version)),
  [`GET ${repo}/actions/permissions/workflow`]: ({ world: { scenario } }) =>
    ok({
      default_workflow_permissions: scenario.workflowToken.default,
      can_approve_pull_request_reviews: scenario.workflowToken.mayApprovePullRequests,
    }),
  [`GET ${repo}/immutable-releases`]: ({ world: { scenario } }) =>
    scenario.releases.immutable ? ok({ enabled: true, enforced_by_owner: false }) : notFound(),
  [`GET ${repo}/collaborators`]: collaborators,
  [`GET ${repo}/keys`]: keys,
  [`GET ${repo}/environments`]: environments,
  [`GET ${repo}/activity`]: activity,
  [`GET ${repo}/codeowners/errors`]: codeownersErrors,
  'GET /orgs/{org}': organization,
};

function collaborators(call: Call): Reply {
  const { world, profile, query } = call;
  if (profile.name === 'anonymous') return refuse(401, 'Requires authentication');
  const affiliation = query.get('affiliation') ?? 'all';
  const wanted = world.scenario.collaborators.filter(({ outside }) => affiliation !== 'outside' || outside);
  const { items, headers } = pageOf(call, wanted);
  const body = items.map(({ login, role }) => ({
    ...user(world, login),
    role_name: role,
    permissions: {
      pull: true,
      triage: roles.indexOf(role) >= 1,
      push: roles.indexOf(role) >= 2,
      maintain: roles.indexOf(role) >= 3,
      admin: role === 'admin',
    },
  }));
  return { ...ok(body), headers };
}

function keys(call: Call): Reply {
  const { world } = call;
  const { items, headers } = pageOf(call, world.scenario.deployKeys);
  const body = items.map(({ title, readOnly, lastUsedDaysAgo }) => ({
    id: numberOf(title),
    key: 'ssh-ed25519 (kept back)',
    url: `${repositoryUrl(world)}/keys/${numberOf(title)}`,
    title,
    verified: true,
    created_at: '2020-01-01T00:00:00Z',
    read_only: readOnly,
    added_by: world.owner,
    last_used: lastUsedDaysAgo === null ? null : daysAgo(world, lastUsedDaysAgo),
    enabled: true,
  }));
  return { ...ok(body), headers };
}

function environments(call: Call): Reply {
  const { world } = call;
  const all = world.scenario.environments;
  const { items, headers } = pageOf(call, all);
  const body = items.map(({ name, reviewers, protectedBranches }): JsonObject => {
    const id = numberOf(name);
    const rules: JsonObject[] = [];
    if (reviewers.length > 0)
      rules.push({
        id: id + 1,
        node_id: nodeId('GA', id + 1),
        type: 'required_reviewers',
        prevent_self_review: true,
        reviewers: reviewers.map((login) => ({ type: 'User', reviewer: user(world, login) })),
      });
    if (protectedBranches) rules.push({ id: id + 2, node_id: nodeId('GA', id + 2), type: 'branch_policy' });
    return {
      id,
      node_id: nodeId('EN', id),
      name,
      url: `${repositoryUrl(world)}/environments/${encodeURIComponent(name)}`,
      html_url: `${pageUrl(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
      protection_rules: rules,
      deployment_branch_policy: protectedBranches ? { protected_branches: true, custom_branch_policies: false } : null,
    };
  });
  return { ...ok({ total_count: all.length, environments: body }), headers };
}

function activity(call: Call): Reply {
  const { world, query } = call;
  const branch = (query.get('ref') ?? world.clone.defaultBranch).replace(/^refs\/heads\//, '');
  const type = query.get('activity_type');
  const actor = query.get('actor');
  const days = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[query.get('time_period') ?? ''] ?? Infinity;
  const wanted = (branch === world.clone.defaultBranch ? world.scenario.activity : [])
    .filter((event) => (type === null || event.type === type) && (actor === null || event.actor === actor))
    .filter((event) => event.daysAgo <= days)
    .sort((a, b) => (query.get('direction') === 'asc' ? b.daysAgo - a.daysAgo : a.daysAgo - b.daysAgo));
  const { items, headers } = cursorPageOf(call, wanted);
  const body = items.map((event) => {
    const id = numberOf(`${event.type} ${event.daysAgo}`);
    return {
      id,
      node_id: nodeId('PU', id),
      // what stood there before is not in the clone
      before: id.toString(16).padStart(40, '0'),
      after: world.clone.head,
      ref: `refs/heads/${branch}`,
      timestamp: daysAgo(world, event.daysAgo),
      activity_type: event.type,
      actor: user(world, event.actor),
    };
  });
  return { ...ok(body), headers };
}

async function codeownersErrors({ world, query }: Call): Promise<Reply> {
  const commit = await resolveCommit(world, query.get('ref') ?? '');
  if (commit === null) return notFound();
  for (const path of ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']) {
    if ((await fileAt(world, commit, path)) === null) continue;
    const errors = world.scenario.codeownersErrors.map((message, index) => ({
      line: index + 1,
      column: 1,
      kind: 'Unknown owner',
      source: '(kept in the clone)',
      suggestion: null,
      message,
      path,
    }));
    return ok({ errors });
  }
  return notFound();
}

function organization({ world, path, profile }: Call): Reply {
  const { owner } = world.scenario;
  if (owner.type !== 'Organization' || !fits(world.owner.toLowerCase(), (path['org'] ?? '').toLowerCase()))
    return notFound();
  const url = `${world.urls.api}/orgs/${world.owner}`;
  return ok({
    login: world.owner,
    id: owner.id,
    node_id: nodeId('O', owner.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.urls.server}/avatars/u/${owner.id}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${world.urls.server}/${world.owner}`,
    type: 'Organization',
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
    archived_at: null,
    // only owners are shown how the organisation is set
    ...(profile.name === 'admin' ? { two_factor_requirement_enabled: world.scenario.twoFactorRequired } : {}),
  });
}
