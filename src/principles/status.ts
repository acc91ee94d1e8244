import type { Declaration } from '../facts/terms.ts';
import { lapse } from './attestation.ts';
import type { JudgedCheck, Status } from './verdicts.ts';

/** Longest `reason`; it has to fit a table. */
export const reasonLength = 140;

export type StatusAndReason = { readonly status: Status; readonly reason: string };

/**
 * The status rule. Supporting checks never decide; required ones that do not apply are left out. A check that could not be
 * observed keeps a principle from `implemented` and never makes it `not_implemented`. Where no required check applies nothing
 * was observed: only the vendor, with a reason, makes a whole principle `not_applicable`.
 */
export function statusOf(
  checks: readonly JudgedCheck[],
  declaration: Declaration | null,
  now: string,
): StatusAndReason {
  const declared = declaration === null ? null : notApplicableReason(declaration, now);
  if (declared !== null) return { status: 'not_applicable', reason: short(`declared not applicable: ${declared}`) };
  const required = checks.filter(({ level }) => level === 'required');
  const applying = required.filter(({ result }) => result !== 'not_applicable');
  const met = applying.filter(({ result }) => result === 'met');
  const notMet = applying.filter(({ result }) => result === 'not_met');
  const first = notMet[0] ?? applying.find(({ result }) => result === 'not_observable');
  if (first === undefined) {
    return applying.length === 0
      ? { status: 'not_observable', reason: short(noneApplies(required)) }
      : { status: 'implemented', reason: short(carried(met)) };
  }
  const head =
    met.length === 0 && notMet.length === 0
      ? 'no required check could be observed'
      : `${String(met.length)} of ${String(applying.length)} required checks met`;
  const status = met.length > 0 ? 'partially_implemented' : notMet.length > 0 ? 'not_implemented' : 'not_observable';
  return { status, reason: short(`${head}; ${first.id}: ${first.because}`) };
}

/** The vendor's reason why a principle does not apply, as long as it holds. */
export function notApplicableReason(declaration: Declaration, now: string): string | null {
  const { status, notApplicableBecause: why } = declaration;
  if (status !== 'not_applicable' || why === null || why.trim() === '') return null;
  return lapse(declaration, now) === null ? why : null;
}

function carried(met: readonly JudgedCheck[]): string {
  const byWord = met.filter(({ basis }) => basis === 'attested').length;
  const some = met.length === 2 ? 'both' : `all ${String(met.length)}`;
  const all = met.length === 1 ? 'the only required check met' : `${some} required checks met`;
  return byWord === 0 ? `${all}, observed` : `${all}, ${String(byWord)} of them attested by the vendor`;
}

function noneApplies(required: readonly JudgedCheck[]): string {
  const [first] = required;
  return first === undefined ? 'it has no required check' : `no required check applies; ${first.id}: ${first.because}`;
}

/** One line of plain characters, cut at a whole character. */
function short(text: string): string {
  const line = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return line.length <= reasonLength ? line.join('') : `${line.slice(0, reasonLength - 1).join('')}…`;
}
