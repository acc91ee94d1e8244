import type { AncestryFact, AncestryStatus } from '../../facts/history.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import { branchList, isReleaseBranch } from '../asks/branch-list.ts';
import { releaseCommitPart } from '../asks/release-commit.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { behind, fromReply, oneSource, seen, sourceOf } from '../observed.ts';

const permission = 'contents: read';
const maximumCompared = 12;
const statuses: readonly AncestryStatus[] = ['identical', 'ahead', 'behind', 'diverged'];

/** The default branch first; only where it has not got the commit are the others asked, release branches before the rest. */
export const ancestryReader = defineReader({
  name: 'ancestry',
  permission,
  uses: ['repository', 'tag', 'commitRange'],
  dispensable: ['commitRange'],
  async read(context): Promise<Observed<AncestryFact>> {
    const [repository, tag] = await Promise.all([context.fact('repository'), context.fact('tag')]);
    if (repository.state !== 'seen') return behind('repository', repository);
    if (tag.state !== 'seen') return behind('tag', tag);
    const branch = repository.value.defaultBranch;
    const { commit } = tag.value;
    const first = (await together(context, branch)) ?? (await compared(context, branch, commit));
    if (first.state !== 'seen' || has(first.value))
      return first.state === 'seen' ? seen({ branch, status: first.value }, first.source) : first;
    return elsewhere(context, { branch, commit, status: first.value, source: first.source });
  },
});

type Start = {
  readonly branch: string;
  readonly commit: string;
  readonly status: AncestryStatus;
  readonly source: Source;
};

async function elsewhere(
  context: ReadContext,
  { branch, commit, status, source }: Start,
): Promise<Observed<AncestryFact>> {
  const list = await context.shared(branchList);
  const all = fromReply(list, { permission, partial: true, map: (data) => data });
  if (all.state !== 'seen') return all;
  const candidates = all.value
    .filter(({ name }) => name !== branch)
    .sort((a, b) => Number(isReleaseBranch(b.name)) - Number(isReleaseBranch(a.name)) || (a.name < b.name ? -1 : 1));
  const others: NonNullable<AncestryFact['others']>[number][] = [];
  const sources: [Source, ...Source[]] = [source, all.source];
  for (const { name, commit: head, protected: isProtected } of candidates.slice(0, maximumCompared)) {
    const answer = head.sha === commit ? seen('identical' as const, all.source) : await compared(context, name, commit);
    if (answer.state !== 'seen') return answer;
    others.push({ branch: name, protected: isProtected, status: answer.value });
    sources.push(answer.source);
    if (has(answer.value)) break;
  }
  const found = others.some((other) => has(other.status));
  const left = found ? 0 : candidates.length - others.length + (list.kind === 'ok' && list.truncated ? 1 : 0);
  return seen({ branch, status, others, ...(left > 0 ? { notCompared: left } : {}) }, oneSource(sources));
}

function has(status: AncestryStatus): boolean {
  return status === 'identical' || status === 'behind';
}

/** What the query about the release commit says of the default branch; null where that does not settle it. */
async function together(
  context: ReadContext<'tag' | 'commitRange'>,
  branch: string,
): Promise<Observed<AncestryStatus> | null> {
  const reply = await releaseCommitPart(context, 'ancestry');
  if (reply.kind !== 'ok' || reply.data === null || reply.data.name !== branch) return null;
  const { compare } = reply.data;
  const status = statuses.find((word) => word.toUpperCase() === compare?.status);
  return status === undefined ? null : seen(status, sourceOf(reply));
}

async function compared(context: ReadContext, branch: string, commit: string): Promise<Observed<AncestryStatus>> {
  const reply = await context.github.get('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...repositoryPath(context),
    basehead: `${branch}...${commit}`,
    per_page: 1,
  });
  if (reply.kind === 'refused' && reply.status === 404 && reply.message.startsWith('No common ancestor'))
    return seen('diverged' as const, sourceOf(reply));
  return fromReply(reply, { permission, map: ({ status }) => status });
}
