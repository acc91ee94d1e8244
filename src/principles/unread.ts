import type { Check } from './check.ts';
import { defineCheck } from './check.ts';

type Unread<Id extends string> = Pick<Check<Id>, 'id' | 'level' | 'question' | 'claims' | 'attestable'> & {
  /** What it would have to read, so that the sentence `does not read … yet` is true and useful. */
  readonly reads: string;
};

/** A check that this version asks but cannot answer: always `not_observable`, never for or against anybody. */
export function unread<const Id extends string>({ reads, ...check }: Unread<Id>): Check<Id> {
  return defineCheck({
    ...check,
    needs: [],
    judge: () => ({ result: 'not_observable', because: `This version of Copse does not read ${reads} yet.` }),
  });
}
