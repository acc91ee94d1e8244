import type { Call, Reply, Routes } from '../call.ts';
import { cursorPageOf, notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { shows } from '../profiles.ts';
import { nodeId, numberOf, repositoryUrl, user } from '../shapes/common.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { daysAgo, resolveCommit } from '../world.ts';
import { fileAt } from './tree-walk.ts';

const roles = ['read', 'triage', 'write', 'maintain', 'admin'];

/** The repository, its people, keys and what happened to its branches. */
export const repositoryRoutes: Routes = {
  [`GET ${repo}`]: async ({ world, version, profile }) =>
    ok(await repositoryShape(world, version, shows(profile, 'administration'))),
  [`GET ${repo}/immutable-releases`]: ({ world: { scenario } }) =>
    scenario.releases.immutable
      ? ok({ enabled: true, enforced_by_owner: scenario.releases.immutableByOwner })
      : notFound(),
  [`GET ${repo}/collaborators`]: collaborators,
  [`GET ${repo}/keys`]: keys,
  [`GET ${repo}/activity`]: activity,
  [`GET ${repo}/codeowners/errors`]: codeownersErrors,
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
