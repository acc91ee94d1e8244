import type { Routes } from '../call.ts';
import { actionsRoutes } from './actions.ts';
import { advisoryRoutes } from './advisories.ts';
import { alertRoutes } from './alerts.ts';
import { assetRoutes } from './assets.ts';
import { attestationRoutes } from './attestations.ts';
import { checkRoutes } from './checks.ts';
import { codeScanningRoutes } from './code-scanning.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { communityRoutes } from './community.ts';
import { contentRoutes } from './contents.ts';
import { dependencyRoutes } from './dependencies.ts';
import { environmentRoutes } from './environments.ts';
import { gitRoutes } from './git.ts';
import { organizationRoutes } from './organization.ts';
import { protectionRoutes } from './protection.ts';
import { pullRoutes } from './pulls.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repository.ts';
import { rulesetRoutes } from './rulesets.ts';
import { runRoutes } from './runs.ts';
import { serverRoutes } from './server.ts';
import { statusRoutes } from './statuses.ts';

/** Every operation that the twin answers, by GitHub's name of it. */
export const routes: Routes = {
  ...repositoryRoutes,
  ...organizationRoutes,
  ...protectionRoutes,
  ...rulesetRoutes,
  ...releaseRoutes,
  ...assetRoutes,
  ...gitRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...communityRoutes,
  ...attestationRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...commentRoutes,
  ...pullRoutes,
  ...codeScanningRoutes,
  ...alertRoutes,
  ...advisoryRoutes,
  ...dependencyRoutes,
  ...environmentRoutes,
  ...actionsRoutes,
  ...runRoutes,
  ...serverRoutes,
};
