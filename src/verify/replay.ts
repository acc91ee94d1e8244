import { exportFiles } from '../evidence/exports/exports.ts';
import { factsFileBytes, readFactsFile } from '../evidence/facts-file.ts';
import type { Assessment, EvidenceFile, FactsFile, StatementFile } from '../evidence/evidence-set.ts';
import type { SummaryBody } from '../evidence/schema.ts';
import { principleStatements } from '../evidence/statement.ts';
import { summaryStatement } from '../evidence/summary.ts';
import type { SummaryFile } from '../evidence/summary.ts';
import type { Facts } from '../facts/facts.ts';
import type { Declaration, Terms } from '../facts/terms.ts';
import { judge as ownJudge } from '../principles/judge.ts';
import type { PrincipleVerdict } from '../principles/verdicts.ts';

export type Judge = (facts: Facts, terms: Terms, declarations: readonly Declaration[]) => readonly PrincipleVerdict[];

/** The 14 verdicts recomputed from a facts file, by this version's checks and without asking anybody. */
export function replay(factsFile: Uint8Array, judge: Judge = ownJudge): readonly PrincipleVerdict[] {
  const { facts, terms, declarations } = readFactsFile(factsFile);
  return judge(facts, terms, declarations);
}

export type Replayed = {
  readonly verdicts: readonly PrincipleVerdict[];
  readonly statements: readonly StatementFile[];
  readonly summary: SummaryFile;
  readonly factsBytes: Uint8Array;
  readonly exports: readonly EvidenceFile[];
};

/**
 * The statements and the roll-up that this facts file must lead to. Only what cannot be computed (which run it was, which
 * evidence came before, which SBOM it made) is taken from the roll-up.
 */
export function replayStatements(file: FactsFile, body: SummaryBody, judge: Judge = ownJudge): Replayed {
  const verdicts = judge(file.facts, file.terms, file.declarations);
  const { previous, invocation, madeSbom } = body;
  const assessment: Assessment = {
    release: file.release,
    reading: file.reading,
    terms: file.terms,
    declarations: file.declarations,
    facts: file.facts,
    verdicts,
    invocation: invocation?.uri ?? null,
    previous: previous ? { uri: previous.uri, sha256: previous.digest.sha256 } : null,
    version: file.copse.version,
    ...(madeSbom && {
      madeSbom: { name: madeSbom.name, mediaType: madeSbom.mediaType, sha256: madeSbom.digest.sha256 },
    }),
  };
  const statements = principleStatements(assessment);
  return {
    verdicts,
    statements,
    summary: summaryStatement(assessment, statements),
    factsBytes: factsFileBytes(assessment),
    exports: exportFiles(assessment, statements),
  };
}
