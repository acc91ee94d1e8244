import { principleWords } from '../code/principle-words.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import type { VerificationReport } from '../evidence/verification-report.ts';
import { factsFileName } from '../names.ts';
import { singleLine } from '../text/inert.ts';
import { artefactProblems } from './artefacts.ts';
import type { VerificationInput } from './expected.ts';
import { exportProblems } from './exports.ts';
import { readSignedFacts, releaseProblems, replayProblems } from './facts-and-replay.ts';
import { ageInDays, freshnessProblems } from './freshness.ts';
import { notCheckedBy } from './not-checked.ts';
import { signerOf, signerProblems } from './one-run.ts';
import { unmetBy } from './policy.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import { idsNotCompared } from './signer.ts';
import { linesProblems, present, readSignedSet, rollUpProblems } from './signed-set.ts';
import type { SignedSet } from './signed-set.ts';

/** Verifies a whole evidence set from bytes alone. Fails closed: whatever goes wrong, it is not verified. */
export function verifyEvidenceSet(input: VerificationInput): VerificationReport {
  try {
    return verify(input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refused([problem('', 'UNEXPECTED', `Verification stopped: ${singleLine(message, 300)}`)], input, []);
  }
}

function verify(input: VerificationInput): VerificationReport {
  const { files, verifier, expected, policy, now } = input;
  const problems: Problem[] = [];
  const set = readSignedSet(files, verifier, problems);
  linesProblems(files, problems);
  const factsBytes = present(files, factsFileName, problems);
  const facts = factsBytes && readSignedFacts(factsBytes, set, problems);
  problems.push(...rollUpProblems(set), ...signerProblems(set, facts, expected), ...expectedRelease(set, input));
  if (set.summary) problems.push(...freshnessProblems(set.summary, now));
  if (facts) problems.push(...releaseProblems(set, facts));
  if (facts && input.artefacts) problems.push(...artefactProblems(facts.release, input.artefacts));
  const verdicts = facts ? replayProblems(set, facts, input.judge, problems) : [];
  exportProblems(files, set, problems);

  const signer = signerOf(set);
  const notChecked = [
    ...(set.summary && facts ? idsNotCompared(set.summary.identity, facts.facts.repository) : []),
    ...notCheckedBy(input, facts, madeSbomOf(set), signer),
  ];
  if (problems.length > 0 || !facts || !set.summary || !signer) return refused(problems, input, notChecked);
  const unmet = policy ? unmetBy(policy, verdicts, ageInDays(set.summary, now), facts.terms.role) : [];
  return {
    verified: true,
    problems: [],
    principles: verdicts.map(({ principle, status, reason }) => ({
      principle,
      title: titleOf(principle),
      status,
      reason,
    })),
    policy: policy ? { met: unmet.length === 0, unmet } : null,
    notChecked,
    release: facts.release,
    signer,
  };
}

function madeSbomOf({ summary }: SignedSet): string | null {
  return summary?.statement.predicate[summaryExtension].madeSbom?.name ?? null;
}

/** The release that was asked for is the one that was signed for. */
function expectedRelease({ summary }: SignedSet, { expected }: VerificationInput): readonly Problem[] {
  if (summary === null) return [];
  const { release } = summary.statement.predicate[summaryExtension];
  const pairs = [
    ['repository', release.repository, expected.repository],
    ['server', release.serverUrl, expected.serverUrl],
    ['tag', release.tag, expected.tag ?? release.tag],
  ] as const;
  return pairs
    .filter(([, signed, wanted]) => signed !== wanted)
    .map(([what, signed, wanted]) => {
      const told = `is "${singleLine(signed, 200)}", expected "${singleLine(wanted, 200)}"`;
      return problem(summary.file, 'RELEASE_MISMATCH', `The ${what} ${told}.`);
    });
}

function refused(
  problems: readonly Problem[],
  { policy }: VerificationInput,
  notChecked: readonly string[],
): VerificationReport {
  const unmet = ['It was not looked at: the evidence is not verified.'];
  return {
    verified: false,
    problems,
    principles: [],
    policy: policy ? { met: false, unmet } : null,
    notChecked,
    release: null,
    signer: null,
  };
}

function titleOf(principle: number): string {
  return principleWords.find(({ number }) => number === principle)?.title ?? '';
}
