import type { FactsFor } from '../../facts/facts.ts';
import type { SignatureFinding } from '../../facts/provenance.ts';
import { strongest } from './artefact-levels.ts';
import { naming } from './words.ts';

type Found = {
  readonly state: 'good' | 'bad' | 'open';
  readonly finding: SignatureFinding | null;
  readonly say: string;
};

/** GitHub's own attestation of an immutable release, over every product artefact. */
export function releaseAttestation(facts: FactsFor<'artefacts' | 'signatures'>): Found {
  const all = facts.signatures.state === 'seen' ? facts.signatures.value.findings : [];
  const finding = strongest(all.filter(({ form }) => form === 'github-release-attestation'));
  if (finding === null) return { state: 'open', finding, say: 'no release attestation of the platform was found' };
  if (finding.level === 'present_unverifiable') {
    return { state: 'open', finding, say: `its attestation cannot be verified here: ${finding.reason}` };
  }
  if (finding.level !== 'verified_identity') {
    return { state: 'bad', finding, say: `its attestation does not verify to the platform: ${finding.reason}` };
  }
  if (facts.artefacts.state === 'hidden') return { state: 'open', finding, say: 'its artefacts could not be seen' };
  const products =
    facts.artefacts.state === 'seen' ? facts.artefacts.value.filter(({ role }) => role === 'product') : [];
  const covered = new Set(finding.subjects.map((digest) => digest.toLowerCase()));
  const left = products.filter(({ sha256 }) => !covered.has(sha256.toLowerCase())).map(({ name }) => name);
  return left.length === 0
    ? { state: 'good', finding, say: "the platform's release attestation verifies over every product artefact" }
    : { state: 'bad', finding, say: `its attestation does not cover ${naming(left)}` };
}
