import { definePrinciple } from '../principle.ts';
import { codingStandardPresent } from './coding-standard.present.ts';
import { memorySafetyShare } from './memory-safety.share.ts';
import { reviewEnforced } from './review.enforced.ts';
import { reviewPractised } from './review.practised.ts';
import { staticAnalysisOpenFindings } from './static-analysis.open-findings.ts';
import { staticAnalysisRan } from './static-analysis.ran.ts';
import { testsPassed } from './tests.passed.ts';

/** Secure coding: changes are reviewed, analysed and tested before they ship. */
export const secureCoding = definePrinciple({
  number: 2,
  checks: [
    reviewEnforced,
    reviewPractised,
    staticAnalysisRan,
    staticAnalysisOpenFindings,
    testsPassed,
    codingStandardPresent,
    memorySafetyShare,
  ],
  limits: [
    'An approval shows that somebody agreed, not how carefully they looked.',
    'Reviews outside the platform (pairing, mailing lists) are not seen.',
    'A reviewer with a second account cannot be told from two people.',
    'Training of developers and the standard they work by are known only to the vendor.',
  ],
});
