import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply, seen, sourceOf } from '../observed.ts';

export const ancestryReader = defineReader({
  name: 'ancestry',
  permission: 'contents: read',
  uses: ['repository', 'tag'],
  async read(context) {
    const [repository, tag] = await Promise.all([context.fact('repository'), context.fact('tag')]);
    if (repository.state !== 'seen') return behind('repository', repository);
    if (tag.state !== 'seen') return behind('tag', tag);
    const branch = repository.value.defaultBranch;
    const reply = await context.github.get('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repositoryPath(context),
      basehead: `${branch}...${tag.value.commit}`,
      per_page: 1,
    });
    if (reply.kind === 'refused' && reply.status === 404 && reply.message.startsWith('No common ancestor')) {
      return seen({ branch, status: 'diverged' as const }, sourceOf(reply));
    }
    return fromReply(reply, { permission: 'contents: read', map: ({ status }) => ({ branch, status }) });
  },
});
