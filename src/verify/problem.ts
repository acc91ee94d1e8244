import type { VerificationProblem } from '../evidence/verification-report.ts';
import { verificationCodes } from '../sigstore/ports.ts';

/** Every reason for not verifying a set; the first eight come from the cryptographic verification of a bundle. */
export const problemCodes = [
  ...verificationCodes,
  'FILE_MISSING',
  'NOT_CANONICAL',
  'PAYLOAD_TYPE',
  'STATEMENT_TYPE',
  'PREDICATE_TYPE',
  'STATEMENT_INVALID',
  'PRINCIPLE_SWAPPED',
  'SUBJECTS_DIFFER',
  'RELEASE_MISMATCH',
  'SIGNER_DIFFERS',
  'SIGNER_IDENTITY',
  'SIGNER_ISSUER',
  'SIGNER_REPOSITORY',
  'SIGNER_COMMIT',
  'SIGNER_REF',
  'SIGNER_RUNNER',
  'SIGNER_TRIGGER',
  'SIGNER_RUN',
  'ROLLUP_DIGEST',
  'ROLLUP_STATUS',
  'LINES_DIFFER',
  'EXPORT_DIGEST',
  'FACTS_DIGEST',
  'FACTS_INVALID',
  'RULES_DIFFER',
  'REPLAY_DIFFERS',
  'REPLAY_FAILED',
  'EXPIRED',
  'FROM_THE_FUTURE',
  'ARTEFACT_CHANGED',
  'ARTEFACT_UNKNOWN',
  'ARTEFACT_MISSING',
  'UNEXPECTED',
] as const;

export type ProblemCode = (typeof problemCodes)[number];
export type Problem = VerificationProblem & { readonly code: ProblemCode };

export function problem(file: string, code: ProblemCode, message: string): Problem {
  return { file, code, message };
}
