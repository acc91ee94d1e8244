import { defineCheck } from '../check.ts';
import { commitLine, extent, overRange, place } from '../reading/range.ts';
import { reviewGap } from '../reading/reviews.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, tally } from '../reading/words.ts';

/** What was done, not what the settings say: each change approved by somebody else at the state that was merged. */
export const reviewPractised = defineCheck({
  id: 'review.practised',
  level: 'required',
  question: 'Did every change in the range arrive by a pull request that someone else approved at its last push?',
  claims: ['1.3.3'],
  attestable: false,
  needs: ['commitRange'],
  judge: (facts) =>
    overRange(facts.commitRange, (range) => {
      const rows = range.commits.map((commit) => ({ commit, gap: reviewGap(commit) }));
      const gaps = rows.flatMap(({ commit, gap }) => (gap === null ? [] : [{ commit, gap }]));
      const bots = gaps.filter(({ commit }) => commit.authorIsBot);
      const people = gaps.filter(({ commit }) => !commit.authorIsBot);
      const lines = (list: typeof gaps, prefix: string): readonly string[] =>
        capped(list.map(({ commit, gap }) => `${prefix}${commitLine(commit, gap)}`));
      const extra = {
        details: [`Commits ${place(range)}.`, ...lines(people, ''), ...lines(bots, 'bot update: ')],
        evidence: [{ digest: { gitCommit: range.head } }],
      };
      if (gaps.length > 0) {
        const botWords = bots.length === 0 ? '' : `, ${count(bots.length, 'bot update', 'bot updates')} among them`;
        return notMet(
          `${String(gaps.length)} of ${extent(range)} without review by someone else${botWords} (${tally(gaps.map(({ gap }) => gap))}).`,
          'Merge only by pull requests that someone else approved after the last push; Settings > Rules > Rulesets: require approvals and dismiss stale ones.',
          extra,
        );
      }
      if (range.truncated || range.commits.length < range.total) {
        return notObservable(`All of ${extent(range)} were reviewed; the others were not read.`, undefined, extra);
      }
      return met(`All ${extent(range)} arrived by a pull request that someone else approved at its last push.`, extra);
    }),
});
