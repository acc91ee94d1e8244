import type { Verdict } from '../check.ts';
import type { CommitFact, CommitRange } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import { count, shortSha } from './words.ts';
import { missing, notApplicable, unseen } from './verdict.ts';

/** Judges the commits of the range where there are any to judge. */
export function overRange(observed: Observed<CommitRange>, judge: (range: CommitRange) => Verdict): Verdict {
  if (observed.state === 'hidden') return unseen('The commits of the release', observed);
  if (observed.state === 'absent') return missing('commit range for this release');
  const range = observed.value;
  if (range.total === 0 && range.commits.length === 0) return notApplicable(`No commits ${place(range)}.`);
  return judge(range);
}

/** `after v1.0.0 up to abc1234`, or that it is the whole history. */
export function place(range: CommitRange): string {
  const from = range.baseTag ?? (range.base === null ? null : shortSha(range.base));
  const upTo = `up to ${shortSha(range.head)}`;
  if (from === null) return `${upTo} (no earlier release: the whole history)`;
  return range.rewritten === true
    ? `after ${from} ${upTo} (${from} is not in its history: these are the commits that ${from} has not)`
    : `after ${from} ${upTo}`;
}

/** `40 commits`, or `the first 100 of 400 commits` where the answer was cut. */
export function extent(range: CommitRange): string {
  return range.truncated
    ? `the ${String(range.commits.length)} seen of ${count(range.total, 'commit')}`
    : count(range.commits.length, 'commit');
}

/** One line for a list: short sha and headline. */
export function commitLine(commit: CommitFact, why: string): string {
  return `${shortSha(commit.sha)} ${commit.headline} (${why})`;
}
