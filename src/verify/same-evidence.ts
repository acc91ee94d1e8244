import { canonicalBytes, sameBytes, sha256Hex } from '../evidence/canonical.ts';
import { bundleFileNames, evidenceSet } from '../evidence/evidence-set.ts';
import type { Assessment, EvidenceFile, EvidenceSet, FactsFile, MadeSbom } from '../evidence/evidence-set.ts';
import { factsFileBytes, readFactsFile, sameFacts } from '../evidence/facts-file.ts';
import { CopseError } from '../errors.ts';
import type { FactName } from '../facts/facts.ts';
import { evidenceLinesFileName, exportFileNames, factsFileName, summaryFileName } from '../names.ts';
import type { BundleVerifier } from '../sigstore/ports.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import { readSummaryBundle } from './bundle-file.ts';
import { replayStatements } from './replay.ts';
import { verifyEvidenceSet } from './verify-evidence-set.ts';

export type StandingInput = {
  /** SHA-256 (hex) of each file as the server has it: with them two files stand for all. */
  readonly digests: ReadonlyMap<string, string>;
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly assessment: Assessment;
  readonly verifier: BundleVerifier;
  readonly now: Date;
};

/**
 * Evidence that the release carries already and that says what this run would say: it verifies, it was made from the same
 * facts, the verdicts are the same today. Any other is RELEASE_CONFLICT, with what is different.
 */
export async function standingSet(input: StandingInput): Promise<EvidenceSet> {
  const [lines, facts] = await Promise.all([input.read(evidenceLinesFileName), input.read(factsFileName)]);
  const set = lines === null || facts === null ? null : await setOf(lines, facts, input);
  const difference = set === null ? 'it cannot be read back' : differenceOf(set, input);
  if (set !== null && difference === null) return set;
  throw new CopseError(
    'RELEASE_CONFLICT',
    `The release ${input.assessment.release.tag} carries other evidence already: ${difference}.`,
    'Set overwrite to true to replace it, or remove its copse-* assets.',
  );
}

async function setOf(lines: Uint8Array, factsBytes: Uint8Array, input: StandingInput): Promise<EvidenceSet | null> {
  const texts = new TextDecoder().decode(lines).split('\n').filter(Boolean);
  if (texts.length !== bundleFileNames.length) return null;
  const { madeSbom, exports } = followingFrom(`${texts.at(-1)}\n`, factsBytes, input.verifier);
  return evidenceSet({
    bundles: new Map(bundleFileNames.map((name, index) => [name, `${texts[index]}\n`])),
    factsBytes,
    exports,
    madeSbom: madeSbom && (await readBack(madeSbom, input)),
  });
}

/** An SBOM that was made follows from nothing that is here: it is read. Empty where it is gone, which verifying refuses. */
async function readBack({ name, mediaType }: MadeSbom, { read }: StandingInput): Promise<EvidenceFile> {
  const bytes = (await read(name)) ?? new Uint8Array();
  return { name, bytes, sha256: sha256Hex(bytes), contentType: mediaType };
}

/** The exports are not downloaded: they follow from the facts, and the server says what digest its own have. Empty where they do not follow. */
function followingFrom(
  summary: string,
  factsBytes: Uint8Array,
  verifier: BundleVerifier,
): { readonly exports: readonly EvidenceFile[]; readonly madeSbom: MadeSbom | null } {
  const nothing = {
    exports: exportFileNames.map((name) => ({ name, bytes: new Uint8Array(), sha256: '', contentType: '' })),
    madeSbom: null,
  };
  const read = readSummaryBundle(summaryFileName, new TextEncoder().encode(summary), verifier);
  if (!read.ok) return nothing;
  try {
    const { predicate } = read.signed.statement;
    const body = predicate[summaryExtension];
    const { madeSbom: made } = body;
    return {
      exports: replayStatements(readFactsFile(factsBytes), body).exports,
      madeSbom: made ? { name: made.name, mediaType: made.mediaType, sha256: made.digest.sha256 } : null,
    };
  } catch {
    return nothing;
  }
}

function differenceOf(set: EvidenceSet, { digests, assessment, verifier, now }: StandingInput): string | null {
  const changed = set.files.filter(({ name, sha256 }) => digests.get(name) !== sha256);
  const [signed] = changed.filter(({ name }) => !exportFileNames.includes(name));
  if (signed !== undefined) return `${signed.name} is not the file that was signed`;
  const { repository, serverUrl, tag, artefacts } = assessment.release;
  const report = verifyEvidenceSet({
    files: new Map(set.files.map(({ name, bytes }) => [name, bytes])),
    artefacts: new Map(artefacts.map(({ name, sha256 }) => [name, sha256])),
    verifier,
    // Which of this repository's runs made it, and where it ran, was good enough then.
    expected: { repository, serverUrl, tag, backfilled: true, selfHostedRunner: true },
    now: now.toISOString(),
  });
  const [problem] = report.problems;
  if (problem !== undefined) return `${problem.file}: ${problem.message.replace(/\.$/, '')}`;
  if (changed[0] !== undefined) return `${changed[0].name} is not the file that was signed`;
  const [before, after] = [bytesOf(set, factsFileName), factsFileBytes(assessment)].map(readFactsFile);
  if (before === undefined || after === undefined) return 'its facts cannot be read';
  if (!sameFacts(before, after)) return `since then there is a change in ${changedFacts(before, after)}`;
  const statuses = (list: readonly { principle: number; status: string }[]) =>
    canonicalBytes(list.map(({ principle, status }) => [principle, status]));
  return sameBytes(statuses(report.principles), statuses(assessment.verdicts)) ? null : 'the verdicts are others today';
}

function bytesOf({ files }: EvidenceSet, wanted: string): Uint8Array {
  return files.find(({ name }) => name === wanted)?.bytes ?? new Uint8Array();
}

function changedFacts(before: FactsFile, after: FactsFile): string {
  const value = (file: FactsFile, name: FactName): Uint8Array => canonicalBytes({ ...file.facts[name], source: null });
  const names = (Object.keys(after.facts) as FactName[]).filter(
    (name) => !sameBytes(value(before, name), value(after, name)),
  );
  return names.length === 0 ? 'the settings, the artefacts or the version of Copse' : names.join(', ');
}
