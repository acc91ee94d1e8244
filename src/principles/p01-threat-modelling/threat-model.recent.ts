import { defineCheck } from '../check.ts';
import { daysBetween } from '../reading/days.ts';
import { datedModels, isVerdict } from '../reading/threat-models.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, naming } from '../reading/words.ts';

/** Every model has to be recent: one old model among new ones is an old look at its part of the product. */
export const threatModelRecent = defineCheck({
  id: 'threat-model.recent',
  level: 'supporting',
  question: 'Was the threat model reviewed within the configured time?',
  claims: ['1.4.1'],
  attestable: false,
  needs: ['threatModels', 'threatModelHistory'],
  judge(facts, { now, threatModelMaxAgeDays }) {
    const dated = datedModels(facts);
    if (isVerdict(dated)) return dated;
    const aged = dated.map(({ path, commit }) => ({ path, days: daysBetween(commit.committedAt, now), commit }));
    const details = capped(aged.map(({ path, days }) => `${path}: last changed ${String(days)} days ago`));
    const evidence = aged.slice(0, 10).map(({ path, commit }) => ({ name: path, digest: { gitCommit: commit.sha } }));
    const undated = aged.filter(({ days }) => days === null);
    if (undated.length > 0)
      return notObservable(`The last change of ${naming(undated.map(({ path }) => path))} has no date.`, undefined);
    const old = aged.filter(({ days }) => (days ?? 0) > threatModelMaxAgeDays);
    const most = `${String(threatModelMaxAgeDays)} days`;
    if (old.length > 0)
      return notMet(
        `${naming(old.map(({ path, days }) => `${path} last changed ${String(days)} days ago`))}, more than ${most}.`,
        'Review it and commit the date of the review. thresholds.threat_model_max_age_days sets another time.',
        { details, evidence },
      );
    return met(`${naming(aged.map(({ path }) => path))} changed within ${most}.`, { details, evidence });
  },
});
