import { defineCheck } from '../check.ts';
import { bundles } from '../reading/artefact-levels.ts';
import { releaseAttestation } from '../reading/release-attestation.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';

/** Nobody, the vendor included, can swap a file after publication, and the platform signs for it. */
export const releaseImmutable = defineCheck({
  id: 'release.immutable',
  level: 'supporting',
  question: "Is the release immutable, and does the platform's release attestation verify?",
  claims: ['3.1.1'],
  attestable: false,
  needs: ['release', 'artefacts', 'signatures'],
  judge(facts) {
    const { release } = facts;
    if (release.state === 'hidden') return unseen('The release', release);
    if (release.state === 'absent') return notApplicable('There is no release, only a tag.');
    const { draft, immutable } = release.value;
    if (!immutable && draft) {
      return notObservable(
        'The release is still a draft; whether it becomes immutable shows when it is published.',
        'administration: read',
      );
    }
    if (!immutable) {
      return notMet(
        'The release is published and can still be changed.',
        'Settings > General > Releases: enable release immutability; it holds for releases published from then on.',
      );
    }
    if (facts.signatures.state === 'hidden') return unseen('The release attestation', facts.signatures);
    const { state, finding, say } = releaseAttestation(facts);
    const extra = { evidence: bundles([finding]) };
    if (state === 'good') return met(`The release is immutable and ${say}.`, extra);
    if (state === 'open') return notObservable(`The release is immutable, but ${say}.`, undefined, extra);
    return notMet(
      `The release is immutable, but ${say}.`,
      'Compare the assets with what was built (gh release verify); publish again under a new tag if they differ.',
      extra,
    );
  },
});
