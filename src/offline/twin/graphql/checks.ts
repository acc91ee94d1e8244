import { GraphQLError } from 'graphql';
import { nodeId } from '../shapes/common.ts';
import type { World } from '../world.ts';
import type { CheckRunState, StatusOfCommit } from '../written.ts';
import type { PageArguments } from './connection.ts';
import { connection } from './connection.ts';
import type { Node } from './objects.ts';

/** The newest check run of each name and app, and the newest status of each context; null where the commit has neither. */
export function rollupNode(world: World, oid: string): Node | null {
  const runs = newest(
    world.written.checkRuns.filter(({ sha }) => sha === oid),
    ({ name, app }) => `${String(app.id)} ${name}`,
  );
  const statuses = newest(
    world.written.statuses.filter(({ sha }) => sha === oid),
    ({ context }) => context,
  );
  if (runs.length + statuses.length === 0) return null;
  const contexts = [...runs.map(runNode), ...statuses.map(statusNode)];
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', oid),
    state: stateOf(runs, statuses),
    contexts: (page: PageArguments) => connection('contexts', page, contexts),
  };
}

/** What the asker may see; GitHub refuses the field alone, with its path. */
export type Rights = { readonly may: (area: 'checks' | 'statuses') => boolean };

/** A rollup for who may read both kinds of what reports. */
export function reported(rollup: () => Node | null): (_: unknown, rights: Rights) => Node | null {
  return (_, { may }) => {
    if (may('checks') && may('statuses')) return rollup();
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
  };
}

/** What the scenario says of the heads of pull requests that nothing of its own reported on. */
export function plannedRollup(world: World, oid: string): Node | null {
  const { checks } = world.scenario.pullRequests;
  if (checks === 'none') return null;
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', oid),
    state: checks === 'passed' ? 'SUCCESS' : 'FAILURE',
    contexts: (page: PageArguments) => connection('contexts', page, []),
  };
}

/** The last of each key, in the order in which the keys first came. */
function newest<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function stateOf(runs: readonly CheckRunState[], statuses: readonly StatusOfCommit[]): string {
  const words = [...runs.map(({ conclusion }) => conclusion ?? 'pending'), ...statuses.map(({ state }) => state)];
  if (words.some((word) => ['failure', 'error', 'timed_out', 'cancelled', 'action_required'].includes(word)))
    return 'FAILURE';
  return words.includes('pending') ? 'PENDING' : 'SUCCESS';
}

function runNode({ id, name, status, conclusion, suite, app }: CheckRunState): Node {
  return {
    __typename: 'CheckRun',
    id: nodeId('CR', id),
    databaseId: id,
    name,
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
    checkSuite: {
      __typename: 'CheckSuite',
      id: nodeId('CS', suite),
      app: { __typename: 'App', id: nodeId('A', app.id), databaseId: app.id, slug: app.slug },
    },
  };
}

function statusNode({ id, context, state }: StatusOfCommit): Node {
  return { __typename: 'StatusContext', id: nodeId('SC', id), context, state: state.toUpperCase() };
}
