import type { Assessment, EvidenceFile } from './evidence-set.ts';
import { factsFileName } from '../names.ts';
import { sha256Hex } from './canonical.ts';
import { exportFiles } from './exports/exports.ts';
import { factsFileBytes } from './facts-file.ts';
import { validateStatement } from './schema.ts';
import { principleStatements } from './statement.ts';
import { summaryStatement } from './summary.ts';

/** The statements as they would have been signed, under names that nobody takes for signed ones, the facts and the exports. */
export function unsignedFiles(assessment: Assessment, madeSbom: EvidenceFile | null = null): readonly EvidenceFile[] {
  const statements = principleStatements(assessment);
  const all = [...statements, summaryStatement(assessment, statements)];
  all.forEach(({ bytes }) => validateStatement(bytes));
  const facts = factsFileBytes(assessment);
  return [
    ...all.map(({ fileName, bytes, sha256 }) => ({
      name: fileName.replace('.sigstore.json', '.unsigned.json'),
      bytes,
      sha256,
      contentType: 'application/vnd.in-toto+json',
    })),
    { name: factsFileName, bytes: facts, sha256: sha256Hex(facts), contentType: 'application/json' },
    ...exportFiles(assessment, statements),
    ...(madeSbom === null ? [] : [madeSbom]),
  ];
}
