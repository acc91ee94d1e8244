import type { Facts } from '../facts/facts.ts';
import type { Declaration, Terms } from '../facts/terms.ts';
import { attested } from './attestation.ts';
import type { Check, Verdict } from './check.ts';
import type { Principle } from './principle.ts';
import { scopeOf } from './role.ts';
import { principles } from './registry.ts';
import { notApplicableReason, statusOf } from './status.ts';
import type { Contradiction, JudgedCheck, PrincipleVerdict } from './verdicts.ts';

/** The verdicts on all principles, in order. Same facts, terms and declarations: same verdicts. A check that throws is a defect. */
export function judge(facts: Facts, terms: Terms, declarations: readonly Declaration[]): readonly PrincipleVerdict[] {
  return principles.map((principle) => {
    const declaration = declarations.find((entry) => entry.principle === principle.number) ?? null;
    return judgePrinciple(principle, facts, terms, declaration);
  });
}

function judgePrinciple(
  principle: Principle,
  facts: Facts,
  terms: Terms,
  declaration: Declaration | null,
): PrincipleVerdict {
  const checks = principle.checks.map((check): JudgedCheck => {
    const { id, level, claims } = check;
    const judged: JudgedCheck = {
      ...withSources(check.judge(facts, terms), check, facts),
      id,
      level,
      claims,
      basis: 'observed',
    };
    return attested(judged, check.attestable, declaration, terms.now);
  });
  const scope = scopeOf(principle, terms.role);
  const deciding = checks.filter(({ id }) => !scope.without.includes(id));
  return {
    principle: principle.number,
    ...(scope.status ?? statusOf(deciding, declaration, terms.now)),
    checks,
    declaration,
    contradictions:
      declaration === null || scope.status !== null ? [] : contradictions(deciding, declaration, terms.now),
    limits: scope.limits.length === 0 ? principle.limits : [...principle.limits, ...scope.limits],
  };
}

/** What the verdict names, and the answers that the facts behind it were read from, each by its digest. */
function withSources(verdict: Verdict, { needs }: Check, facts: Facts): Verdict {
  const sources = needs.flatMap((name) => {
    const { state, source } = facts[name];
    if (state === 'hidden' || source.digest === undefined) return [];
    return [{ name: `${name}: ${source.endpoint}`, digest: { sha256: source.digest } }];
  });
  return sources.length === 0 ? verdict : { ...verdict, evidence: [...(verdict.evidence ?? []), ...sources] };
}

/**
 * What the platform shows against the vendor's word. Saying `implemented` is contradicted by an unmet required check, expired
 * entry or not. Saying `not_applicable` stands as the status, but a required check that could be asked here and was answered
 * with no is put beside it: otherwise the word would hide every gap.
 */
function contradictions(
  checks: readonly JudgedCheck[],
  declaration: Declaration,
  now: string,
): readonly Contradiction[] {
  const notApplicable = notApplicableReason(declaration, now) !== null;
  if (declaration.status !== 'implemented' && !notApplicable) return [];
  const says = notApplicable ? 'not applicable' : 'implemented';
  return checks
    .filter(({ level, result, basis }) => level === 'required' && result === 'not_met' && basis === 'observed')
    .map(({ id, because }) => ({ check: id, message: `The entry says ${says}, but ${id} is not met: ${because}` }));
}
