import type { JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { invalid, notFound, ok, pageOf, repo } from '../call.ts';
import { nodeId, pageUrl, repositoryUrl, user } from '../shapes/common.ts';
import { now } from '../world.ts';
import type { World } from '../world.ts';
import type { CommentState } from '../written.ts';

const longestBody = 65_536;

/** Comments on issues and pull requests; every number is taken to be one. */
export const commentRoutes: Routes = {
  [`GET ${repo}/issues/{issue_number}/comments`]: (call) => {
    const { world, path, query } = call;
    const since = query.get('since') ?? '';
    const wanted = world.written.comments.filter(
      ({ issue, updatedAt }) => String(issue) === path['issue_number'] && updatedAt >= since,
    );
    const { items, headers } = pageOf(call, wanted);
    return { ...ok(items.map((comment) => commentShape(world, comment))), headers };
  },
  [`POST ${repo}/issues/{issue_number}/comments`]: create,
  [`PATCH ${repo}/issues/comments/{comment_id}`]: update,
};

function create({ world, path, body, profile }: Call): Reply {
  const text = bodyOf(body);
  if (typeof text !== 'string') return text;
  const at = now(world);
  const comment: CommentState = {
    id: world.nextId(),
    issue: Number(path['issue_number']),
    author: profile.login,
    createdAt: at,
    updatedAt: at,
    body: text,
  };
  world.written.comments.push(comment);
  return { status: 201, body: commentShape(world, comment) };
}

function update({ world, path, body }: Call): Reply {
  const comment = world.written.comments.find(({ id }) => String(id) === path['comment_id']);
  if (comment === undefined) return notFound();
  const text = bodyOf(body);
  if (typeof text !== 'string') return text;
  Object.assign(comment, { body: text, updatedAt: now(world) });
  return ok(commentShape(world, comment));
}

function bodyOf(body: Call['body']): string | Reply {
  const { body: text } = membersOf(body);
  if (typeof text !== 'string' || text.trim() === '') return invalid('IssueComment', 'body', 'missing_field');
  if (text.length > longestBody)
    return invalid('IssueComment', 'body', 'custom', `body is too long (maximum is ${longestBody} characters)`);
  return text;
}

function commentShape(world: World, comment: CommentState): JsonObject {
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${repositoryUrl(world)}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(world)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(world)}/issues/${comment.issue}`,
    body: comment.body,
    user: user(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  };
}
