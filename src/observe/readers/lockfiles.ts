import type { LockfilesFact } from '../../facts/components.ts';
import type { Observed } from '../../facts/observed.ts';
import { defineReader } from '../context.ts';
import { hidden, unaskedSource } from '../observed.ts';

export const lockfilesReader = defineReader({
  name: 'lockfiles',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  read({ now }): Promise<Observed<LockfilesFact>> {
    return Promise.resolve(hidden('not_read', 'lockfiles are not read', unaskedSource(now().toISOString())));
  },
});
