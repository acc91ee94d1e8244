import { principleNumbers } from '../code/reading.ts';
import { canonicalBytes, sameBytes } from '../evidence/canonical.ts';
import { bundleFileNames } from '../evidence/evidence-set.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import type { PrincipleStatement, SummaryStatement } from '../evidence/schema.ts';
import { bundleFileName, evidenceLinesFileName, summaryFileName } from '../names.ts';
import type { BundleVerifier } from '../sigstore/ports.ts';
import { readPrincipleBundle, readSummaryBundle } from './bundle-file.ts';
import type { SignedFile } from './bundle-file.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The bundles that verify on their own, in the order of the set. */
export type SignedSet = {
  readonly statements: readonly (SignedFile<PrincipleStatement> & { readonly principle: number })[];
  readonly summary: SignedFile<SummaryStatement> | null;
};

export function readSignedSet(files: Files, verifier: BundleVerifier, problems: Problem[]): SignedSet {
  const statements = principleNumbers.flatMap((principle) => {
    const file = bundleFileName(principle);
    const bytes = present(files, file, problems);
    const read = bytes && readPrincipleBundle(file, bytes, verifier, principle);
    if (read && !read.ok) problems.push(read.problem);
    return read?.ok ? [{ ...read.signed, principle }] : [];
  });
  const bytes = present(files, summaryFileName, problems);
  const read = bytes && readSummaryBundle(summaryFileName, bytes, verifier);
  if (read && !read.ok) problems.push(read.problem);
  return { statements, summary: read?.ok ? read.signed : null };
}

/** The bytes of a file that the set must have. */
export function present(files: Files, file: string, problems: Problem[]): Uint8Array | null {
  const bytes = files.get(file);
  if (bytes === undefined) problems.push(problem(file, 'FILE_MISSING', 'The set does not have this file.'));
  return bytes ?? null;
}

/** The roll-up against the 14: digests, statuses, subjects. */
export function rollUpProblems({ statements, summary }: SignedSet): readonly Problem[] {
  if (summary === null) return [];
  const body = summary.statement.predicate[summaryExtension];
  const subjects = canonicalBytes(summary.statement.subject);
  return statements.flatMap(({ file, principle, sha256, statement }) => {
    const found: Problem[] = [];
    const row = body.statements.find((item) => item.principle === principle);
    if (row?.digest.sha256 !== sha256) {
      found.push(problem(file, 'ROLLUP_DIGEST', 'It is not the statement that the roll-up names.'));
    }
    if (row?.status !== statement.predicate.status) {
      const told = `${statement.predicate.status} here, ${row?.status ?? 'nothing'} in the roll-up`;
      found.push(problem(file, 'ROLLUP_STATUS', `Its status differs from the roll-up: ${told}.`));
    }
    if (!sameBytes(canonicalBytes(statement.subject), subjects)) {
      found.push(problem(file, 'SUBJECTS_DIFFER', 'It speaks of other artefacts or another commit than the roll-up.'));
    }
    return found;
  });
}

/** The lines file against the 15 bundle files, byte for byte. */
export function linesProblems(files: Files, problems: Problem[]): void {
  const bytes = present(files, evidenceLinesFileName, problems);
  if (bytes === null || bundleFileNames.some((name) => !files.has(name))) return;
  // One character a byte: a decoder would drop a byte order mark, and what is no UTF-8 would be like anything else that is none.
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/(?<=\n)/);
  const texts = bundleFileNames.map((name) => Buffer.from(files.get(name) ?? []).toString('latin1'));
  const odd = bundleFileNames.flatMap((name, index) => (lines[index] === texts[index] ? [] : [{ name, index }]));
  const [first] = odd;
  if (first !== undefined) {
    problems.push(problem(evidenceLinesFileName, 'LINES_DIFFER', `Line ${first.index + 1} is not ${first.name}.`));
  } else if (lines.length !== texts.length) {
    problems.push(problem(evidenceLinesFileName, 'LINES_DIFFER', 'There is more in it than the 15 bundles.'));
  }
  // Some parts of a bundle mean nothing to its signature: where one line is no bundle at all, either file was changed.
  if (lines.length !== texts.length || odd.some(({ index }) => texts.includes(lines[index] ?? ''))) return;
  for (const { name, index } of odd) {
    if (problems.some(({ file }) => file === name)) continue;
    problems.push(problem(name, 'LINES_DIFFER', `It differs from line ${index + 1} of ${evidenceLinesFileName}.`));
  }
}
