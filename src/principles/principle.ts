import type { PrincipleNumber } from '../code/reading.ts';
import type { Check } from './check.ts';

/** A principle of the `sscop-14` reading with the checks that decide it. Its words live in `code/`. */
export type Principle<Id extends string = string> = {
  readonly number: PrincipleNumber;
  readonly checks: readonly Check<Id>[];
  /** What an automated check cannot see here, one sentence each. Goes into every statement. */
  readonly limits: readonly string[];
};

export function definePrinciple<const Id extends string>(principle: Principle<Id>): Principle<Id> {
  return principle;
}
