import type { FactsFor } from '../../facts/facts.ts';
import type { PolicyDocument, PolicyElement } from '../../facts/policies.ts';
import type { EvidenceDescriptor, Verdict } from '../check.ts';
import { missing, notMet, notObservable, unseen } from './verdict.ts';

export type PolicyFacts = FactsFor<'policies' | 'shownPolicy'>;

export const addPolicy =
  'Add SECURITY.md (Security > Policy > Start setup): how to report in confidence, what to report, what to include, how fast you answer, how you disclose, safe harbour, credit.';

/** Judges the repository's own policy; where there is none, or it only points elsewhere, says what is known. */
export function overPolicy(
  { policies, shownPolicy }: PolicyFacts,
  judge: (policy: PolicyDocument) => Verdict,
): Verdict {
  if (policies.state === 'hidden') return unseen('The security policy', policies);
  if (policies.state === 'absent') return missing('documents');
  const { security, partial } = policies.value;
  if (security !== null) return judge(security);
  if (partial) return notObservable('No security policy in the usual places; not all files could be seen.', undefined);
  if (shownPolicy.state === 'hidden') return unseen("Whether the owner's default policy is shown", shownPolicy);
  if (shownPolicy.state === 'seen' && shownPolicy.value.enabled) {
    return notObservable(
      "The repository shows a security policy that is not in it (the owner's default); its text is not read.",
      undefined,
    );
  }
  return notMet('The repository has no SECURITY file, and its owner no default one.', addPolicy);
}

export function says({ elements }: PolicyDocument, element: PolicyElement): boolean {
  return elements.some((one) => one.element === element);
}

/** A text that names nobody to report to and sends its reader to a policy elsewhere. */
export function elsewhere(policy: PolicyDocument): string | null {
  return says(policy, 'contact') ? null : policy.refersTo;
}

export function policyEvidence({ path, digest }: PolicyDocument): readonly EvidenceDescriptor[] {
  return [{ name: path, digest: { sha256: digest } }];
}
