import { CopseError } from '../errors.ts';
import type { Assessment } from './evidence-set.ts';
import { ruleSetUri, validDays, verifierId } from './identifiers.ts';
import { ruleSetDigest } from './rules.ts';

/** Who judged, by which rules: the same in all 15 statements of a run. */
export function verifierOf({ version }: Pick<Assessment, 'version'>) {
  return { id: verifierId, version, policies: [{ uri: ruleSetUri, digest: { sha256: ruleSetDigest() } }] };
}

/** When the evidence is too old to speak for the repository. Reckoned from the run's own clock, never from this machine's. */
export function expiry(now: string): string {
  const created = Date.parse(now);
  if (Number.isNaN(created)) {
    throw new CopseError(
      'EVIDENCE_INVALID',
      `The time of the assessment is not a date: ${now}.`,
      'Give ISO 8601 in UTC.',
    );
  }
  return new Date(created + validDays * 86_400_000).toISOString();
}
