import { CopseError } from '../errors.ts';
import { principleNumbers } from '../code/reading.ts';
import { bundleFileName, predicateType, statementType } from '../names.ts';
import { canonicalBytes, sha256Hex } from './canonical.ts';
import type { Assessment, StatementFile } from './evidence-set.ts';
import { factsFileBytes } from './facts-file.ts';
import { principlePredicate } from './predicate.ts';
import type { PrinciplePredicate } from './predicate.ts';
import { subjectsOf } from './subjects.ts';

export type PrincipleStatementFile = StatementFile & { readonly predicate: PrinciplePredicate };

/** The 14 in-toto statements in the order of the principles. The same assessment gives the same bytes. */
export function principleStatements(assessment: Assessment): readonly PrincipleStatementFile[] {
  const subject = subjectsOf(assessment.release);
  const factsDigest = sha256Hex(factsFileBytes(assessment));
  return principleNumbers.map((principle) => {
    const [verdict, second] = assessment.verdicts.filter((item) => item.principle === principle);
    if (!verdict || second) {
      throw new CopseError('EVIDENCE_INVALID', `Principle ${principle} has no verdict, or two.`, 'Report this.');
    }
    const predicate = principlePredicate(assessment, verdict, factsDigest);
    const bytes = canonicalBytes({ _type: statementType, subject, predicateType, predicate });
    return { principle, fileName: bundleFileName(principle), bytes, sha256: sha256Hex(bytes), predicate };
  });
}
