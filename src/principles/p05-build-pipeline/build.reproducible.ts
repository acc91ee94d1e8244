import { defineCheck } from '../check.ts';
import { bundles, overProducts } from '../reading/artefact-levels.ts';
import { bare, builderOf, isProvenance } from '../reading/provenance.ts';
import { met, notObservable } from '../reading/verdict.ts';
import { capped, count } from '../reading/words.ts';

/** Two verified provenances by different builders over one digest. That nobody rebuilt it elsewhere can never be seen. */
export const buildReproducible = defineCheck({
  id: 'build.reproducible',
  level: 'supporting',
  question: 'Did a second, independent build give the same digests?',
  claims: [],
  attestable: true,
  needs: ['artefacts', 'signatures'],
  judge: (facts) =>
    overProducts(facts, ({ products, on }) => {
      const rows = products.map((artefact) => {
        const verified = on(artefact).filter(
          (finding) =>
            isProvenance(finding) && (finding.level === 'verified_identity' || finding.level === 'verified_key'),
        );
        const builders = new Set(
          verified
            .map(builderOf)
            .filter((name) => name !== null)
            .map(bare),
        );
        return { artefact, verified, builders: builders.size };
      });
      const twice = rows.filter(({ builders }) => builders >= 2);
      const details = capped(rows.map(({ artefact, builders }) => `${artefact.name}: ${count(builders, 'builder')}`));
      const of = count(rows.length, 'artefact');
      if (twice.length === rows.length) {
        const evidence = bundles(rows.flatMap(({ verified }) => verified));
        return met(`All ${of} attested by two builders or more with the same digests.`, { details, evidence });
      }
      return notObservable(`A second build's attestation was seen for ${String(twice.length)} of ${of}.`, undefined, {
        details,
      });
    }),
});
