import type { Call, Reply, Routes } from '../call.ts';
import { cursorPageOf, ok, pageOf, refuse, repo } from '../call.ts';
import { dependabotShape, secretAlertShape } from '../shapes/alerts.ts';

/** Alerts on dependencies and secrets, as the scenario has them. Numbers count from the end of its list, so the newest is first. */
export const alertRoutes: Routes = {
  [`GET ${repo}/dependabot/alerts`]: dependabot,
  [`GET ${repo}/secret-scanning/alerts`]: secrets,
};

function dependabot(call: Call): Reply {
  const { world, query } = call;
  const { security, dependabotAlerts: all } = world.scenario;
  if (!security.vulnerabilityAlerts) return refuse(403, 'Dependabot alerts are disabled for this repository.');
  if (query.has('page')) return refuse(400, 'Pagination using the `page` parameter is not supported.');
  const takes = (parameter: string, value: string) => query.get(parameter)?.split(',').includes(value) ?? true;
  const wanted = numbered(all).filter(
    ({ plan }) =>
      takes('state', plan.state) &&
      takes('severity', plan.severity) &&
      takes('ecosystem', plan.ecosystem) &&
      takes('package', plan.package) &&
      takes('manifest', plan.manifest) &&
      takes('scope', plan.scope),
  );
  const { items, headers } = cursorPageOf(call, ordered(call, wanted));
  return { ...ok(items.map(({ plan, number }) => dependabotShape(world, plan, number))), headers };
}

function secrets(call: Call): Reply {
  const { world, query } = call;
  const { security, secretAlerts: all } = world.scenario;
  if (!security.secretScanning) return refuse(404, 'Secret scanning is disabled on this repository.');
  const takes = (parameter: string, value: string) => query.get(parameter)?.split(',').includes(value) ?? true;
  const wanted = numbered(all).filter(
    ({ plan }) =>
      takes('state', plan.state) &&
      takes('secret_type', plan.type) &&
      takes('resolution', plan.reason ?? '') &&
      takes('validity', plan.validity),
  );
  const hide = query.get('hide_secret') === 'true';
  const byCursor = query.has('before') || query.has('after');
  const { items, headers } = (byCursor ? cursorPageOf : pageOf)(call, ordered(call, wanted));
  return { ...ok(items.map(({ plan, number }) => secretAlertShape(world, plan, number, hide))), headers };
}

export type Numbered<T> = { readonly plan: T; readonly number: number };

/** Alerts with the numbers that they were given: the oldest is number 1. */
export function numbered<T extends { readonly createdDaysAgo: number }>(plans: readonly T[]): readonly Numbered<T>[] {
  return [...plans]
    .sort((a, b) => b.createdDaysAgo - a.createdDaysAgo)
    .map((plan, index) => ({ plan, number: index + 1 }))
    .reverse();
}

/** Newest first, by creation or by the last change, unless the other way round is asked for. */
export function ordered<T extends { readonly createdDaysAgo: number; readonly closedDaysAgo: number | null }>(
  { query }: Call,
  items: readonly Numbered<T>[],
): readonly Numbered<T>[] {
  const age = ({ plan }: Numbered<T>) =>
    query.get('sort') === 'updated' ? (plan.closedDaysAgo ?? plan.createdDaysAgo) : plan.createdDaysAgo;
  const newestFirst = [...items].sort((a, b) => age(a) - age(b) || b.number - a.number);
  return query.get('direction') === 'asc' ? newestFirst.reverse() : newestFirst;
}
