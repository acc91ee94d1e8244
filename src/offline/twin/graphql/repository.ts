import { GraphQLError } from 'graphql';
import { entryAt, fileAt } from '../routes/tree-walk.ts';
import { standing } from '../routes/commits.ts';
import { languageSizes } from '../routes/languages.ts';
import { nodeId, pageUrl } from '../shapes/common.ts';
import type { World } from '../world.ts';
import { resolveCommit } from '../world.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';
import type { Node } from './objects.ts';
import { blobNode, nodesOf, objectNode, treeNode } from './objects.ts';

const securityPolicies = ['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md'];

/** The repository of a GraphQL query; another one cannot be resolved, in GitHub's words. */
export function repositoryNode(world: World, owner: string, name: string): Node {
  if (owner.toLowerCase() !== world.owner.toLowerCase() || name.toLowerCase() !== world.name.toLowerCase())
    throw new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, {
      extensions: { type: 'NOT_FOUND' },
    });
  const { repository, owner: ownerPlan } = world.scenario;
  const { clone } = world;
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: world.name,
    nameWithOwner: `${world.owner}/${world.name}`,
    url: pageUrl(world),
    isPrivate: repository.visibility !== 'public',
    isFork: false,
    isArchived: false,
    visibility: repository.visibility.toUpperCase(),
    owner: { __typename: ownerPlan.type, id: nodeId('O', ownerPlan.id), login: world.owner, databaseId: ownerPlan.id },
    isSecurityPolicyEnabled: async () =>
      (await Promise.all(securityPolicies.map((path) => fileAt(world, clone.head, path)))).some(
        (file) => file !== null,
      ),
    languages: async (page: PageArguments) => {
      const sizes = await languageSizes(world);
      const { nodes, ...rest } = connection('languages', page, sizes);
      return { ...rest, edges: nodes.map(([name, size]) => ({ size, node: { name } })) };
    },
    defaultBranchRef: () => refNode(world, `refs/heads/${clone.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refNode(world, qualifiedName),
    object: async ({ oid, expression }: { oid?: string | null; expression?: string | null }) => {
      if (oid !== null && oid !== undefined) return objectNode(world, oid);
      const [revision = '', path] = (expression ?? clone.head).split(/:(.*)/s);
      const commit = await resolveCommit(world, revision);
      if (commit === null) return /^[0-9a-f]{40}$/.test(revision) ? objectNode(world, revision) : null;
      if (path === undefined) return objectNode(world, commit);
      const entry = await entryAt(world, commit, path);
      if (entry === null) return null;
      return entry.type === 'tree' ? treeNode(world, entry.oid, entry.path) : blobNode(world, entry.oid);
    },
  };
}

function refNode(world: World, asked: string): Node | null {
  const candidates = asked.startsWith('refs/') ? [asked] : [`refs/heads/${asked}`, `refs/tags/${asked}`];
  for (const full of candidates) {
    const short = full.replace(/^refs\/(?:heads|tags)\//, '');
    const isTag = full.startsWith('refs/tags/');
    const object = isTag ? world.tags.get(short)?.object : world.clone.branches.get(short);
    const commit = isTag ? world.tags.get(short)?.commit : object;
    if (object === undefined || commit === undefined) continue;
    return {
      __typename: 'Ref',
      id: nodeId('REF', full),
      name: short,
      prefix: isTag ? 'refs/tags/' : 'refs/heads/',
      target: () => objectNode(world, object),
      compare: ({ headRef }: { headRef: string }) => comparisonNode(world, commit, headRef),
    };
  }
  return null;
}

/** `headRef` may be a branch, a tag or an id; null where it is none of them. */
async function comparisonNode(world: World, base: string, headRef: string): Promise<Node | null> {
  const head = await resolveCommit(world, headRef);
  if (head === null) return null;
  const { status, ahead, behindBy } = await standing(world, base, head);
  return {
    __typename: 'Comparison',
    id: nodeId('COMP', `${base}...${head}`),
    status: status.toUpperCase(),
    aheadBy: ahead.length,
    behindBy,
    baseTarget: () => objectNode(world, base),
    headTarget: () => objectNode(world, head),
    commits: (page: PageArguments) => nodesOf(world, connection('commits', page, ahead)),
  };
}
