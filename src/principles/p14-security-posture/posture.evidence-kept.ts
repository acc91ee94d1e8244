import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

const fix = 'Run Copse for the tag of the previous release (input `tag`), which attaches its evidence again.';
const principles = 14;

/** What was attached to the previous release, verified as it is today. */
export const postureEvidenceKept = defineCheck({
  id: 'posture.evidence-kept',
  level: 'required',
  question: "Is the previous release's evidence still attached, and does it still verify?",
  claims: ['4.1.2'],
  attestable: false,
  needs: ['previousEvidence'],
  judge({ previousEvidence }) {
    if (previousEvidence.state === 'hidden') return unseen('The evidence of the previous release', previousEvidence);
    if (previousEvidence.state === 'absent') return notApplicable('This is the first release.');
    const { tag, files, others, bundles } = previousEvidence.value;
    if (files.length === 0 && others === 0)
      return notApplicable(`Neither ${tag} nor another release carries evidence of Copse yet.`);
    if (files.length === 0) {
      const elsewhere = count(others, 'other release does', 'other releases do');
      return notMet(`${tag} carries no evidence, although ${elsewhere}.`, fix);
    }
    if (bundles === null)
      return notMet(
        `${tag} carries ${count(files.length, 'file')} of Copse, but not the one with the signed bundles.`,
        fix,
      );
    const { digest, statements, summaries, refused, unverifiable } = bundles;
    const details = capped([
      ...refused.map((line) => `refused: ${line}`),
      ...unverifiable.map((line) => `not verified here: ${line}`),
    ]);
    const extra = { details, evidence: [{ name: `copse-evidence.jsonl of ${tag}`, digest: { sha256: digest } }] };
    if (refused.length > 0) {
      return notMet(
        `${count(refused.length, 'bundle')} of ${tag} no longer ${refused.length === 1 ? 'verifies' : 'verify'}: ${naming(refused)}.`,
        fix,
        extra,
      );
    }
    if (unverifiable.length > 0) {
      return notObservable(
        `${count(unverifiable.length, 'bundle')} of ${tag} cannot be verified here: ${naming(unverifiable)}.`,
        undefined,
        extra,
      );
    }
    if (statements < principles || summaries === 0) {
      return notMet(
        `${tag} keeps ${String(statements)} of ${String(principles)} statements and ${count(summaries, 'roll-up')}.`,
        fix,
        extra,
      );
    }
    return met(`All ${String(statements)} statements and the roll-up of ${tag} are attached and verify.`, extra);
  },
});
