import type { JsonObject } from '../contract/description.ts';
import type { ApiVersion } from '../contract/description.ts';
import type { World } from '../world.ts';
import { stamp } from '../world.ts';
import { nodeId, pageUrl, repositoryUrl, user } from './common.ts';

const links: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** GitHub's `simple-repository`, which `minimal-repository` begins with. */
export function smallRepository(world: World): JsonObject {
  const { repository } = world.scenario;
  const url = repositoryUrl(world);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: world.name,
    full_name: `${world.owner}/${world.name}`,
    owner: user(world, world.owner),
    private: repository.visibility !== 'public',
    html_url: pageUrl(world),
    url,
    description: null,
    fork: false,
    ...Object.fromEntries(Object.entries(links).map(([key, tail]) => [key, `${url}${tail}`])),
  };
}

/** GitHub's `repository`, as pull requests carry it. */
export async function plainRepository(world: World, version: ApiVersion): Promise<JsonObject> {
  const head = await world.clone.history.get(world.clone.head);
  const pushed = stamp((head?.committer.timestamp ?? 0) * 1000);
  const page = pageUrl(world);
  return {
    ...smallRepository(world),
    visibility: world.scenario.repository.visibility,
    git_url: `git://127.0.0.1/${world.owner}/${world.name}.git`,
    ssh_url: `git@127.0.0.1:${world.owner}/${world.name}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: world.clone.defaultBranch,
    size: 0,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    ...(version === '2022-11-28' ? { has_downloads: true } : {}),
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: '2020-01-01T00:00:00Z',
    pushed_at: pushed,
    updated_at: pushed,
  };
}

/** GitHub's `full-repository`; only an administrator is shown which security features are on. */
export async function repositoryShape(world: World, version: ApiVersion, settings: boolean): Promise<JsonObject> {
  const { secretScanning, pushProtection, automatedFixes } = world.scenario.security;
  const status = (on: boolean) => ({ status: on ? 'enabled' : 'disabled' });
  return {
    ...(await plainRepository(world, version)),
    network_count: 0,
    subscribers_count: 0,
    ...(world.scenario.owner.type === 'Organization' ? { organization: user(world, world.owner) } : {}),
    ...(settings
      ? {
          security_and_analysis: {
            secret_scanning: status(secretScanning),
            secret_scanning_push_protection: status(pushProtection),
            dependabot_security_updates: status(automatedFixes),
          },
        }
      : {}),
  };
}
