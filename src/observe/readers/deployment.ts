import { readDeployment } from '../../documents/deployment/read-deployment.ts';
import type { DeploymentFact } from '../../facts/deployment.ts';
import type { Observed } from '../../facts/observed.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';

export const deploymentReader = defineReader({
  name: 'deployment',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<DeploymentFact>> {
    const files = await releaseFiles(context, 'deployment');
    return files.state === 'seen' ? { ...files, value: readDeployment(files.value, context.settings.repository) } : files;
  },
});
