import { cycloneDxFileName, gemaraFileName, oscalFileName, selfAssessmentFileName } from '../../names.ts';
import { canonicalBytes, sha256Hex } from '../canonical.ts';
import type { Assessment, EvidenceFile } from '../evidence-set.ts';
import type { PrincipleStatementFile } from '../statement.ts';
import { cycloneDx } from './cyclonedx.ts';
import { gemara } from './gemara.ts';
import { oscal } from './oscal.ts';
import { selfAssessment } from './self-assessment.ts';
import { told } from './told.ts';

/**
 * The same words in the forms that other tools read: canonical JSON, and the template in YAML. They follow from the statements alone: the roll-up
 * names their digests, and `copse verify` writes them again.
 */
export function exportFiles(
  assessment: Assessment,
  statements: readonly PrincipleStatementFile[],
): readonly EvidenceFile[] {
  const known = written.get(assessment) ?? write(assessment, statements);
  written.set(assessment, known);
  return known;
}

/** The roll-up and the evidence set ask for the same bytes. */
const written = new WeakMap<Assessment, readonly EvidenceFile[]>();

function write(assessment: Assessment, statements: readonly PrincipleStatementFile[]): readonly EvidenceFile[] {
  const words = told(assessment, statements);
  const json = 'application/json';
  return [
    [cycloneDxFileName, canonicalBytes(cycloneDx(words)), 'application/vnd.cyclonedx+json'] as const,
    [oscalFileName, canonicalBytes(oscal(words)), json] as const,
    [gemaraFileName, canonicalBytes(gemara(words)), json] as const,
    [selfAssessmentFileName, new TextEncoder().encode(selfAssessment(words)), 'application/yaml'] as const,
  ].map(([name, bytes, contentType]) => ({ name, bytes, sha256: sha256Hex(bytes), contentType }));
}
