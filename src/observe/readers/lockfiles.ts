import { readLockfiles } from '../../components/read-lockfiles.ts';
import type { LockfilesFact } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';
import { seen } from '../observed.ts';

export const lockfilesReader = defineReader({
  name: 'lockfiles',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<LockfilesFact>> {
    const files = await releaseFiles(context, 'lockfile');
    return files.state === 'seen' ? seen(readLockfiles(files.value), files.source) : files;
  },
});
