import { sha256Hex } from '../evidence/canonical.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { present } from './signed-set.ts';
import type { SignedSet } from './signed-set.ts';

/** The exports, and the SBOM that Copse made where the roll-up names one, against the digests in the roll-up; judging again shows whether those are the right ones. */
export function exportProblems(
  files: ReadonlyMap<string, Uint8Array>,
  { summary }: SignedSet,
  problems: Problem[],
): void {
  if (summary === null) return;
  const { exports, madeSbom } = summary.statement.predicate[summaryExtension];
  for (const { name, digest } of madeSbom ? [...exports, madeSbom] : exports) {
    const bytes = present(files, name, problems);
    if (bytes !== null && sha256Hex(bytes) !== digest.sha256) {
      problems.push(problem(name, 'EXPORT_DIGEST', 'Its digest is not the one that the roll-up names.'));
    }
  }
}
