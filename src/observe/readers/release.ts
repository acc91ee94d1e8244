import { foundRelease } from '../asks/releases.ts';
import { defineReader } from '../context.ts';
import { fromReply } from '../observed.ts';

export const releaseReader = defineReader({
  name: 'release',
  permission: 'contents: read',
  uses: [],
  async read(context) {
    return fromReply(await context.shared(foundRelease), {
      permission: 'contents: read',
      map: (data) => ({
        id: data.id,
        tag: data.tag_name,
        name: data.name ?? '',
        draft: data.draft,
        prerelease: data.prerelease,
        immutable: data.immutable === true,
        body: data.body ?? '',
        createdAt: data.created_at,
        publishedAt: data.published_at,
        url: data.html_url,
      }),
    });
  },
});
