import type { EvidenceDescriptor, Located, Verdict } from '../check.ts';
import type { Observed } from '../../facts/observed.ts';
import { sentence } from './words.ts';

/** What a verdict may carry besides its sentence. */
export type Extra = { readonly details?: readonly string[]; readonly evidence?: readonly EvidenceDescriptor[] };

export type Hidden = Extract<Observed<unknown>, { state: 'hidden' }>;

export function met(because: string, extra: Extra = {}): Verdict {
  return { result: 'met', because, ...extra };
}

export function notMet(
  because: string,
  fix: string,
  extra: Extra & { readonly at?: readonly Located[] } = {},
): Verdict {
  return { result: 'not_met', because, fix, ...extra };
}

export function notObservable(because: string, permission: string | undefined, extra: Extra = {}): Verdict {
  return { result: 'not_observable', because, ...(permission === undefined ? {} : { permission }), ...extra };
}

export function notApplicable(because: string, extra: Extra = {}): Verdict {
  return { result: 'not_applicable', because, ...extra };
}

/** The verdict on what could not be looked at: why, and which permission would let us look. */
export function unseen(what: string, fact: Hidden, extra: Extra = {}): Verdict {
  return notObservable(`${what} could not be seen: ${sentence(fact.detail)}`, fact.permission, extra);
}

/** The verdict on something that the platform says is not there although the question supposes it. */
export function missing(what: string): Verdict {
  return notObservable(`The platform shows no ${what}, so there was nothing to judge.`, undefined);
}
