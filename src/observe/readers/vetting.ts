import type { Observed } from '../../facts/observed.ts';
import type { VettingFact } from '../../facts/vulnerabilities.ts';
import { defineReader } from '../context.ts';
import { hidden, unaskedSource } from '../observed.ts';

export const vettingReader = defineReader({
  name: 'vetting',
  permission: 'contents: read',
  uses: [],
  read({ now }): Promise<Observed<VettingFact>> {
    const source = unaskedSource(now().toISOString());
    return Promise.resolve(hidden('not_read', 'SBOMs and lockfiles are not read', source));
  },
});
