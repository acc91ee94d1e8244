import { defineCheck } from '../check.ts';
import { reviewGap } from '../reading/reviews.ts';
import { datedModels, isVerdict } from '../reading/threat-models.ts';
import { met, notMet } from '../reading/verdict.ts';
import { capped, naming, shortSha } from '../reading/words.ts';

/** The last change of each model, as the range's changes are judged. */
export const threatModelReviewed = defineCheck({
  id: 'threat-model.reviewed',
  level: 'supporting',
  question: "Did the threat model's last change go through a pull request approved by someone else?",
  claims: ['1.4.1'],
  attestable: false,
  needs: ['threatModels', 'threatModelHistory'],
  judge(facts) {
    const dated = datedModels(facts);
    if (isVerdict(dated)) return dated;
    const each = dated.map(({ path, commit }) => ({ path, commit, gap: reviewGap(commit) }));
    const details = capped(
      each.map(({ path, commit, gap }) => `${path} at ${shortSha(commit.sha)}: ${gap ?? 'approved by someone else'}`),
    );
    const evidence = each.slice(0, 10).map(({ path, commit }) => ({ name: path, digest: { gitCommit: commit.sha } }));
    const unreviewed = each.filter(({ gap }) => gap !== null);
    if (unreviewed.length === 0)
      return met(`The last change of ${naming(each.map(({ path }) => path))} was approved by someone else.`, {
        details,
        evidence,
      });
    return notMet(
      `The last change of ${naming(unreviewed.map(({ path, gap }) => `${path}: ${gap ?? ''}`))}.`,
      'Change the threat model by a pull request that a second person approves.',
      { details, evidence },
    );
  },
});
