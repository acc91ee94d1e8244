import { repositoryReply } from '../asks/repository-reply.ts';
import { defineReader } from '../context.ts';
import { fromReply } from '../observed.ts';

export const repositoryReader = defineReader({
  name: 'repository',
  permission: 'metadata: read',
  uses: [],
  async read(context) {
    return fromReply(await context.shared(repositoryReply), {
      permission: 'metadata: read',
      map: (data) => ({
        id: Number(data.id),
        owner: data.owner.login,
        ownerId: Number(data.owner.id),
        ownerType: data.owner.type === 'Organization' ? ('Organization' as const) : ('User' as const),
        name: data.name,
        visibility: visibilityOf(data.visibility, data.private),
        defaultBranch: data.default_branch,
        fork: data.fork,
        archived: data.archived,
      }),
    });
  },
});

function visibilityOf(stated: string | undefined, isPrivate: boolean): 'public' | 'private' | 'internal' {
  if (stated === 'public' || stated === 'private' || stated === 'internal') return stated;
  return isPrivate ? 'private' : 'public';
}
