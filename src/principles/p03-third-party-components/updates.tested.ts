import { defineCheck } from '../check.ts';
import { type JudgedUpdate, judgedUpdate, updatesOf } from '../reading/bot-updates.ts';
import { ruleFacts } from '../reading/effective-rules.ts';
import { commitLine, extent, overRange, place } from '../reading/range.ts';
import { permissionToSee, saidRequired, updateNotes } from '../reading/update-notes.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** The checks that are required today, with what is known of since when; where none is, or none can be seen, all of the head. */
export const updatesTested = defineCheck({
  id: 'updates.tested',
  level: 'supporting',
  question: 'Did bot updates merged in the range pass the required checks first?',
  claims: ['1.2.4'],
  attestable: false,
  needs: ['commitRange', 'updateChecks', 'previousRelease', ...ruleFacts],
  dispensable: ['classicProtection'],
  judge: (facts) =>
    overRange(facts.commitRange, (range) => {
      const updates = updatesOf(range.commits).map((commit) => judgedUpdate(commit, facts));
      const of = (outcome: JudgedUpdate['outcome']) => updates.filter((update) => update.outcome === outcome);
      const lines = (some: readonly JudgedUpdate[]) => some.map(({ commit, why }) => commitLine(commit, why));
      const [failed, unknown, passed] = [of('failed'), of('unknown'), of('passed')];
      const cut = range.truncated || range.commits.length < range.total;
      const ofAll = count(updates.length, 'update');
      const extra = {
        details: [
          `Commits ${place(range)}; the checks of each merged head as they are now. ${saidRequired(updates)}`,
          ...updateNotes(facts),
          ...capped(lines([...failed, ...unknown, ...passed])),
        ],
        evidence: [{ digest: { gitCommit: range.head } }],
      };
      if (failed.length > 0)
        return notMet(
          `${String(failed.length)} of ${ofAll} by bots merged although a check did not pass: ${naming(lines(failed))}.`,
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
          permissionToSee(facts),
          extra,
        );
      return met(`The checks passed on the heads of all ${ofAll} by bots. ${saidRequired(updates)}`, extra);
    }),
});
