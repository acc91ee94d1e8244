import type { Routes } from '../call.ts';
import { assetRoutes } from './assets.ts';
import { attestationRoutes } from './attestations.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitRoutes } from './git.ts';
import { protectionRoutes } from './protection.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repository.ts';
import { serverRoutes } from './server.ts';

/** Every operation that the twin answers, by GitHub's name of it. */
export const routes: Routes = {
  ...repositoryRoutes,
  ...protectionRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...gitRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...attestationRoutes,
  ...serverRoutes,
};
