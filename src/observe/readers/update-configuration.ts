import { readUpdateConfiguration } from '../../components/update-configuration/read-update-configuration.ts';
import type { UpdateConfiguration } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';
import { absent, seen } from '../observed.ts';

export const updateConfigurationReader = defineReader({
  name: 'updateConfiguration',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<readonly UpdateConfiguration[]>> {
    const files = await releaseFiles(context, 'update-configuration');
    if (files.state !== 'seen') return files;
    const found = readUpdateConfiguration(files.value);
    return found.length > 0 ? seen(found, files.source) : absent(files.source);
  },
});
