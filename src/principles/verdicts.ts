import type { PrincipleNumber } from '../code/reading.ts';
import type { Declaration } from '../facts/terms.ts';
import type { Level, Verdict } from './check.ts';

/** Whether a platform showed it or a person said it. */
export type Basis = 'observed' | 'attested';

export type JudgedCheck = Verdict & {
  readonly id: string;
  readonly level: Level;
  readonly claims: readonly string[];
  readonly basis: Basis;
};

export type Status = 'implemented' | 'partially_implemented' | 'not_implemented' | 'not_observable' | 'not_applicable';

/** An observed `not_met` against a vendor entry that says `implemented`. */
export type Contradiction = { readonly check: string; readonly message: string };

export type PrincipleVerdict = {
  readonly principle: PrincipleNumber;
  readonly status: Status;
  /** One sentence for tables: the first thing that keeps it from `implemented`, or what carries it. */
  readonly reason: string;
  readonly checks: readonly JudgedCheck[];
  readonly declaration: Declaration | null;
  readonly contradictions: readonly Contradiction[];
  readonly limits: readonly string[];
};
