import { defineCheck } from '../check.ts';
import { elementLine, sbomLine, shortcomings } from '../reading/sboms.ts';
import { met, missing, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, naming } from '../reading/words.ts';

/** One good document is enough; what is wrong with each is listed. An SBOM that Copse made is never among them. */
export const sbomPublished = defineCheck({
  id: 'sbom.published',
  level: 'required',
  question: 'Does the release carry a valid SBOM of this product and version with the minimum elements?',
  claims: ['1.2.1'],
  attestable: false,
  needs: ['sboms', 'artefacts', 'repository', 'release'],
  judge({ sboms, artefacts, repository, release }) {
    const fix =
      'Attach an SBOM (CycloneDX 1.4 to 1.7 or SPDX 2.3 or 3.0) made from this very build, with product, version, supplier, author and dependencies filled in.';
    if (sboms.state === 'hidden') return unseen('The SBOMs of the release', sboms);
    if (sboms.state === 'absent') return notMet('No asset of the release is an SBOM.', fix);
    if (repository.state !== 'seen' || release.state !== 'seen') {
      const dark = [repository, release].find(({ state }) => state === 'hidden');
      return dark?.state === 'hidden' ? unseen('What the SBOM should name', dark) : missing('release');
    }
    const products = artefacts.state === 'seen' ? artefacts.value.filter(({ role }) => role === 'product') : [];
    const { owner, name } = repository.value;
    const named = { owner, repository: name, tag: release.value.tag, products: products.map((one) => one.name) };
    const { documents, unread } = sboms.value;
    const rows = documents.map((document) => ({ document, faults: shortcomings(document, named) }));
    const good = rows.filter(({ faults }) => faults.length === 0);
    const extra = {
      details: capped([
        ...rows.map(({ document, faults }) => sbomLine(document, faults)),
        ...rows.flatMap(({ document }) =>
          document.elements
            .filter(({ from, met: there }) => from === 'cisa-2025' && !there)
            .map((element) => `${document.assetName}, CISA 2025: ${elementLine(element)}`),
        ),
        ...unread.map(({ assetName, why }) => `${assetName}: ${why}`),
      ]),
      evidence: documents.map(({ assetName, sha256 }) => ({ name: assetName, digest: { sha256 } })),
    };
    if (good[0] !== undefined) return met(`${sbomLine(good[0].document, [])}.`, extra);
    if (unread.length > 0) {
      const names = naming(unread.map(({ assetName, why }) => `${assetName} (${why})`));
      return notObservable(`Not every SBOM could be read: ${names}.`, undefined, extra);
    }
    // by which names a product may go is only known where the artefacts are
    if (artefacts.state === 'hidden') return unseen('The artefacts that the SBOM may name', artefacts, extra);
    return notMet(`${naming(rows.map(({ document, faults }) => sbomLine(document, faults)))}.`, fix, extra);
  },
});
