import type { FactsFor } from '../../facts/facts.ts';
import { byDigest } from './artefact-levels.ts';
import { isProvenance } from './provenance.ts';
import type { ReleaseJob } from './workflow-files.ts';
import { isCall } from './workflow-files.ts';

export type Runner = 'hosted' | 'self-hosted' | 'in the called workflow' | 'custom label';

const hosted =
  /^(?:ubuntu|windows|macos)-(?:latest|slim|\d{1,4}(?:\.\d{1,2})?)(?:-(?:arm|arm64|intel|large|xlarge|vs\d{4}))?$/i;

/** Where a job runs, as its labels say. Only GitHub's own standard labels count as hosted. */
export function runnerOf({ job }: ReleaseJob): Runner {
  if (isCall(job)) return 'in the called workflow';
  if (job.runsOn.some((label) => label.toLowerCase() === 'self-hosted')) return 'self-hosted';
  return job.runsOn.length > 0 && job.runsOn.every((label) => hosted.test(label)) ? 'hosted' : 'custom label';
}

/** How many product artefacts have a verified certificate that says where they were built. */
export function provenRunners(facts: FactsFor<'artefacts' | 'signatures'>): {
  readonly products: number;
  readonly hosted: number;
  readonly selfHosted: number;
} {
  const artefacts = facts.artefacts.state === 'seen' ? facts.artefacts.value : [];
  const products = artefacts.filter(({ role }) => role === 'product');
  const findings = facts.signatures.state === 'seen' ? facts.signatures.value.findings : [];
  const on = byDigest(findings.filter((finding) => finding.level === 'verified_identity' && isProvenance(finding)));
  const ran = (environment: string): number =>
    products.filter((artefact) => on(artefact).some(({ signer }) => signer?.runnerEnvironment === environment)).length;
  return { products: products.length, hosted: ran('github-hosted'), selfHosted: ran('self-hosted') };
}
