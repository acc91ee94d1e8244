import { defineCheck } from '../check.ts';
import type { CommitFact } from '../../facts/history.ts';
import { commitLine, extent, overRange, place } from '../reading/range.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** All checks of the merged head, required or not: which were required at that time GitHub does not tell. */
export const updatesTested = defineCheck({
  id: 'updates.tested',
  level: 'supporting',
  question: 'Did bot updates merged in the range pass the required checks first?',
  claims: ['1.2.4'],
  attestable: false,
  needs: ['commitRange'],
  judge: (facts) =>
    overRange(facts.commitRange, (range) => {
      const updates = range.commits.filter(isUpdate);
      const lines = (commits: readonly CommitFact[]) => commits.map((commit) => commitLine(commit, outcome(commit)));
      const failed = updates.filter((commit) => outcome(commit) === 'failed');
      const unknown = updates.filter((commit) => !['passed', 'failed'].includes(outcome(commit)));
      const cut = range.truncated || range.commits.length < range.total;
      const ofAll = count(updates.length, 'update');
      const extra = {
        details: [
          `Commits ${place(range)}; all checks of each merged head as they are now, required or not.`,
          ...capped(lines([...failed, ...unknown, ...updates.filter((commit) => outcome(commit) === 'passed')])),
        ],
        evidence: [{ digest: { gitCommit: range.head } }],
      };
      if (failed.length > 0)
        return notMet(
          `${String(failed.length)} of ${ofAll} by bots merged although a check failed: ${naming(lines(failed))}.`,
          'Require status checks on the branch (Settings > Rules > Rulesets) for bots too, and look into each update that failed.',
          extra,
        );
      if (cut)
        return notObservable(
          `No check of a bot's update failed in ${extent(range)}; the others were not read.`,
          undefined,
          extra,
        );
      if (updates.length === 0) return notApplicable(`No update by a bot among ${extent(range)}.`);
      if (unknown.length > 0)
        return notObservable(
          `Whether the checks passed is not known of ${String(unknown.length)} of ${ofAll} by bots: ${naming(lines(unknown))}.`,
          undefined,
          extra,
        );
      return met(`The checks passed on the heads of all ${ofAll} by bots.`, extra);
    }),
});

function isUpdate({ authorIsBot, pullRequest }: CommitFact): boolean {
  return authorIsBot || (pullRequest?.author?.endsWith('[bot]') ?? false);
}

function outcome({ pullRequest }: CommitFact): string {
  return pullRequest?.merged === true ? (pullRequest.checks ?? 'nothing reported') : 'no merged pull request';
}
