import { updatePlaces } from '../../../components/update-configuration/places.ts';
import type { WantedFiles } from './wanted.ts';

/** Where Dependabot and Renovate look for their configuration. */
export const wantedUpdateConfiguration: WantedFiles<'update-configuration'> = {
  kind: 'update-configuration',
  maximum: 20,
  wants: (path) => updatePlaces.includes(path),
  usual: updatePlaces,
};
