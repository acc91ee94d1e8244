import { defineCheck } from '../check.ts';
import { bundles, overProducts } from '../reading/artefact-levels.ts';
import { isProvenance, mayBeProvenance } from '../reading/provenance.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** A customer can get the provenance: from the release or by digest from the platform, and it names these very bytes. */
export const artefactsProvenanceShipped = defineCheck({
  id: 'artefacts.provenance-shipped',
  level: 'required',
  question: 'Is the provenance of every artefact obtainable with the release, and does it bind the same digest?',
  claims: ['3.1.1'],
  attestable: false,
  needs: ['artefacts', 'signatures'],
  judge: (facts) =>
    overProducts(facts, (release) => {
      const places = new Set(['attestations API', ...release.artefacts.map(({ name }) => name)]);
      const rows = release.products.map((artefact) => {
        const found = release.on(artefact);
        const bound = found.filter((finding) => isProvenance(finding) && /^(verified|signed)/.test(finding.level));
        const shipped = bound.find(({ foundIn }) => places.has(foundIn)) ?? null;
        const open =
          !release.askedAll || found.some((finding) => mayBeProvenance(finding) && places.has(finding.foundIn));
        const elsewhere = bound[0] === undefined ? 'no provenance' : `provenance only in ${bound[0].foundIn}`;
        return {
          artefact,
          shipped,
          open,
          say: `${artefact.name}: ${shipped === null ? elsewhere : `provenance in ${shipped.foundIn}`}`,
        };
      });
      const extra = {
        details: capped(rows.map(({ say }) => say)),
        evidence: bundles(rows.map(({ shipped }) => shipped)),
      };
      const of = count(rows.length, 'artefact');
      const lacking = rows.filter(({ shipped, open }) => shipped === null && !open);
      if (lacking.length > 0) {
        return notMet(
          `${String(lacking.length)} of ${of} without provenance that a customer can get: ${naming(lacking.map(({ say }) => say))}.`,
          'Attest with actions/attest-build-provenance (kept in the attestation store) or attach the provenance bundle to the release.',
          extra,
        );
      }
      const open = rows.filter(({ shipped }) => shipped === null);
      if (open.length > 0) {
        const names = naming(open.map(({ artefact }) => artefact.name));
        return notObservable(
          `${String(open.length)} of ${of} with something that may be provenance but cannot be verified here: ${names}.`,
          undefined,
          extra,
        );
      }
      return met(`Provenance of all ${of} can be had with the release and binds their digests.`, extra);
    }),
});
