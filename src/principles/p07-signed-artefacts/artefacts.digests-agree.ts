import { defineCheck } from '../check.ts';
import { bundles, overProducts } from '../reading/artefact-levels.ts';
import { companionDisagreements } from '../reading/digests.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** The release's digests against the signed ones. Checksum files are not downloaded by this version, and it says so. */
export const artefactsDigestsAgree = defineCheck({
  id: 'artefacts.digests-agree',
  level: 'required',
  question: 'Do server digest, checksum files and signed digests agree for every artefact?',
  claims: ['3.1.1'],
  attestable: false,
  needs: ['artefacts', 'signatures'],
  judge: (facts) =>
    overProducts(facts, (release) => {
      const wrong = companionDisagreements(release);
      const rows = release.products.map((artefact) => {
        const signed = release.on(artefact).filter(({ level }) => /^(verified|signed)/.test(level));
        const from = artefact.digestFrom === 'server' ? 'server digest' : 'digest of the bytes';
        const say =
          signed.length === 0
            ? 'nothing signed to compare with'
            : `equals the signed digest (${naming(signed.map(({ foundIn }) => foundIn))})`;
        return { artefact, signed, line: `${artefact.name}: ${from} ${artefact.sha256.slice(0, 12)} ${say}` };
      });
      const sums = release.artefacts.filter(({ role }) => role === 'checksums').map(({ name }) => name);
      const details = [
        ...capped([...wrong, ...rows.map(({ line }) => line)]),
        ...sums.map((name) => `${name}: not read by this version`),
      ];
      const extra = { details, evidence: bundles(rows.flatMap(({ signed }) => signed)) };
      const of = count(rows.length, 'artefact');
      if (wrong.length > 0) {
        return notMet(
          `${count(wrong.length, 'signed file')} about other bytes: ${naming(wrong)}.`,
          'Upload the very files that were signed, or sign again; never rebuild between signing and uploading.',
          extra,
        );
      }
      const alone = rows.filter(({ signed }) => signed.length === 0).map(({ artefact }) => artefact.name);
      const agree = `${String(rows.length - alone.length)} of ${of} agree with their signed digest`;
      if (sums.length > 0)
        return notObservable(`${agree}; this version does not read ${naming(sums)}.`, undefined, extra);
      if (alone.length === rows.length) {
        return notApplicable(
          `The release's own digests are the only ones of ${of}: nothing to compare them with.`,
          extra,
        );
      }
      if (alone.length > 0)
        return notObservable(`${agree}; nothing to compare with for ${naming(alone)}.`, undefined, extra);
      return met(`${agree}.`, extra);
    }),
});
