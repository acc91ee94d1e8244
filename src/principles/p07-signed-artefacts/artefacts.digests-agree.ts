import { defineCheck } from '../check.ts';
import { bundles, overProducts } from '../reading/artefact-levels.ts';
import { checksumDisagreements, listingsIn } from '../reading/checksums.ts';
import { companionDisagreements, comparisonOf, unsignedLists, withWhat } from '../reading/digests.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** The release's digests against the signed ones and those in checksum files, whoever wrote these. */
export const artefactsDigestsAgree = defineCheck({
  id: 'artefacts.digests-agree',
  level: 'required',
  question: 'Do server digest, checksum files and signed digests agree for every artefact?',
  claims: ['3.1.1'],
  attestable: false,
  needs: ['artefacts', 'signatures', 'checksums'],
  judge: (facts) =>
    overProducts(facts, (release) => {
      const { checksums } = facts;
      const listings = listingsIn(checksums.state === 'seen' ? checksums.value.files : [], release.artefacts);
      const wrong = [...companionDisagreements(release), ...checksumDisagreements(listings, release.artefacts)];
      const rows = release.products.map((artefact) => comparisonOf(release, listings, artefact));
      const sums = release.artefacts.filter(({ role }) => role === 'checksums');
      const extra = {
        details: [
          ...capped([...wrong, ...listings.open, ...unsignedLists(release), ...rows.map(({ line }) => line)]),
          ...capped(listings.strangers.map((line) => `${line} is listed and is no file of this release`).sort(), 10),
        ],
        evidence: [
          ...bundles(rows.flatMap(({ signed }) => signed)),
          ...sums.slice(0, 20).map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        ],
      };
      if (wrong.length > 0) {
        return notMet(
          `${count(wrong.length, 'digest')} of other bytes: ${naming(wrong)}.`,
          'Upload the very files that were signed and listed, or sign and list again; never rebuild in between.',
          extra,
        );
      }
      if (sums.length > 0 && checksums.state === 'hidden') return unseen('The checksum files', checksums, extra);
      const alone = rows.filter(({ agrees }) => !agrees);
      const of = count(rows.length, 'artefact');
      const agree = `${String(rows.length - alone.length)} of ${of} agree`;
      if (listings.open.length > 0) {
        return notObservable(`${agree}; not all could be read: ${naming(listings.open)}.`, undefined, extra);
      }
      if (alone.length === rows.length && alone.every(({ uncompared }) => uncompared.length === 0)) {
        return notApplicable(
          `The release's own digests are the only ones of ${of}: nothing to compare them with.`,
          extra,
        );
      }
      if (alone.length > 0) {
        const lines = naming(alone.map(({ artefact, why }) => `${artefact.name} (${why})`));
        return notObservable(`${agree}; nothing to compare with for ${lines}.`, undefined, extra);
      }
      return met(`${agree}: ${withWhat(rows)}.`, extra);
    }),
});
