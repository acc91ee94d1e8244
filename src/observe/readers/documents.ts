import type { Observed } from '../../facts/observed.ts';
import type { DocumentsFact } from '../../facts/tree.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';
import { seen } from '../observed.ts';

export const documentsReader = defineReader({
  name: 'documents',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<DocumentsFact>> {
    const [files, tree] = await Promise.all([releaseFiles(context, 'document'), context.fact('tree')]);
    if (files.state !== 'seen') return files;
    return seen({ files: files.value, ...(tree.state === 'seen' ? {} : { partial: true }) }, files.source);
  },
});
