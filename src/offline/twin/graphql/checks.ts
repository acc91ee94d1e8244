import { GraphQLError } from 'graphql';
import type { Json } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import { allPullRequests } from '../pull-requests.ts';
import { holding } from '../routes/rulesets.ts';
import { nodeId, numberOf } from '../shapes/common.ts';
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
  const contexts = [...runs.map((run) => runNode(world, run)), ...statuses.map((status) => statusNode(world, status))];
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
export function reported<Rollup>(rollup: () => Rollup): (_: unknown, rights: Rights) => Rollup {
  return (_, { may }) => {
    if (may('checks') && may('statuses')) return rollup();
    throw new GraphQLError('Resource not accessible by integration', { extensions: { type: 'FORBIDDEN' } });
  };
}

/**
 * What the scenario says of the heads of pull requests that nothing of its own reported on: a run of each check that the
 * default branch requires, or of one called `test`; where they failed it is the first that did.
 */
export function plannedRollup(world: World, oid: string): Node | null {
  const { checks } = world.scenario.pullRequests;
  if (checks === 'none') return null;
  const names = [...new Set(requiredOn(world).map(({ context }) => context))];
  const runs = (names.length === 0 ? ['test'] : names).map((name, index) =>
    runNode(world, {
      id: numberOf(`${oid} ${name}`),
      name,
      status: 'completed',
      conclusion: checks === 'failed' && index === 0 ? 'failure' : 'success',
      suite: numberOf(oid),
      app: { id: 15368, slug: 'github-actions' },
    }),
  );
  return {
    __typename: 'StatusCheckRollup',
    id: nodeId('SCR', oid),
    state: checks === 'passed' ? 'SUCCESS' : 'FAILURE',
    contexts: (page: PageArguments) => connection('contexts', page, runs),
  };
}

type RequiredCheck = { readonly context: string; readonly appId: number | null };

/** The checks that rulesets and classic protection require of requests into the default branch. */
function requiredOn(world: World): readonly RequiredCheck[] {
  const { defaultBranch } = world.clone;
  const ofRulesets = holding(world, defaultBranch)
    .flatMap(({ rules }) => rules)
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => {
      const list = membersOf(parameters)['required_status_checks'];
      return Array.isArray(list) ? (list as readonly Json[]).map(membersOf) : [];
    })
    .map(({ context, integration_id: app }) => ({
      context: typeof context === 'string' ? context : '',
      appId: typeof app === 'number' ? app : null,
    }));
  return [...ofRulesets, ...(world.written.protection.get(defaultBranch)?.checks ?? [])];
}

/** Every request of the twin is into the default branch; without one to ask of, GitHub refuses. */
async function isRequired(world: World, number: number | null | undefined, name: string, app: number | null) {
  if (number === null || number === undefined)
    throw new GraphQLError('A pull request ID or pull request number is required.');
  if (!(await allPullRequests(world)).some((request) => request.number === number))
    throw new GraphQLError(`Could not resolve to a PullRequest with the number of ${String(number)}.`, {
      extensions: { type: 'NOT_FOUND' },
    });
  return requiredOn(world).some(({ context, appId }) => context === name && (appId === null || appId === app));
}

type OfRequest = { readonly pullRequestNumber?: number | null };

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

type Run = Pick<CheckRunState, 'id' | 'name' | 'status' | 'conclusion' | 'suite' | 'app'>;

function runNode(world: World, { id, name, status, conclusion, suite, app }: Run): Node {
  return {
    isRequired: ({ pullRequestNumber }: OfRequest) => isRequired(world, pullRequestNumber, name, app.id),
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

function statusNode(world: World, { id, context, state }: StatusOfCommit): Node {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', id),
    context,
    state: state.toUpperCase(),
    isRequired: ({ pullRequestNumber }: OfRequest) => isRequired(world, pullRequestNumber, context, null),
  };
}
