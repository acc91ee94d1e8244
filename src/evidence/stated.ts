import type { Assessment, EvidenceFile, StatementFile } from './evidence-set.ts';
import { exportFiles } from './exports/exports.ts';
import { factsFileBytes } from './facts-file.ts';
import { validateStatement } from './schema.ts';
import { principleStatements } from './statement.ts';
import { summaryStatement } from './summary.ts';

/** What a run states: 14 statements and the roll-up, each as its schema has it (or it throws), with the facts and the exports. */
export type Stated = {
  readonly statements: readonly Pick<StatementFile, 'fileName' | 'bytes' | 'sha256'>[];
  readonly factsBytes: Uint8Array;
  readonly exports: readonly EvidenceFile[];
};

export function stated(assessment: Assessment): Stated {
  const principles = principleStatements(assessment);
  const statements = [...principles, summaryStatement(assessment, principles)];
  statements.forEach(({ bytes }) => validateStatement(bytes));
  return { statements, factsBytes: factsFileBytes(assessment), exports: exportFiles(assessment, principles) };
}
