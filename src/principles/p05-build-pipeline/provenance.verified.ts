import { defineCheck } from '../check.ts';
import { bundles, overProducts } from '../reading/artefact-levels.ts';
import { isProvenance, mayBeProvenance, objectionTo, releaseCommit } from '../reading/provenance.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming, shortSha } from '../reading/words.ts';

/** Every product artefact has provenance that verifies and says: this repository, this commit, an expected builder. */
export const provenanceVerified = defineCheck({
  id: 'provenance.verified',
  level: 'required',
  question:
    'Has every artefact verified SLSA provenance from this repository, the release commit and an expected builder?',
  claims: ['3.1.1', '2.2.1'],
  attestable: false,
  needs: ['artefacts', 'signatures', 'tag', 'repository'],
  judge: (facts, terms) =>
    overProducts(facts, (release) => {
      const commit = releaseCommit(facts);
      if (commit === null) return notObservable('The release commit could not be seen.', undefined);
      if (facts.repository.state === 'hidden') return unseen('The repository', facts.repository);
      if (facts.repository.state === 'absent') return notObservable('The platform shows no repository.', undefined);
      const expected = { repository: facts.repository.value, commit, terms };
      const rows = release.products.map((artefact) => {
        const found = release.on(artefact);
        const own = found.filter(isProvenance);
        const good = own.find((finding) => objectionTo(finding, expected) === null) ?? null;
        const open = !release.askedAll || found.some(mayBeProvenance);
        const why =
          own.map((finding) => objectionTo(finding, expected)).find((text) => text !== null) ?? 'no provenance';
        return {
          name: artefact.name,
          good,
          open,
          line: `${artefact.name}: ${good === null ? why : `verified, ${good.foundIn}`}`,
        };
      });
      const bad = rows.filter(({ good, open }) => good === null && !open);
      const open = rows.filter(({ good, open: maybe }) => good === null && maybe);
      const of = count(rows.length, 'artefact');
      const extra = { details: capped(rows.map(({ line }) => line)), evidence: bundles(rows.map(({ good }) => good)) };
      if (bad.length > 0) {
        return notMet(
          `${String(bad.length)} of ${of} without the expected provenance: ${naming(bad.map(({ line }) => line))}.`,
          'Build in a workflow of this repository and attest each artefact there with actions/attest-build-provenance before the release.',
          extra,
        );
      }
      if (open.length > 0) {
        const names = naming(open.map(({ name }) => name));
        return notObservable(
          `${String(open.length)} of ${of} may have provenance that cannot be verified here: ${names}.`,
          undefined,
          extra,
        );
      }
      return met(`All ${of} built from ${shortSha(commit)} by an expected builder, provenance verified.`, extra);
    }),
});
