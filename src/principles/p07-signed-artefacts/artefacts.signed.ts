import { defineCheck } from '../check.ts';
import { bundles, levelLine, levelOf, levelWords, overProducts } from '../reading/artefact-levels.ts';
import { signedLists } from '../reading/signed-lists.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming, tally } from '../reading/words.ts';

/** The strongest signature over each product artefact; files that describe others (SBOMs, checksums) need none of their own. */
export const artefactsSigned = defineCheck({
  id: 'artefacts.signed',
  level: 'required',
  question: 'Has every product artefact a signature that verifies to an expected identity or key?',
  claims: ['3.1.1'],
  attestable: false,
  needs: ['artefacts', 'signatures', 'checksums'],
  judge: (facts) =>
    overProducts(facts, (release) => {
      const lists = signedLists(release, facts);
      const rows = release.products.map((artefact) => levelOf(release, artefact, lists));
      const others = release.artefacts.length - rows.length;
      const extra = {
        details: [
          `Levels: ${tally(rows.map(({ level }) => levelWords[level]))}.`,
          ...(others > 0
            ? [`${count(others, 'file')} that only describe the others need no signature of their own.`]
            : []),
          ...capped(rows.map(levelLine)),
        ],
        evidence: bundles(rows.map(({ best }) => best)),
      };
      const of = count(rows.length, 'product artefact');
      const failed = rows.filter(({ outcome }) => outcome === 'failed');
      if (failed.length > 0) {
        return notMet(
          `${String(failed.length)} of ${of} without a good signature: ${naming(failed.map(levelLine))}.`,
          'Sign every artefact in the release workflow (actions/attest-build-provenance, cosign sign-blob) and name foreign signers under `artefacts.identities`, keys under `artefacts.keys` in .github/copse.yml.',
          extra,
        );
      }
      const unseen = rows.filter(({ outcome }) => outcome === 'unseen');
      if (unseen.length > 0) {
        const lines = naming(unseen.map(levelLine));
        return notObservable(`${String(unseen.length)} of ${of} cannot be verified here: ${lines}.`, undefined, extra);
      }
      return met(`All ${of} signed and verified.`, extra);
    }),
});
