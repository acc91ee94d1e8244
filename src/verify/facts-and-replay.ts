import { canonicalBytes, sameBytes, sha256Hex } from '../evidence/canonical.ts';
import type { FactsFile } from '../evidence/evidence-set.ts';
import { readFactsFile } from '../evidence/facts-file.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import { ruleSetDigest } from '../evidence/rules.ts';
import { subjectsOf } from '../evidence/subjects.ts';
import { factsFileName } from '../names.ts';
import type { PrincipleVerdict } from '../principles/verdicts.ts';
import { singleLine } from '../text/inert.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { replayStatements } from './replay.ts';
import type { Judge } from './replay.ts';
import type { SignedSet } from './signed-set.ts';

/** The facts, where they are the ones that every signed statement names. */
export function readSignedFacts(bytes: Uint8Array, set: SignedSet, problems: Problem[]): FactsFile | null {
  const digest = sha256Hex(bytes);
  const { statements, summary } = set;
  const named = [
    ...statements.map(({ file, statement }) => ({ file, sha256: statement.predicate.facts.digest.sha256 })),
    ...(summary
      ? [{ file: summary.file, sha256: summary.statement.predicate[summaryExtension].facts.digest.sha256 }]
      : []),
  ];
  const others = named.filter(({ sha256 }) => sha256 !== digest);
  if (others.length > 0 && others.length === named.length) {
    problems.push(problem(factsFileName, 'FACTS_DIGEST', 'Its digest is not the one that the signed statements name.'));
  } else {
    for (const { file } of others)
      problems.push(problem(file, 'FACTS_DIGEST', `It rests on another ${factsFileName}.`));
  }
  try {
    return readFactsFile(bytes);
  } catch (error) {
    problems.push(problem(factsFileName, 'FACTS_INVALID', singleLine((error as Error).message, 500)));
    return null;
  }
}

/** What the facts say the release is, against the roll-up. */
export function releaseProblems({ summary }: SignedSet, facts: FactsFile): readonly Problem[] {
  if (summary === null) return [];
  const { repository, serverUrl, tag, commit } = facts.release;
  const found: Problem[] = [];
  const { release } = summary.statement.predicate[summaryExtension];
  if (!same(release, { repository, serverUrl, tag, commit })) {
    found.push(problem(summary.file, 'RELEASE_MISMATCH', `It names another release than ${factsFileName}.`));
  }
  if (!same(summary.statement.subject, subjectsOf(facts.release))) {
    found.push(problem(summary.file, 'SUBJECTS_DIFFER', `Its subjects are not the artefacts of ${factsFileName}.`));
  }
  return found;
}

/** Judges the facts again: every signed statement must come out byte for byte. Returns the verdicts where one could judge. */
export function replayProblems(
  set: SignedSet,
  facts: FactsFile,
  judge: Judge | undefined,
  problems: Problem[],
): readonly PrincipleVerdict[] {
  if (set.summary === null) return [];
  if (facts.copse.rules !== ruleSetDigest()) {
    const made = singleLine(facts.copse.version, 60);
    const message = `The verdicts were made with another rule set; verify with version ${made} of Copse.`;
    problems.push(problem(factsFileName, 'RULES_DIFFER', message));
    return [];
  }
  try {
    const again = replayStatements(facts, set.summary.statement.predicate[summaryExtension], judge);
    for (const { file, payload } of [...set.statements, set.summary]) {
      const own = [...again.statements, again.summary].find(({ fileName }) => fileName === file);
      if (own === undefined || !sameBytes(own.bytes, payload)) {
        problems.push(problem(file, 'REPLAY_DIFFERS', 'The facts, judged again, do not lead to this statement.'));
      }
    }
    return again.verdicts;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push(problem(factsFileName, 'REPLAY_FAILED', `The facts cannot be judged: ${singleLine(message, 300)}`));
    return [];
  }
}

function same(a: unknown, b: unknown): boolean {
  return sameBytes(canonicalBytes(a), canonicalBytes(b));
}
