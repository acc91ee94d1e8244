import { isActionPath } from '../../../workflows/read-action.ts';
import type { WantedFiles } from './wanted.ts';

/** Descriptions of the repository's own actions. */
export const wantedActions: WantedFiles<'action'> = {
  kind: 'action',
  maximum: 100,
  wants: (path) => isActionPath(path),
};
