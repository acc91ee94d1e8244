import { claims } from '../../code/claims.ts';
import {
  assessor,
  checkClaim,
  fixMitigation,
  requirementRef,
  vendorClaim,
  vendorMitigation,
} from './cyclonedx-refs.ts';
import type { Told, ToldCheck, ToldPrinciple } from './told.ts';

/** Requirements against claims, once for each reading. What could not be seen is in neither list; the rationale says it. */
export function attestations(told: Told) {
  return [
    {
      summary: 'The 14 principles by number. Not a statement that the Code is followed.',
      assessor,
      map: told.principles.map(byNumber),
    },
    {
      summary: 'The official claims, each with the checks that bear on it. Not a statement that the Code is followed.',
      assessor,
      map: claims.map(({ id }) => byClaim(id, told)),
    },
  ];
}

function byNumber(principle: ToldPrinciple) {
  const { predicate, reason } = principle;
  const declared = predicate.declaration === undefined ? [] : [vendorClaim(principle)];
  const mitigations = [
    ...vendorMitigation(principle),
    ...predicate.checks.filter(isUnmet).map((check) => fixMitigation(principle, check)),
  ];
  return {
    requirement: requirementRef('sscop-14', predicate.principle.id),
    claims: [...predicate.checks.filter(isMet).map((check) => checkClaim(principle, check)), ...declared],
    counterClaims: predicate.checks.filter(isUnmet).map((check) => checkClaim(principle, check)),
    conformance: {
      rationale: `${predicate.status}: ${reason}`,
      ...(mitigations.length === 0 ? {} : { mitigationStrategies: mitigations }),
    },
    confidence: { rationale: basisOf(predicate.checks.filter(({ level }) => level === 'required')) },
  };
}

function byClaim(id: string, { principles }: Told) {
  const bearing = principles.flatMap((principle) =>
    principle.predicate.checks.flatMap((check) => (check.claims.includes(id) ? [{ principle, check }] : [])),
  );
  const refs = (of: (check: ToldCheck) => boolean) =>
    bearing.filter(({ check }) => of(check)).map(({ principle, check }) => checkClaim(principle, check));
  const checks = bearing.map(({ check }) => check);
  const rationale =
    bearing.length === 0
      ? 'No check bears on this claim: a person has to answer it.'
      : `${listed('met', checks.filter(isMet))} ${listed('not met', checks.filter(isUnmet))}`;
  return {
    requirement: requirementRef('dsit', id),
    claims: refs(isMet),
    counterClaims: refs(isUnmet),
    conformance: { rationale },
    confidence: { rationale: bearing.length === 0 ? 'Nothing was looked at.' : basisOf(checks) },
  };
}

function isMet({ result }: ToldCheck): boolean {
  return result === 'met';
}

function isUnmet({ result }: ToldCheck): boolean {
  return result === 'not_met';
}

/** Where the answers come from, in words: a number here would be read as a grade. */
function basisOf(checks: readonly ToldCheck[]): string {
  const answered = checks.filter((check) => isMet(check) || isUnmet(check));
  return [
    listed(
      'shown by a platform',
      answered.filter(({ basis }) => basis === 'observed'),
    ),
    listed(
      "the vendor's word",
      answered.filter(({ basis }) => basis === 'attested'),
    ),
    listed(
      'could not be looked at',
      checks.filter(({ result }) => result === 'not_observable'),
    ),
  ].join(' ');
}

function listed(what: string, checks: readonly ToldCheck[]): string {
  const ids = [...new Set(checks.map(({ id }) => id))];
  return `${what[0]!.toUpperCase()}${what.slice(1)}: ${ids.length === 0 ? 'none' : ids.join(', ')}.`;
}
