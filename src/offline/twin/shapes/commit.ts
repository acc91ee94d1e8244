import type { Commit, Person } from '../clone/objects.ts';
import type { JsonObject } from '../contract/description.ts';
import type { World } from '../world.ts';
import { stamp } from '../world.ts';
import { nodeId, pageUrl, repositoryUrl, user } from './common.ts';
import { loginOf, noReply } from './people.ts';
import { verification } from './signature.ts';

/** GitHub's `commit` without `files` and `stats`, which are optional. */
export async function commitShape(world: World, commit: Commit): Promise<JsonObject> {
  const url = `${repositoryUrl(world)}/commits/${commit.oid}`;
  return {
    sha: commit.oid,
    node_id: nodeId('C', commit.oid),
    url,
    html_url: `${pageUrl(world)}/commit/${commit.oid}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repositoryUrl(world)}/git/commits/${commit.oid}`,
      author: gitUser(commit.author),
      committer: gitUser(commit.committer),
      message: commit.message.replace(/\n$/, ''),
      tree: { sha: commit.tree, url: `${repositoryUrl(world)}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: await verification(world.signatures, commit),
    },
    author: account(world, commit.author),
    committer: account(world, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repositoryUrl(world)}/commits/${sha}`,
      html_url: `${pageUrl(world)}/commit/${sha}`,
    })),
  };
}

/** A person in git; the address is the no-reply one. */
export function gitUser(person: Person): JsonObject {
  return { name: person.name, email: noReply(person), date: stamp(person.timestamp * 1000) };
}

function account(world: World, person: Person): JsonObject | null {
  const login = loginOf(person);
  return login === null ? null : user(world, login);
}

/** The short form of a commit that check suites and workflow runs carry. */
export function headCommit(commit: Commit): JsonObject {
  return {
    id: commit.oid,
    tree_id: commit.tree,
    message: commit.message.replace(/\n$/, ''),
    timestamp: stamp(commit.committer.timestamp * 1000),
    author: { name: commit.author.name, email: noReply(commit.author) },
    committer: { name: commit.committer.name, email: noReply(commit.committer) },
  };
}
