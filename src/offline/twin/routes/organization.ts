import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { shows } from '../profiles.ts';
import { appShape } from '../shapes/app.ts';
import { nodeId, numberOf, repositoryUrl } from '../shapes/common.ts';
import { smallRepository } from '../shapes/repository.ts';
import { rulesetShape } from '../shapes/ruleset.ts';

/** The owner, where it is an organisation, what it lays down for its repositories, and the app that asks. */
export const organizationRoutes: Routes = {
  'GET /orgs/{org}': organization,
  'GET /orgs/{org}/repos': (call) => {
    if (!isOrganization(call)) return notFound();
    const { world, query } = call;
    const isPublic = world.scenario.repository.visibility === 'public';
    const type = query.get('type') ?? 'all';
    const wanted = ['all', isPublic ? 'public' : 'private', 'sources'].includes(type) ? [smallRepository(world)] : [];
    const { items, headers } = pageOf(call, wanted);
    return { ...ok(items), headers };
  },
  'GET /orgs/{org}/rulesets': (call) => {
    if (!isOrganization(call)) return notFound();
    const own = call.world.scenario.rulesets.filter(({ from }) => from === 'organization');
    const { items, headers } = pageOf(call, own);
    return { ...ok(items.map((ruleset) => rulesetShape(call.world, ruleset, false, false))), headers };
  },
  'GET /orgs/{org}/settings/immutable-releases': (call) =>
    isOrganization(call)
      ? ok({ enforced_repositories: call.world.scenario.releases.immutableByOwner ? 'all' : 'none' })
      : notFound(),
  'GET /app': ({ world, profile }) =>
    profile.name === 'app'
      ? ok(appShape(world, { id: 1, slug: 'an-app' }))
      : refuse(401, 'A JSON web token could not be decoded'),
  [`GET ${repo}/properties/values`]: ({ world }) =>
    ok(world.scenario.properties.map(({ name, value }) => ({ property_name: name, value }))),
  [`GET ${repo}/hooks`]: hooks,
};

function isOrganization({ world, path }: Call): boolean {
  return (
    world.scenario.owner.type === 'Organization' && world.owner.toLowerCase() === (path['org'] ?? '').toLowerCase()
  );
}

function organization(call: Call): Reply {
  if (!isOrganization(call)) return notFound();
  const { world, profile } = call;
  const { owner } = world.scenario;
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
    ...(shows(profile, 'organization_administration')
      ? { two_factor_requirement_enabled: world.scenario.twoFactorRequired }
      : {}),
  });
}

function hooks(call: Call): Reply {
  const { items, headers } = pageOf(call, call.world.scenario.hooks);
  const body = items.map((hook) => {
    const id = numberOf(hook.url);
    const url = `${repositoryUrl(call.world)}/hooks/${id}`;
    return {
      type: 'Repository',
      id,
      name: 'web',
      active: hook.active,
      events: hook.events,
      config: { url: hook.url, content_type: 'json', insecure_ssl: hook.insecure ? '1' : '0' },
      created_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:00:00Z',
      url,
      test_url: `${url}/test`,
      ping_url: `${url}/pings`,
      deliveries_url: `${url}/deliveries`,
      last_response: { code: null, status: 'unused', message: null },
    };
  });
  return { ...ok(body), headers };
}
