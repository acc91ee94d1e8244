import { defineReader, repositoryPath } from '../context.ts';
import { fromReply, seen, sourceOfAll } from '../observed.ts';

const route = 'GET /repos/{owner}/{repo}/collaborators';
const permission = 'metadata: read, by somebody who may push';

export const collaboratorsReader = defineReader({
  name: 'collaborators',
  permission,
  uses: [],
  async read(context) {
    const token = context.github.hasAdminToken ? 'admin-token' : 'token';
    const path = repositoryPath(context);
    const all = await context.github.pages(route, { ...path, affiliation: 'all' }, { token });
    const everybody = fromReply(all, {
      permission,
      map: (data) => ({ total: data.length, admins: data.filter((person) => person.permissions?.admin).length }),
    });
    // GitHub's own hint is `metadata: read`, which this token has: it is the person or app behind it that may not push.
    if (everybody.state === 'hidden' && everybody.reason === 'forbidden') return { ...everybody, permission };
    if (everybody.state !== 'seen') return everybody;
    const outside = await context.github.pages(route, { ...path, affiliation: 'outside' }, { token });
    const others = fromReply(outside, { permission, map: (data) => data.length });
    if (others.state !== 'seen') return others;
    return seen({ ...everybody.value, outside: others.value }, sourceOfAll([all, outside]));
  },
});
