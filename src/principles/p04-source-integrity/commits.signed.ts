import { defineCheck } from '../check.ts';
import { commitLine, extent, overRange, place } from '../reading/range.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, tally } from '../reading/words.ts';

/** Every commit of the range, with those that GitHub signed for somebody (merges in the browser) counted apart. */
export const commitsSigned = defineCheck({
  id: 'commits.signed',
  level: 'required',
  question: 'Has every commit in the range a signature that the platform verified?',
  claims: ['1.1.4'],
  attestable: false,
  needs: ['commitRange'],
  judge: (facts) =>
    overRange(facts.commitRange, (range) => {
      const { commits } = range;
      const unsigned = commits.filter(({ signature }) => !signature.verified);
      const byGitHub = commits.filter(({ signature }) => signature.verified && signature.byGitHub).length;
      const own = commits.length - unsigned.length - byGitHub;
      const share = commits.length === 0 ? 0 : Math.floor((100 * (own + byGitHub)) / commits.length);
      const details = [
        `Commits ${place(range)}.`,
        `Verified: ${String(own)} by their own keys, ${String(byGitHub)} by GitHub's key for web merges; ${String(share)} %.`,
        ...capped(unsigned.map((commit) => commitLine(commit, commit.signature.reason))),
      ];
      const extra = { details, evidence: [{ digest: { gitCommit: range.head } }] };
      if (unsigned.length > 0) {
        const reasons = tally(unsigned.map(({ signature }) => signature.reason));
        return notMet(
          `${String(unsigned.length)} of ${extent(range)} without a verified signature (${reasons}).`,
          'Sign commits (git config commit.gpgsign true, key at Settings > SSH and GPG keys) and require it on the branch; past commits stay as they are.',
          extra,
        );
      }
      if (range.truncated || commits.length < range.total) {
        return notObservable(`All of ${extent(range)} are verified; the others were not read.`, undefined, extra);
      }
      return met(`All ${extent(range)} verified, ${String(byGitHub)} of them by GitHub.`, extra);
    }),
});
