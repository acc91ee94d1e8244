import { assess } from './evidence/assessment.ts';
import { canonicalLine } from './evidence/canonical.ts';
import { evidenceFileNames, evidenceSet, type Assessment, type EvidenceFile } from './evidence/evidence-set.ts';
import { withSbom } from './evidence/made-sbom.ts';
import { stated } from './evidence/stated.ts';
import { unsignedFiles } from './evidence/unsigned.ts';
import { payloadType } from './names.ts';
import type { Facts } from './facts/facts.ts';
import type { ObserveContext } from './observe/context.ts';
import { observe } from './observe/plan.ts';
import { describeMoves, readSnapshot, snapshotOf } from './observe/snapshot.ts';
import { needs } from './principles/needs.ts';
import { attach, type Attached } from './publish/attach.ts';
import { storeAttestations, type Stored } from './publish/attestation-store.ts';
import { refuseImmutable, refuseMoved } from './publish/refusals.ts';
import { standingEvidence } from './publish/standing.ts';
import { judgingInput } from './settings/judging.ts';
import type { Signer } from './sigstore/ports.ts';
import { refuseStranger, verifyOwn } from './verify/own-evidence.ts';
import { standingSet } from './verify/same-evidence.ts';

/** What the story needs from outside, beside what observing needs. */
export type Ports = ObserveContext & {
  /** Null where this run signs nothing. */
  readonly signer: (visibility: 'public' | 'private' | 'internal') => Promise<Signer | null>;
  /** SHA-256 (hex) of a file of the checked-out repository; null where there is none. */
  readonly digestOf: (path: string) => Promise<string | null>;
  /** An SBOM, marked as made by Copse, where the release has none; null where none is to be made or can be. Never throws. */
  readonly makeSbom?: (facts: Facts) => Promise<EvidenceFile | null>;
  readonly writeFolder: (folder: string, files: readonly EvidenceFile[]) => Promise<void>;
};

export type Outcome = {
  readonly assessment: Assessment;
  readonly files: readonly EvidenceFile[];
  /** `standing`: the release carries this very evidence already. */
  readonly evidence: 'signed' | 'standing' | 'unsigned';
  /** Null where nothing was to be attached. */
  readonly attached: Attached | null;
  /** Null where nothing was to go to the attestation store. */
  readonly stored: Stored | null;
  readonly releaseUrl: string | null;
};

/** Settings, observe, judge, state, sign, publish. Telling is left to the door that called. */
export async function run(ports: Ports): Promise<Outcome> {
  const outcome = await evidenceOf(ports);
  const { attestationStore, repository } = ports.settings;
  if (!attestationStore || outcome.evidence === 'unsigned') return outcome;
  const perhapsThere = outcome.evidence === 'standing';
  return {
    ...outcome,
    stored: await storeAttestations({ github: ports.github, repository, files: outcome.files, perhapsThere }),
  };
}

async function evidenceOf(ports: Ports): Promise<Outcome> {
  const { settings, github, verifier, log } = ports;
  const facts = await observe({ needs, context: ports });
  const release = facts.release.state === 'seen' ? facts.release.value : null;
  if (settings.attach) refuseImmutable(settings.tag, release);
  const assessment = assess({ ...(await judgingInput(settings, ports.now(), ports.digestOf)), facts });
  const ended = async (evidence: Outcome['evidence'], files: readonly EvidenceFile[], attached: Attached | null) => {
    await ports.writeFolder(settings.evidenceDir, files);
    return { assessment, files, evidence, attached, stored: null, releaseUrl: release?.url ?? null };
  };

  const { repository } = facts;
  const signer = await ports.signer(repository.state === 'seen' ? repository.value.visibility : 'private');
  const making = async () => withSbom(assessment, (await ports.makeSbom?.(facts)) ?? null);
  if (signer === null) return ended('unsigned', unsignedFiles(...(await making())), null);
  const releaseId = settings.attach ? (release?.id ?? null) : null;
  const standing = releaseId === null ? null : await standingEvidence(github, releaseId, evidenceFileNames);
  if (standing?.state === 'complete' && !settings.overwrite) {
    const { files } = await standingSet({ ...standing, assessment, verifier, now: ports.now() });
    return ended('standing', files, { uploaded: [], replaced: [], unchanged: files.map(({ name }) => name) });
  }
  if (standing?.state === 'incomplete') log('An incomplete evidence set of an earlier run is replaced.');

  const files = await signed(...(await making()), signer, ports);
  const outcome = await ended('signed', files, null);
  if (releaseId === null) return outcome;
  refuseMoved(describeMoves(snapshotOf(assessment.facts), await readSnapshot(ports)));
  const overwrite = settings.overwrite || standing?.state === 'incomplete';
  return { ...outcome, attached: await attach({ github, releaseId, files, overwrite, log }) };
}

/** What was stated, signed with one certificate and verified before it leaves. */
async function signed(assessment: Assessment, madeSbom: EvidenceFile | null, signer: Signer, { verifier, log }: Ports) {
  const { statements, ...beside } = stated(assessment);
  refuseStranger(await signer.prepare(), assessment, log);
  const sealed = statements.map(
    async ({ fileName, bytes }) => [fileName, canonicalLine(await signer.sign(bytes, payloadType))] as const,
  );
  const bundles = await Promise.all(sealed);
  verifyOwn(bundles, verifier, log);
  return evidenceSet({ ...beside, bundles: new Map(bundles), madeSbom }).files;
}
