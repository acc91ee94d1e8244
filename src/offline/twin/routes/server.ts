import type { Call, Reply, Routes } from '../call.ts';
import { ok } from '../call.ts';

/** The server itself: what is left of the hour, and what it is. */
export const serverRoutes: Routes = {
  'GET /rate_limit': rateLimit,
  'GET /meta': () => ok({ verifiable_password_authentication: false }),
};

function rateLimit({ left, version }: Call): Reply {
  const core = left('core');
  const other = { limit: 30, used: 0, remaining: 30, reset: core.reset };
  const resources = { core, graphql: left('graphql'), search: other };
  return ok(version === '2022-11-28' ? { resources, rate: core } : { resources });
}
