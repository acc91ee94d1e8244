import type { AnnotatedTag, Commit, Person } from '../clone/objects.ts';
import type { PullRequest } from '../pull-requests.ts';
import { isHead, pullRequestOf } from '../pull-requests.ts';
import { log } from '../routes/commits.ts';
import { entryAt } from '../routes/tree-walk.ts';
import { nodeId, numberOf } from '../shapes/common.ts';
import { loginOf, noReply } from '../shapes/people.ts';
import { gitSignature } from '../shapes/signature.ts';
import type { World } from '../world.ts';
import { stamp } from '../world.ts';
import { plannedRollup, reported, rollupNode } from './checks.ts';
import type { LastArguments, PageArguments } from './connection.ts';
import { connection } from './connection.ts';

const textLimit = 512_000;

/** What GraphQL calls an object: fields by name, those with arguments as functions. */
export type Node = { readonly __typename: string; readonly [field: string]: unknown };

type HistoryArguments = PageArguments & { readonly since?: string; readonly until?: string; readonly path?: string };

export function commitNode(world: World, commit: Commit): Node {
  const [headline = '', ...rest] = commit.message.replace(/\n+$/, '').split('\n');
  const { oid } = commit;
  return {
    ...gitObject('Commit', oid),
    message: commit.message.replace(/\n+$/, ''),
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: stamp(commit.committer.timestamp * 1000),
    authoredDate: stamp(commit.author.timestamp * 1000),
    committedViaWeb: loginOf(commit.committer) === 'web-flow',
    author: actor(commit.author),
    committer: actor(commit.committer),
    signature: () => gitSignature(world.signatures, commit),
    tree: () => treeNode(world, commit.tree, ''),
    statusCheckRollup: reported(async () => {
      return rollupNode(world, oid) ?? ((await isHead(world, oid)) ? plannedRollup(world, oid) : null);
    }),
    authors: (page: PageArguments) => connection('authors', page, authorsOf(commit).map(actor)),
    parents: async (page: PageArguments) => connection('parents', page, await commitNodes(world, commit.parents)),
    file: async ({ path }: { path: string }) => {
      const entry = await entryAt(world, oid, path);
      return entry === null ? null : entryNode(world, entry, path);
    },
    history: async ({ since, until, path, ...page }: HistoryArguments) => {
      const after = since === undefined ? -Infinity : Date.parse(since);
      const before = until === undefined ? Infinity : Date.parse(until);
      const wanted = (await log(world, oid, path ?? null)).filter(({ committer: { timestamp } }) => {
        return timestamp * 1000 >= after && timestamp * 1000 <= before;
      });
      return nodesOf(world, connection('history', page, wanted));
    },
    associatedPullRequests: async (page: PageArguments) => {
      const request = await pullRequestOf(world, oid);
      return connection('associatedPullRequests', page, request === null ? [] : [pullRequestNode(world, request)]);
    },
  };
}

/** Turns a page of commits into a page of nodes. */
export function nodesOf<P extends { readonly nodes: readonly Commit[] }>(world: World, page: P) {
  return { ...page, nodes: page.nodes.map((commit) => commitNode(world, commit)) };
}

function tagNode(world: World, tag: AnnotatedTag): Node {
  return {
    ...gitObject('Tag', tag.oid),
    name: tag.name,
    message: tag.message,
    tagger: tag.tagger === null ? null : actor(tag.tagger),
    target: () => objectNode(world, tag.target),
  };
}

/** Whatever git object an id names. */
export async function objectNode(world: World, oid: string): Promise<Node | null> {
  const { objects, history } = world.clone;
  const commit = await history.get(oid);
  if (commit !== null) return commitNode(world, commit);
  const tag = await objects.tag(oid);
  if (tag !== null) return tagNode(world, tag);
  return (await treeNode(world, oid, '')) ?? (await blobNode(world, oid));
}

export async function treeNode(world: World, oid: string, path: string): Promise<Node | null> {
  const entries = await world.clone.objects.tree(oid);
  if (entries === null) return null;
  return {
    ...gitObject('Tree', oid),
    entries: entries.map((entry) => entryNode(world, entry, path === '' ? entry.name : `${path}/${entry.name}`)),
  };
}

