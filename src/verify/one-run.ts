import { canonicalBytes } from '../evidence/canonical.ts';
import type { FactsFile } from '../evidence/evidence-set.ts';
import type { VerifiedSigner } from '../evidence/verification-report.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import type { SignedFile } from './bundle-file.ts';
import type { Expected } from './expected.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { SignedSet } from './signed-set.ts';
import { idFaults, signerFaults } from './signer.ts';

/** All files of a set have one signer; the one that most of them have is compared with what the customer expects. */
export function signerProblems(set: SignedSet, facts: FactsFile | null, expected: Expected): readonly Problem[] {
  const groups = groupsOf(set);
  const [main, ...others] = groups;
  if (!main) return [];
  const strangers = others.flatMap((group) =>
    group.map(({ file }) =>
      problem(file, 'SIGNER_DIFFERS', `Its certificate or trust root is not that of ${main[0]!.file}.`),
    ),
  );
  const release = facts?.release ?? releaseOf(set);
  if (release === null) return strangers;
  const { file, identity } = main[0]!;
  const also = main.length > 1 ? ` (${main.length} files have this signer)` : '';
  const faults = [
    ...signerFaults(identity, expected, release),
    ...(facts ? idFaults(identity, facts.facts.repository) : []),
  ];
  return [
    ...faults.map(([code, message]) => problem(file, code, `${message}${also}`)),
    ...strangers,
    ...runProblems(set),
  ];
}

export function signerOf({ summary }: SignedSet): VerifiedSigner | null {
  if (summary === null) return null;
  const { identity, instance } = summary;
  return {
    identity: identity.subjectAlternativeName,
    issuer: identity.issuer,
    sourceRepository: identity.sourceRepository,
    commit: identity.sourceRepositoryDigest,
    ref: identity.sourceRepositoryRef,
    run: identity.runInvocation,
    instance,
  };
}

/** The run that a statement names is the run whose certificate signed it. */
function runProblems({ statements, summary }: SignedSet): readonly Problem[] {
  const named = [
    ...statements.map(({ file, identity, statement }) => ({
      file,
      identity,
      run: statement.predicate.invocation?.uri,
    })),
    ...(summary
      ? [
          {
            file: summary.file,
            identity: summary.identity,
            run: summary.statement.predicate[summaryExtension].invocation?.uri,
          },
        ]
      : []),
  ];
  return named
    .filter(({ identity, run }) => run !== undefined && run !== identity.runInvocation)
    .map(({ file }) => problem(file, 'SIGNER_RUN', 'It names another run than the one that signed it.'));
}

/** Files by certificate identity and trust root, the largest group first. */
function groupsOf({ statements, summary }: SignedSet): readonly (readonly SignedFile[])[] {
  const groups = new Map<string, SignedFile[]>();
  for (const file of [...(summary ? [summary] : []), ...statements]) {
    const key = new TextDecoder().decode(canonicalBytes([file.identity, file.instance]));
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function releaseOf({ summary }: SignedSet) {
  if (summary === null) return null;
  return { ...summary.statement.predicate[summaryExtension].release, artefacts: [] };
}
