import { exportedComponents } from '../../artefacts/sbom/sbom-fact.ts';
import type { DependencyGraphFact } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { fromReply } from '../observed.ts';

export const dependencyGraphReader = defineReader({
  name: 'dependencyGraph',
  permission: 'contents: read',
  uses: [],
  async read(context): Promise<Observed<DependencyGraphFact>> {
    const reply = await context.github.get('GET /repos/{owner}/{repo}/dependency-graph/sbom', repositoryPath(context));
    return fromReply(reply, { permission: 'contents: read', map: ({ sbom }) => exportedComponents(sbom) });
  },
});
