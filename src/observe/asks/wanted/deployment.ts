import { deploymentKind } from '../../../documents/deployment/places.ts';
import type { WantedFiles } from './wanted.ts';

/** Container files, compose files, samples of environments, values and templates of charts, manifests. */
export const wantedDeployment: WantedFiles<'deployment'> = {
  kind: 'deployment',
  maximum: 200,
  wants: (path) => deploymentKind(path) !== null,
};
