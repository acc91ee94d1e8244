import type { SbomsFact } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { defineReader } from '../context.ts';
import { hidden, unaskedSource } from '../observed.ts';

export const sbomsReader = defineReader({
  name: 'sboms',
  permission: 'contents: read',
  uses: ['artefacts'],
  read({ now }): Promise<Observed<SbomsFact>> {
    return Promise.resolve(hidden('not_read', 'SBOMs are not read', unaskedSource(now().toISOString())));
  },
});
