import { evidenceOf, factsItem, isAnswered } from './cyclonedx-evidence.ts';
import {
  checkClaim,
  checkEvidence,
  factsEvidence,
  fixMitigation,
  release,
  statementEvidence,
  vendorClaim,
  vendorEvidence,
  vendorMitigation,
} from './cyclonedx-refs.ts';
import type { Told, ToldCheck, ToldPrinciple } from './told.ts';

/** Each answered check as a claim, met or not; what the vendor says as a claim of its own; the evidence of all. */
export function claimsAndEvidence(told: Told) {
  return {
    claims: told.principles.flatMap((principle) => [
      ...principle.predicate.checks.filter(isAnswered).map((check) => claimOf(principle, check)),
      ...vendorClaims(principle),
    ]),
    evidence: [factsItem(told), ...told.principles.flatMap(evidenceOf)],
  };
}

function claimOf(principle: ToldPrinciple, check: ToldCheck) {
  const seen = check.basis === 'observed' ? 'A platform showed it' : "It is the vendor's word";
  return {
    'bom-ref': checkClaim(principle, check),
    target: release,
    predicate: check.because,
    reasoning: `${check.id} (${check.level}) is ${check.result}. ${seen}.`,
    evidence: [checkEvidence(principle, check), statementEvidence(principle), factsEvidence],
    ...(check.result === 'not_met' ? { mitigationStrategies: [fixMitigation(principle, check)] } : {}),
  };
}

function vendorClaims(principle: ToldPrinciple) {
  const { declaration, attested, contradictions, checks } = principle.predicate;
  if (declaration === undefined) return [];
  const against = checks.filter(({ id }) => contradictions.some(({ check }) => check === id));
  return [
    {
      'bom-ref': vendorClaim(principle),
      target: release,
      predicate: `The vendor says: ${declaration.status ?? 'no status'}.`,
      ...(declaration.statement === undefined ? {} : { reasoning: declaration.statement }),
      evidence: attested.map((_, index) => vendorEvidence(principle, index)),
      counterEvidence: against.map((check) => checkEvidence(principle, check)),
      mitigationStrategies: vendorMitigation(principle),
    },
  ];
}
