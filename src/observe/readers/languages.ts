import { defineReader, repositoryPath } from '../context.ts';
import { fromReply } from '../observed.ts';

export const languagesReader = defineReader({
  name: 'languages',
  permission: 'metadata: read',
  uses: [],
  async read(context) {
    const reply = await context.github.get('GET /repos/{owner}/{repo}/languages', repositoryPath(context));
    return fromReply(reply, {
      permission: 'metadata: read',
      map: (data) => ({
        languages: Object.entries(data)
          .flatMap(([name, bytes]) => (typeof bytes === 'number' && bytes > 0 ? [{ name, bytes }] : []))
          .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
      }),
    });
  },
});
