import type { DependencyGraphFact } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { defineReader } from '../context.ts';
import { hidden, unaskedSource } from '../observed.ts';

export const dependencyGraphReader = defineReader({
  name: 'dependencyGraph',
  permission: 'contents: read',
  uses: [],
  read({ now }): Promise<Observed<DependencyGraphFact>> {
    return Promise.resolve(hidden('not_read', 'the dependency graph is not read', unaskedSource(now().toISOString())));
  },
});
