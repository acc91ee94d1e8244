import type { ApiVersion, JsonObject } from '../contract/description.ts';
import type { PullRequest } from '../pull-requests.ts';
import type { World } from '../world.ts';
import { stamp } from '../world.ts';
import { nodeId, numberOf, pageUrl, repositoryUrl, user } from './common.ts';
import { plainRepository } from './repository.ts';

/** GitHub's `pull-request-simple` of a request that was merged. */
export async function pullShape(world: World, pull: PullRequest, version: ApiVersion): Promise<JsonObject> {
  const id = numberOf(`pull ${pull.number}`);
  const url = `${repositoryUrl(world)}/pulls/${pull.number}`;
  const issue = `${repositoryUrl(world)}/issues/${pull.number}`;
  const html = `${pageUrl(world)}/pull/${pull.number}`;
  const at = stamp(pull.mergeCommit.committer.timestamp * 1000);
  const statuses = `${repositoryUrl(world)}/statuses/${pull.head}`;
  const repo = await plainRepository(world, version);
  const side = (ref: string, sha: string) => ({
    label: `${world.owner}:${ref}`,
    ref,
    sha,
    user: user(world, world.owner),
    repo,
  });
  return {
    id,
    node_id: nodeId('PR', id),
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(world)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: 'closed',
    locked: false,
    title: pull.title,
    user: user(world, pull.author ?? 'ghost'),
    body: null,
    labels: world.scenario.pullRequests.labels.map((name) => ({
      id: numberOf(name),
      node_id: nodeId('LA', numberOf(name)),
      url: `${repositoryUrl(world)}/labels/${encodeURIComponent(name)}`,
      name,
      description: '',
      color: 'ededed',
      default: false,
    })),
    milestone: null,
    active_lock_reason: null,
    created_at: at,
    updated_at: at,
    closed_at: at,
    merged_at: at,
    merge_commit_sha: pull.mergeCommit.oid,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(`change-${pull.number}`, pull.head),
    base: side(world.clone.defaultBranch, pull.mergeCommit.parents[0] ?? pull.mergeCommit.oid),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repositoryUrl(world)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
  };
}
