import type { Observed } from '../../facts/observed.ts';
import type { VettingFact } from '../../facts/vulnerabilities.ts';
import { componentLists } from '../asks/component-lists.ts';
import { vetComponents } from '../asks/vet-components.ts';
import { defineReader } from '../context.ts';

export const vettingReader = defineReader({
  name: 'vetting',
  permission: 'contents: read',
  uses: ['sboms', 'lockfiles', 'dependencyGraph', 'dependabotAlerts'],
  dispensable: ['dependabotAlerts'],
  async read(context): Promise<Observed<VettingFact>> {
    const [sboms, lockfiles] = await Promise.all([context.fact('sboms'), context.fact('lockfiles')]);
    const dependencyGraph = () => context.fact('dependencyGraph');
    const lists = await componentLists({ sboms, lockfiles, dependencyGraph });
    return lists.state === 'seen' ? vetComponents(context, lists.value, await context.fact('dependabotAlerts')) : lists;
  },
});
