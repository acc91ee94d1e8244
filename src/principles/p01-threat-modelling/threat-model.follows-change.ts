import { defineCheck } from '../check.ts';
import { labelledSince, materialFiles, materialLabel } from '../reading/material-changes.ts';
import { datedModels, isVerdict } from '../reading/threat-models.ts';
import { met, missing, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming, shortSha } from '../reading/words.ts';

/** A model that changed with the last material change is up to date; whether it says the right thing is for a person. */
export const threatModelFollowsChange = defineCheck({
  id: 'threat-model.follows-change',
  level: 'required',
  question: "Is no material change in the range newer than the threat model's last commit?",
  claims: ['1.4.1'],
  attestable: true,
  needs: ['threatModels', 'threatModelHistory', 'changesSinceModel', 'commitRange'],
  judge({ threatModels, threatModelHistory, changesSinceModel, commitRange }, { materialChanges }) {
    const dated = datedModels({ threatModels, threatModelHistory });
    if (isVerdict(dated)) return dated;
    if (commitRange.state === 'hidden') return unseen('The commits of the release', commitRange);
    if (commitRange.state === 'absent') return missing('commit range for this release');
    if (changesSinceModel.state === 'hidden') return unseen('The files that changed', changesSinceModel);
    if (changesSinceModel.state === 'absent') return missing('earlier state to compare with');
    const { since, sinceIs, files, truncated } = changesSinceModel.value;
    const range = commitRange.value;
    if (range.total === 0) return notApplicable('Nothing changed since the previous release.');
    const [model] = [...dated].sort((a, b) => (a.commit.committedAt > b.commit.committedAt ? -1 : 1));
    if (model === undefined) return missing('change of the threat model');
    const changed = materialFiles(files, materialChanges);
    const labelled = labelledSince(model.commit, range.commits);
    const details = capped([
      ...changed.map(({ path, reason }) => `${path} (${reason})`),
      ...labelled.map((request) => `${request} (labelled ${materialLabel})`),
    ]);
    const extra = { details, evidence: [{ name: model.path, digest: { gitCommit: model.commit.sha } }] };
    const missed = changed.length + labelled.length;
    const from = sinceIs === 'threat model' ? 'the threat model last changed' : 'the previous release';
    const says = `since ${from} (${shortSha(since)})`;
    if (missed > 0)
      return notMet(
        `${count(missed, 'material change')} ${says}: ${naming([...changed.map(({ path }) => path), ...labelled])}${truncated ? ', among the first 300 files' : ''}.`,
        `Look at ${model.path} again with these changes in mind and commit what you found, even if only the date of the review. material_changes in .github/copse.yml adds paths.`,
        extra,
      );
    if (truncated)
      return notObservable(
        `GitHub lists 300 changed files ${says}, none of them material, and not the rest.`,
        undefined,
        extra,
      );
    return met(`None of ${count(files.length, 'file')} that changed ${says} is material.`, extra);
  },
});
