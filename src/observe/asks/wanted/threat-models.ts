import { formatByEnding, usualFormat } from '../../../documents/threat-models/places.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { WantedFiles } from './wanted.ts';

/** Threat models at usual places, and those that the configuration names. */
export const wantedThreatModels: WantedFiles<'threat-model'> = {
  kind: 'threat-model',
  maximum: 40,
  maximumBytes: 4_194_304,
  wants: (path, _size, settings) => isThreatModelPath(path, settings),
};

/** Whether a file of the tree is read as a threat model. */
export function isThreatModelPath(path: string, { documents }: Pick<Settings, 'documents'>): boolean {
  return usualFormat(path) !== null || (documents.threatModels.includes(path) && formatByEnding(path) !== null);
}
