import { isDependencyFile } from '../../../components/dependency-files.ts';
import type { WantedFiles } from './wanted.ts';

/** Manifests and lockfiles of what the product is made of. */
export const wantedDependencyFiles: WantedFiles<'lockfile'> = {
  kind: 'lockfile',
  maximum: 300,
  maximumBytes: 16_777_216,
  wants: (path) => isDependencyFile(path),
};
