import type { RepositoryAdvisory } from '../../facts/advisories.ts';
import { defineCheck } from '../check.ts';
import { advisoryEvidence, advisoryName, overAdvisories } from '../reading/advisories.ts';
import { met, notMet } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** A customer who reads it can tell what it is, how bad it is, whether it concerns the version at hand, and what to do. */
export const advisoriesComplete = defineCheck({
  id: 'advisories.complete',
  level: 'required',
  question: 'Has each advisory an identifier, a severity vector, affected and patched ranges, and credits?',
  claims: ['3.4.2'],
  attestable: false,
  needs: ['advisories'],
  judge: ({ advisories }) =>
    overAdvisories(advisories, ({ published }) => {
      const rows = published.map((advisory) => ({ advisory, lacks: lacking(advisory) }));
      const poor = rows.filter(({ lacks }) => lacks.length > 0);
      const lines = poor.map(({ advisory, lacks }) => `${advisoryName(advisory)} lacks ${lacks.join(', ')}`);
      const extra = {
        details: [
          ...capped(lines),
          ...capped(
            rows
              .filter(({ lacks }) => lacks.length === 0)
              .map(({ advisory }) => `${advisoryName(advisory)} is complete`),
          ),
        ],
        evidence: advisoryEvidence(published),
      };
      const of = count(rows.length, 'published advisory', 'published advisories');
      if (poor.length > 0) {
        return notMet(
          `${String(poor.length)} of ${of} incomplete: ${naming(lines)}.`,
          'Edit the advisory (Security > Advisories): severity as a CVSS vector, affected and patched versions of each package, credits, or a word on why nobody is credited.',
          extra,
        );
      }
      return met(`All ${of} have identifier, severity vector, affected and patched versions, and credits.`, extra);
    }),
});

function lacking({ ghsa, cve, vector, affected, credits, saysWhyNoCredits }: RepositoryAdvisory): readonly string[] {
  return [
    ...(ghsa === '' && cve === null ? ['an identifier'] : []),
    ...(vector === null ? ['a severity vector'] : []),
    ...(affected.length === 0 || affected.some(({ package: name }) => name === null) ? ['an affected package'] : []),
    ...(affected.some(({ affectedRange }) => affectedRange === null) ? ['an affected range'] : []),
    ...(affected.some(({ patched }) => patched.length === 0) ? ['a patched version'] : []),
    ...(credits === 0 && !saysWhyNoCredits ? ['credits, or why there are none'] : []),
  ];
}