export async function blobNode(world: World, oid: string): Promise<Node | null> {
  const bytes = await world.clone.objects.blob(oid);
  if (bytes === null) return null;
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const text = isBinary ? null : new TextDecoder().decode(bytes);
  return {
    ...gitObject('Blob', oid),
    byteSize: bytes.length,
    isBinary,
    isTruncated: text !== null && text.length > textLimit,
    text: text === null ? null : text.slice(0, textLimit),
  };
}

function entryNode(world: World, entry: { name: string; oid: string; type: string; mode: string }, path: string): Node {
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    path,
    type: entry.type,
    mode: parseInt(entry.mode, 8),
    oid: entry.oid,
    size: () => (entry.type === 'blob' ? world.clone.objects.size(entry.oid) : 0),
    object: () =>
      entry.type === 'tree'
        ? treeNode(world, entry.oid, path)
        : entry.type === 'blob'
          ? blobNode(world, entry.oid)
          : null,
  };
}

function gitObject(kind: 'Commit' | 'Tag' | 'Tree' | 'Blob', oid: string): Node {
  return { __typename: kind, id: nodeId(kind, oid), oid, abbreviatedOid: oid.slice(0, 7) };
}

async function commitNodes(world: World, oids: readonly string[]): Promise<readonly Node[]> {
  const commits = await Promise.all(oids.map((oid) => world.clone.history.get(oid)));
  return commits.filter((commit) => commit !== null).map((commit) => commitNode(world, commit));
}

/** Whoever wrote a commit: its author, then those that its trailers name. */
function authorsOf({ author, message }: Commit): readonly Person[] {
  const trailers = [...message.matchAll(/^co-authored-by: (.{1,200}) <([^<>\n]{1,200})>\s*$/gim)];
  return [author, ...trailers.map(([, name = '', email = '']) => ({ ...author, name, email }))];
}

function actor(person: Person): Node {
  const login = loginOf(person);
  return {
    __typename: 'GitActor',
    name: person.name,
    email: noReply(person),
    date: stamp(person.timestamp * 1000),
    user: login === null ? null : account('User', login),
  };
}

function account(kind: 'User' | 'Bot', login: string): Node {
  return { __typename: kind, id: nodeId('U', numberOf(login)), login, databaseId: numberOf(login) };
}

/** GraphQL names a bot without the suffix that REST gives it. */
function actorNode(login: string | null): Node | null {
  if (login === null) return null;
  return login.endsWith('[bot]') ? account('Bot', login.replace(/\[bot\]$/, '')) : account('User', login);
}

function pullRequestNode(world: World, request: PullRequest): Node {
  const id = nodeId('PR', request.number);
  const submittedAt = stamp(request.mergeCommit.committer.timestamp * 1000);
  const review = request.approval;
  const reviews: readonly Node[] =
    review === null
      ? []
      : [
          {
            __typename: 'PullRequestReview',
            id: `${id}_review`,
            state: 'APPROVED',
            submittedAt,
            author: actorNode(review.by),
            commit: () => objectNode(world, review.commit),
          },
        ];
  const labels = world.scenario.pullRequests.labels.map((name) => ({
    __typename: 'Label',
    id: nodeId('LA', name),
    name,
  }));
  return {
    __typename: 'PullRequest',
    id,
    number: request.number,
    title: request.title,
    state: 'MERGED',
    merged: true,
    mergedAt: submittedAt,
    baseRefName: world.clone.defaultBranch,
    headRefName: `change-${request.number}`,
    headRefOid: request.head,
    author: actorNode(request.author),
    mergeCommit: () => commitNode(world, request.mergeCommit),
    commits: (page: LastArguments) => headConnection(world, request, page),
    labels: (page: PageArguments) => connection('labels', page, labels),
    latestReviews: (page: PageArguments) => connection('latestReviews', page, reviews),
    reviews: ({ states, ...page }: PageArguments & { readonly states?: readonly string[] | null }) =>
      connection(
        'reviews',
        page,
        reviews.filter(({ state }) => states === null || states === undefined || states.includes(String(state))),
      ),
  };
}

/** The twin knows a request's head and not where it branched off: it answers for the last commit alone. */
async function headConnection(world: World, request: PullRequest, { last, ...page }: LastArguments) {
  const head = await world.clone.history.get(request.head);
  const commits =
    head === null
      ? []
      : [
          {
            __typename: 'PullRequestCommit',
            id: nodeId('PRC', head.oid),
            commit: commitNode(world, head),
          },
        ];
  return connection('commits', { ...page, first: last ?? page.first ?? null }, commits);
}
