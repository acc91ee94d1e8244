import type { BranchFact } from '../../facts/repository.ts';
import type { Observed } from '../../facts/observed.ts';
import { branchList } from '../asks/branch-list.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply, seen, sourceOf } from '../observed.ts';

type Branch = { readonly name: string; readonly commit: { readonly sha: string }; readonly protected: boolean };

/** The default branch, from the list of branches where it stands there; it is asked for by name only in a long list. */
export const branchReader = defineReader({
  name: 'branch',
  permission: 'contents: read',
  uses: ['repository'],
  async read(context): Promise<Observed<BranchFact>> {
    const [repository, list] = await Promise.all([context.fact('repository'), context.shared(branchList)]);
    if (repository.state !== 'seen') return behind('repository', repository);
    const branch = repository.value.defaultBranch;
    const listed = list.kind === 'ok' ? list.data.find(({ name }) => name === branch) : undefined;
    if (listed !== undefined) return seen(branchOf(listed), sourceOf(list));
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
    const reply = await context.github.get(route, { ...repositoryPath(context), branch });
    return fromReply(reply, {
      permission: 'contents: read',
      absentOn404: (message) => message === 'Branch not found',
      map: branchOf,
    });
  },
});

function branchOf({ name, commit, protected: isProtected }: Branch): BranchFact {
  return { name, head: commit.sha, protected: isProtected };
}
