import type { AdvisoriesFact, RepositoryAdvisory } from '../../facts/advisories.ts';
import type { Observed } from '../../facts/observed.ts';
import type { EvidenceDescriptor, Verdict } from '../check.ts';
import { missing, notApplicable, unseen } from './verdict.ts';

/** Judges the published advisories where there are any. */
export function overAdvisories(observed: Observed<AdvisoriesFact>, judge: (fact: AdvisoriesFact) => Verdict): Verdict {
  if (observed.state === 'hidden') return unseen("The repository's security advisories", observed);
  if (observed.state === 'absent') return missing('security advisories of this repository');
  if (observed.value.published.length === 0) return notApplicable('The repository has published no advisory.');
  return judge(observed.value);
}

/** `GHSA-…`, with its CVE id where it has one. */
export function advisoryName({ ghsa, cve }: RepositoryAdvisory): string {
  return cve === null ? ghsa : `${ghsa} (${cve})`;
}

export function advisoryEvidence(advisories: readonly RepositoryAdvisory[]): readonly EvidenceDescriptor[] {
  return advisories.slice(0, 20).map(({ ghsa, url }) => ({ name: ghsa, uri: url }));
}

/** Whether one of its patched versions came with the release of this tag. */
export function isPatchedBy({ affected }: RepositoryAdvisory, tag: string): boolean {
  return affected.some(({ patched }) => patched.some(({ release }) => release?.tag === tag));
}
