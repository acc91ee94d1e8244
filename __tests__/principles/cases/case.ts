import type { Facts } from '../../../src/facts/facts.ts';
import type { Terms } from '../../../src/facts/terms.ts';
import type { Result } from '../../../src/principles/check.ts';

/** One row: these facts give this result, said in these words. */
export type Case = {
  readonly name: string;
  readonly facts: Facts;
  readonly terms?: Partial<Terms>;
  readonly result: Result;
  readonly because: RegExp;
  readonly fix?: RegExp;
  readonly permission?: string;
  readonly details?: readonly RegExp[];
  /** Lines to annotate. */
  readonly at?: readonly number[];
};

/** An outcome that a check cannot have, and why. */
export type Impossible = Partial<Record<Result, string>>;

export type CheckCases = { readonly cases: readonly Case[]; readonly impossible: Impossible };
