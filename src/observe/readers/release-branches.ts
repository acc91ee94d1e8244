import { branchList, isReleaseBranch } from '../asks/branch-list.ts';
import { defineReader } from '../context.ts';
import { behind, fromReply } from '../observed.ts';

const permission = 'contents: read';

export const releaseBranchesReader = defineReader({
  name: 'releaseBranches',
  permission,
  uses: ['repository'],
  async read(context) {
    const [repository, reply] = await Promise.all([context.fact('repository'), context.shared(branchList)]);
    if (repository.state !== 'seen') return behind('repository', repository);
    const { defaultBranch } = repository.value;
    return fromReply(reply, {
      permission,
      partial: true,
      map: (data) => ({
        branches: data
          .filter(({ name }) => name !== defaultBranch && isReleaseBranch(name))
          .map(({ name, protected: isProtected }) => ({ name, protected: isProtected }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
        complete: reply.kind === 'ok' && !reply.truncated,
      }),
    });
  },
});
