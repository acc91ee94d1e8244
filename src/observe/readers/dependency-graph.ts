import { exportedComponents } from '../../artefacts/sbom/sbom-fact.ts';
import type { DependencyGraphFact } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { dependencyExport } from '../asks/dependency-export.ts';
import { defineReader } from '../context.ts';
import { fromReply } from '../observed.ts';

export const dependencyGraphReader = defineReader({
  name: 'dependencyGraph',
  permission: 'contents: read',
  uses: [],
  async read(context): Promise<Observed<DependencyGraphFact>> {
    const reply = await context.shared(dependencyExport);
    return fromReply(reply, { permission: 'contents: read', map: ({ sbom }) => exportedComponents(sbom) });
  },
});
