import { factsFileName, statementType, summaryFileName, summaryPredicateType } from '../names.ts';
import type { Status } from '../principles/verdicts.ts';
import { canonicalBytes, sha256Hex } from './canonical.ts';
import type { Assessment, StatementFile } from './evidence-set.ts';
import { exportFiles } from './exports/exports.ts';
import { factsFileBytes } from './facts-file.ts';
import { summaryExtension } from './identifiers.ts';
import { expiry, verifierOf } from './run.ts';
import type { PrincipleStatementFile } from './statement.ts';
import { subjectsOf } from './subjects.ts';

export type SummaryFile = Omit<StatementFile, 'principle'>;

/** e.g. `COPSE_SSCOP14_P04_IMPLEMENTED`: the only properties that a summary claims. */
function propertyName(principle: number): string {
  return `COPSE_SSCOP14_P${String(principle).padStart(2, '0')}_IMPLEMENTED`;
}

/**
 * The roll-up: a summary verification result whose properties hold, and beside it all 14 statements with status and digest
 * and the digests of the facts, the exports and an SBOM that Copse made, so that a file that is missing, swapped or of another run shows.
 */
export function summaryStatement(assessment: Assessment, statements: readonly PrincipleStatementFile[]): SummaryFile {
  const { release, reading, terms, invocation, previous, madeSbom } = assessment;
  const statusOf = (principle: number): Status | undefined =>
    assessment.verdicts.find((verdict) => verdict.principle === principle)?.status;
  const ordered = [...statements].sort((a, b) => a.principle - b.principle);
  const { repository, serverUrl, tag, commit } = release;
  const bytes = canonicalBytes({
    _type: statementType,
    subject: subjectsOf(release),
    predicateType: summaryPredicateType,
    predicate: {
      verifier: verifierOf(assessment),
      timeCreated: terms.now,
      properties: ordered
        .filter(({ principle }) => statusOf(principle) === 'implemented')
        .map(({ principle }) => propertyName(principle)),
      [summaryExtension]: {
        reading,
        release: { repository, serverUrl, tag, commit },
        statements: ordered.map(({ fileName, principle, sha256 }) => ({
          file: fileName,
          principle,
          status: statusOf(principle),
          digest: { sha256 },
        })),
        facts: { name: factsFileName, digest: { sha256: sha256Hex(factsFileBytes(assessment)) } },
        exports: exportFiles(assessment, ordered).map(({ name, sha256, contentType }) => ({
          name,
          mediaType: contentType,
          digest: { sha256 },
        })),
        ...(madeSbom === undefined
          ? {}
          : { madeSbom: { name: madeSbom.name, mediaType: madeSbom.mediaType, digest: { sha256: madeSbom.sha256 } } }),
        expires: expiry(terms.now),
        ...(invocation === null ? {} : { invocation: { uri: invocation } }),
        ...(previous === null ? {} : { previous: { uri: previous.uri, digest: { sha256: previous.sha256 } } }),
      },
    },
  });
  return { fileName: summaryFileName, bytes, sha256: sha256Hex(bytes) };
}
