import type { HeadCheck, HeadChecks } from '../../facts/checks.ts';
import type { FactsFor } from '../../facts/facts.ts';
import type { CommitFact, PullRequestFact } from '../../facts/history.ts';
import { outcomeOf } from './check-runs.ts';
import type { RuleFacts } from './effective-rules.ts';
import { type Bound, requiredThere, type RequiredThere } from './required-checks.ts';

/** An update by a bot, and whether its checks passed at the head that was merged. */
export type JudgedUpdate = {
  readonly commit: CommitFact;
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** In a few words, for the line. */
  readonly why: string;
  /** Names of the checks that are required of it; null where which are could not be seen. */
  readonly required: readonly string[] | null;
};

type Facts = RuleFacts & FactsFor<'updateChecks'>;
type Item = { readonly name: string; readonly state: ItemState; readonly bound: Bound };
type ItemState = ReturnType<typeof outcomeOf> | 'missing' | 'unread';

/** Every update by a bot once: the commits of one merged request are one, told by the last of them. */
export function updatesOf(commits: readonly CommitFact[]): readonly CommitFact[] {
  const last = new Map<string, CommitFact>();
  for (const commit of commits.filter(isUpdate)) {
    const { pullRequest: request } = commit;
    const key = request?.merged === true ? `#${String(request.number)}` : commit.sha;
    const known = last.get(key);
    if (known === undefined || known.committedAt < commit.committedAt) last.set(key, commit);
  }
  return [...last.values()];
}

function isUpdate({ authorIsBot, pullRequest }: CommitFact): boolean {
  return authorIsBot || (pullRequest?.author?.endsWith('[bot]') ?? false);
}

/**
 * By the checks that are required of it. A required check that failed speaks against the update unless it may be required only
 * since; one that is missing speaks against it only where it is seen to have been required then. Where none is required,
 * all that reported are judged: nothing else stood between the bot and the branch.
 */
export function judgedUpdate(commit: CommitFact, facts: Facts): JudgedUpdate {
  const { pullRequest: request } = commit;
  if (request?.merged !== true) return { commit, outcome: 'unknown', why: 'no merged pull request', required: null };
  const { updateChecks } = facts;
  const heads = updateChecks.state === 'seen' ? updateChecks.value.heads : [];
  const read = heads.find(({ head }) => head === request.headSha) ?? null;
  const there = requiredThere(facts, request, commit.committedAt);
  const items = itemsOf(there, request, read);
  if (items.length === 0) return { commit, ...byAllChecks(request, there.complete) };
  return {
    commit,
    ...byRequired(items, told(read, items)),
    required: items.map(({ name }) => name),
  };
}

function itemsOf(there: RequiredThere, request: PullRequestFact, read: HeadChecks | null): readonly Item[] {
  const named = there.rules.map(({ context, appId, bound }): Item => {
    const own = (read?.checks ?? []).filter(
      ({ name, app }) => name === context && (appId === null || app === null || app.id === appId),
    );
    if (own.length > 0) return { name: context, state: worst(own), bound };
    if (read === null) return { name: context, state: request.checks === 'passed' ? 'passed' : 'unread', bound };
    // A head that nothing reported on may be older than what GitHub keeps; a queue runs its checks on a commit of its own.
    const isSure = !read.truncated && read.checks.length > 0 && !there.queue;
    return { name: context, state: isSure ? 'missing' : 'unread', bound };
  });
  const had = new Set(named.map(({ name }) => name));
  const others = (read?.checks ?? []).filter(({ required, name }) => required && !had.has(name));
  const names = [...new Set(others.map(({ name }) => name))];
  return [
    ...named,
    ...names.map((name) => ({ name, state: worst(others.filter((one) => one.name === name)), bound: there.others })),
  ];
}

function worst(checks: readonly HeadCheck[]): ItemState {
  const states = checks.map(outcomeOf);
  return (['failed', 'waiting', 'passed', 'idle'] as const).find((state) => states.includes(state)) ?? 'unread';
}

const words = {
  failed: 'failed',
  missing: 'did not report',
  waiting: 'has not ended',
  unread: 'was not read',
} as const;

function byRequired(items: readonly Item[], also: string): Pick<JudgedUpdate, 'outcome' | 'why'> {
  // GitHub takes a required check that was skipped for passed.
  const against = items.flatMap(({ name, state, bound }) =>
    state === 'passed' || state === 'idle' ? [] : [{ said: `${name} ${words[state]}`, state, bound }],
  );
  const bad = against.filter(
    ({ state, bound: { at } }) =>
      (state === 'failed' && at !== 'later' && at !== 'hidden') || (state === 'missing' && at === 'then'),
  );
  const open = against.filter((item) => !bad.includes(item));
  const lines = [
    ...bad.map(({ said }) => said),
    ...open.map(({ said, state, bound }) => `${said}${doubt(state, bound)}`),
  ];
  const outcome = bad.length > 0 ? 'failed' : open.length > 0 ? 'unknown' : 'passed';
  return { outcome, why: `${lines.join('; ') || 'required checks passed'}${also}` };
}

function doubt(state: ItemState, bound: Bound): string {
  if (bound.at === 'later') return `, required as it is only since ${bound.since}`;
  return state === 'failed' || state === 'missing' ? ', and since when it is required is not known' : '';
}

/** Failures of checks that are not required: they are told, and decide nothing. */
function told(read: HeadChecks | null, items: readonly Item[]): string {
  const names = new Set(items.map(({ name }) => name));
  const failed = (read?.checks ?? []).filter((check) => !names.has(check.name) && outcomeOf(check) === 'failed');
  return failed.length === 0
    ? ''
    : `; not required: ${failed
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')} failed`;
}

function byAllChecks({ checks }: PullRequestFact, isKnown: boolean): Omit<JudgedUpdate, 'commit'> {
  const required = isKnown ? [] : null;
  if (checks === 'passed') return { outcome: 'passed', why: 'all checks passed', required };
  if (checks === undefined) return { outcome: 'unknown', why: 'nothing reported', required };
  if (checks === 'pending') return { outcome: 'unknown', why: 'a check has not ended', required };
  return isKnown
    ? { outcome: 'failed', why: 'a check failed; none is required', required }
    : { outcome: 'unknown', why: 'a check failed; whether it is required could not be seen', required };
}
