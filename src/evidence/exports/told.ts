import { singleLine } from '../../text/inert.ts';
import { sha256Hex } from '../canonical.ts';
import type { Assessment } from '../evidence-set.ts';
import { factsFileBytes } from '../facts-file.ts';
import type { PrinciplePredicate } from '../predicate.ts';
import type { PrincipleStatementFile } from '../statement.ts';

export type ToldCheck = PrinciplePredicate['checks'][number];

/** One signed statement, and the sentence that tables show for it. */
export type ToldPrinciple = {
  /** e.g. `p04` */
  readonly key: string;
  readonly file: string;
  /** SHA-256 (hex) of the statement's bytes: the payload of the bundle in `file`, not the file. */
  readonly sha256: string;
  readonly predicate: PrinciplePredicate;
  readonly reason: string;
};

/** What every export is made from: the words of the 14 statements in their order, and nothing that they do not say. */
export type Told = {
  readonly assessment: Assessment;
  readonly principles: readonly ToldPrinciple[];
  readonly factsSha256: string;
};

export function told(assessment: Assessment, statements: readonly PrincipleStatementFile[]): Told {
  const ordered = [...statements].sort((a, b) => a.principle - b.principle);
  return {
    assessment,
    factsSha256: sha256Hex(factsFileBytes(assessment)),
    principles: ordered.map(({ principle, fileName, sha256, predicate }) => ({
      key: `p${String(principle).padStart(2, '0')}`,
      file: fileName,
      sha256,
      predicate,
      reason: singleLine(assessment.verdicts.find((verdict) => verdict.principle === principle)?.reason ?? '', 1000),
    })),
  };
}

/** e.g. `acme/app v1.2.0` */
export function releaseName({ assessment: { release } }: Told): string {
  return singleLine(`${release.repository} ${release.tag}`, 1200);
}

/** Required checks that a platform showed not to be met; the vendor's exemption does not hide them. */
export function observedGaps({ predicate }: ToldPrinciple): readonly ToldCheck[] {
  return predicate.checks.filter(
    ({ level, result, basis }) => level === 'required' && result === 'not_met' && basis === 'observed',
  );
}

/** Whether a required check is met by the vendor's word alone. */
export function restsOnWord({ predicate }: ToldPrinciple): boolean {
  return predicate.checks.some(
    ({ level, result, basis }) => level === 'required' && result === 'met' && basis === 'attested',
  );
}
