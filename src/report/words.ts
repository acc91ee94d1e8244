import { principleWords } from '../code/principle-words.ts';
import type { PrincipleVerdict, Status } from '../principles/verdicts.ts';
import type { Result } from '../principles/check.ts';

/** The five statuses as people read them, best first. */
export const statusWords: Readonly<Record<Status, string>> = {
  implemented: 'implemented',
  partially_implemented: 'partial',
  not_implemented: 'not implemented',
  not_observable: 'not observable',
  not_applicable: 'not applicable',
};

export const resultWords: Readonly<Record<Result, string>> = {
  met: 'met',
  not_met: 'not met',
  not_observable: 'not observable',
  not_applicable: 'not applicable',
};

export function titleOf(principle: number): string {
  return principleWords.find(({ number }) => number === principle)?.title ?? `Principle ${principle}`;
}

/** e.g. `2 implemented, 1 partial, 11 not observable`. Counts, never a share: a score would say more than was seen. */
export function countsOf(verdicts: readonly Pick<PrincipleVerdict, 'status'>[]): string {
  return (Object.keys(statusWords) as Status[])
    .map((status) => ({ status, count: verdicts.filter((verdict) => verdict.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${statusWords[status]}`)
    .join(', ');
}
