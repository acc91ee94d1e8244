import { readInsights } from '../../documents/insights/read-insights.ts';
import type { Observed } from '../../facts/observed.ts';
import type { SecurityInsightsFact } from '../../facts/posture.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { isInsights } from '../asks/wanted/posture.ts';
import { defineReader } from '../context.ts';
import { absent, seen } from '../observed.ts';

export const securityInsightsReader = defineReader({
  name: 'securityInsights',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<SecurityInsightsFact>> {
    const [files, tree] = await Promise.all([releaseFiles(context, 'posture'), context.fact('tree')]);
    if (files.state !== 'seen') return files;
    // The specification: at the root, or in the folder of the forge.
    const [file] = files.value
      .filter(({ path }) => isInsights(path))
      .sort((a, b) => a.path.split('/').length - b.path.split('/').length);
    if (file !== undefined) return seen(readInsights(file), files.source);
    return tree.state === 'hidden' ? tree : absent(files.source);
  },
});
