import type { Observed } from '../../facts/observed.ts';
import type { DocumentsFact } from '../../facts/tree.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';

export const documentsReader = defineReader({
  name: 'documents',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<DocumentsFact>> {
    const files = await releaseFiles(context, 'document');
    return files.state === 'seen' ? { ...files, value: { files: files.value } } : files;
  },
});
