import { defineCheck } from '../check.ts';
import { agreementOf, differences } from '../reading/component-agreement.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { count, naming } from '../reading/words.ts';

/** Lockfiles are of the release commit and come first; GitHub's graph is of the default branch and stands in where nothing is locked. */
export const sbomComplete = defineCheck({
  id: 'sbom.complete',
  level: 'required',
  question: "Do the SBOM's components agree with the lockfiles or the dependency graph at the release commit?",
  claims: ['1.2.1'],
  attestable: false,
  needs: ['sboms', 'lockfiles', 'dependencyGraph'],
  judge({ sboms, lockfiles, dependencyGraph }) {
    if (sboms.state === 'hidden') return unseen('The SBOMs of the release', sboms);
    const valid = sboms.state === 'seen' ? sboms.value.documents.filter((document) => document.valid) : [];
    if (valid.length === 0)
      return notApplicable('The release carries no valid SBOM whose components could be compared.');
    if (lockfiles.state === 'hidden') return unseen('The lockfiles', lockfiles);
    const files = lockfiles.state === 'seen' ? lockfiles.value.files : [];
    const broken = files.filter(({ problem }) => problem !== null);
    if (broken.length > 0) {
      const named = naming(broken.map(({ path, problem }) => `${path} (${problem ?? ''})`));
      return notObservable(`Lockfiles that could not be read: ${named}.`, undefined);
    }
    if (files.length === 0 && dependencyGraph.state === 'hidden')
      return unseen('No lockfile is there, and the dependency graph', dependencyGraph);
    const graph = dependencyGraph.state === 'seen' ? dependencyGraph.value.components : [];
    const reference = files.length > 0 ? files.flatMap(({ components }) => components) : graph;
    const from = files.length > 0 ? count(files.length, 'lockfile') : "GitHub's dependency graph";
    if (valid.some(({ truncated }) => truncated))
      return notObservable('The SBOM lists more components than are read.', undefined);
    const listed = valid.flatMap(({ components }) => components);
    const agreement = agreementOf(listed, reference);
    const { both, missing, maybeMissing, extra } = agreement;
    const all = {
      details: differences(agreement, from),
      evidence: valid.map(({ assetName, sha256 }) => ({ name: assetName, digest: { sha256 } })),
    };
    if (missing.length + extra.length > 0) {
      return notMet(
        `${String(both)} agree; ${String(missing.length)} only in ${from}${missing.length > 0 ? ` (${naming(missing)})` : ''}, ${String(extra.length)} only in the SBOM${extra.length > 0 ? ` (${naming(extra)})` : ''}.`,
        'Make the SBOM from the release commit, with its lockfiles, in the job that builds the release.',
        all,
      );
    }
    if (maybeMissing.length > 0) {
      return notObservable(
        `${String(both)} agree; whether ${count(maybeMissing.length, 'more component')} of ${from} should be in the SBOM, the lockfile does not say: ${naming(maybeMissing)}.`,
        undefined,
        all,
      );
    }
    if (both === 0)
      return notObservable(`No component of the SBOM is of a package system that ${from} names.`, undefined, all);
    return met(`All ${count(both, 'component')} agree with ${from}.`, all);
  },
});
