import { administration, withoutAdministration } from '../asks/administration.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { fromReply } from '../observed.ts';

const staleAfter = 90 * 24 * 60 * 60 * 1000;

export const deployKeysReader = defineReader({
  name: 'deployKeys',
  permission: administration,
  uses: [],
  async read(context) {
    const closed = await withoutAdministration(context);
    if (closed !== null) return closed;
    const reply = await context.github.pages('GET /repos/{owner}/{repo}/keys', repositoryPath(context), {
      token: context.github.hasAdminToken ? 'admin-token' : 'token',
    });
    const limit = context.now().getTime() - staleAfter;
    return fromReply(reply, {
      permission: administration,
      map: (keys) => {
        const writable = keys.filter((key) => !key.read_only && key.enabled !== false);
        const stale = writable.filter((key) => !(Date.parse(key.last_used ?? key.created_at) >= limit));
        return { writable: writable.length, stale: stale.length };
      },
    });
  },
});
