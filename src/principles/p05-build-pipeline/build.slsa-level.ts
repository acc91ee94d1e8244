import { defineCheck } from '../check.ts';
import { overProducts } from '../reading/artefact-levels.ts';
import { releaseCommit } from '../reading/provenance.ts';
import { buildLevelOf, weakest } from '../reading/slsa-levels.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count } from '../reading/words.ts';

/** The weakest artefact's level against the one that the vendor set. */
export const buildSlsaLevel = defineCheck({
  id: 'build.slsa-level',
  level: 'required',
  question: 'Is the SLSA 1.2 build level at least the configured one, and what stops the next?',
  claims: ['2.2.2'],
  attestable: false,
  needs: ['artefacts', 'signatures', 'tag', 'repository'],
  judge: (facts, terms) =>
    overProducts(facts, (release) => {
      const commit = releaseCommit(facts);
      if (commit === null || facts.repository.state !== 'seen') {
        return notObservable('The release commit or its repository could not be seen.', undefined);
      }
      const expected = { repository: facts.repository.value, commit, terms };
      const levels = release.products.map((artefact) => buildLevelOf(release, artefact, expected));
      const least = terms.minimumBuildLevel;
      const below = levels.filter(({ level }) => level < least);
      const low = weakest(below.filter(({ mayBeMore }) => !mayBeMore)) ?? weakest(levels);
      const details = capped(
        levels.map(
          ({ artefact, level, stop }) =>
            `${artefact.name}: Build Level ${String(level)}${stop === null ? '' : `; ${stop}`}`,
        ),
      );
      const level = `Build Level ${String(low?.level ?? 0)} over ${count(levels.length, 'artefact')}, ${String(least)} wanted`;
      const next =
        low?.stop === null ? 'No higher level is defined' : `${low?.artefact.name ?? ''}: ${low?.stop ?? ''}`;
      if (below.some(({ mayBeMore }) => !mayBeMore)) {
        return notMet(
          `${level}. ${next}.`,
          'Attest every artefact with actions/attest-build-provenance on a GitHub-hosted runner; for Level 3 build in a reusable workflow of another repository.',
          { details },
        );
      }
      if (below.length > 0) {
        const open = count(below.length, 'artefact');
        return notObservable(`At least ${level}; provenance of ${open} cannot be verified here.`, undefined, {
          details,
        });
      }
      return met(`${level}. ${next}.`, { details });
    }),
});
