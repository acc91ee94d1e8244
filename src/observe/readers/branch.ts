import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply } from '../observed.ts';

export const branchReader = defineReader({
  name: 'branch',
  permission: 'contents: read',
  uses: ['repository'],
  async read(context) {
    const repository = await context.fact('repository');
    if (repository.state !== 'seen') return behind('repository', repository);
    const reply = await context.github.get('GET /repos/{owner}/{repo}/branches/{branch}', {
      ...repositoryPath(context),
      branch: repository.value.defaultBranch,
    });
    return fromReply(reply, {
      permission: 'contents: read',
      absentOn404: (message) => message === 'Branch not found',
      map: (data) => ({ name: data.name, head: data.commit.sha, protected: data.protected }),
    });
  },
});
