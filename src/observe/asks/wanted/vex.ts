import { isVexName } from '../../../artefacts/vex/vex-name.ts';
import type { WantedFiles } from './wanted.ts';

const folders = [
  '.vex/',
  '.openvex/',
  'vex/',
  '.well-known/csaf/',
  'csaf/',
  'security/vex/',
  'security/csaf/',
  '.github/vex/',
];

/** VEX and CSAF documents in the folders that their tools use, and wherever a file's name says that it is one of the root. */
export const wantedVex: WantedFiles<'vex'> = {
  kind: 'vex',
  maximum: 50,
  wants(path) {
    const lower = path.toLowerCase();
    if (!lower.endsWith('.json')) return false;
    // Lists of documents, by which CSAF providers are found, are none themselves.
    if (/(?:^|\/)(?:provider-metadata|feed[a-z0-9-]{0,50}|service|category)\.json$/.test(lower)) return false;
    return folders.some((folder) => lower.startsWith(folder)) || (!lower.includes('/') && isVexName(lower));
  },
};
