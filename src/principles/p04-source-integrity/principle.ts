import { definePrinciple } from '../principle.ts';
import { accessGoverned } from './access.governed.ts';
import { branchProtected } from './branch.protected.ts';
import { branchSignaturesEnforced } from './branch.signatures-enforced.ts';
import { commitsSigned } from './commits.signed.ts';
import { historyContinuous } from './history.continuous.ts';
import { sourceSlsaLevel } from './source.slsa-level.ts';
import { tagTrustworthy } from './tag.trustworthy.ts';

/** Source integrity: who may change the source, and whether its history can be trusted. */
export const sourceIntegrity = definePrinciple({
  number: 4,
  checks: [
    branchProtected,
    branchSignaturesEnforced,
    commitsSigned,
    tagTrustworthy,
    accessGoverned,
    historyContinuous,
    sourceSlsaLevel,
  ],
  limits: [
    'Settings are seen as they are at the time of the assessment, not as they were when each commit was pushed.',
    'Release branches are told by their names; mirrors elsewhere are not seen.',
    'A verified signature shows which key signed, not whether the right person held it.',
    'Whether those who have access still need it is known only to the vendor.',
    'Bypassed rules are told for the last 30 days only.',
  ],
});
