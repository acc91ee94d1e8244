import { principleWords } from '../code/principle-words.ts';
import { themesOfRole } from '../code/roles.ts';
import type { VendorRole } from '../facts/vendor-terms.ts';
import type { Principle } from './principle.ts';
import { reasonLength, type StatusAndReason } from './status.ts';

/** What the vendor's role does to one principle. */
export type Scope = {
  /** Where the whole principle lies outside the role; else null. */
  readonly status: StatusAndReason | null;
  /** Ids of the checks that bear on other themes only: they are reported and decide nothing. */
  readonly without: readonly string[];
  /** What the statement has to say about it. */
  readonly limits: readonly string[];
};

const everything: Scope = { status: null, without: [], limits: [] };

/**
 * Table 1 of the Code, by official theme: the first digit of an official principle or claim. A principle of which no official
 * principle lies in a theme of the role does not apply; in the others, checks that bear on foreign themes only do not decide.
 * Nothing is left out of the evidence: every check is judged and shown. Without a role everything applies.
 */
export function scopeOf({ number, checks }: Principle, role: VendorRole | null): Scope {
  if (role === null) return everything;
  const themes: readonly number[] = themesOfRole[role];
  const isOwn = (id: string): boolean => themes.includes(Number(id.split('.', 1)[0]));
  const official = principleWords.find((words) => words.number === number)?.official ?? [];
  const says = `The vendor says that it is a ${role.replaceAll('_', ' ')}; by Table 1 of the Code it answers for ${listed(themes)}`;
  if (!official.some(isOwn)) {
    const reason = `outside the declared role ${role}: Table 1 of the Code gives it ${listed(themes)}`;
    const limit = `${says}. This principle lies outside (${official.join(', ')}); its checks are shown and decide nothing.`;
    return {
      status: { status: 'not_applicable', reason: reason.slice(0, reasonLength) },
      without: [],
      limits: [limit],
    };
  }
  const without = checks.filter(({ claims }) => claims.length > 0 && !claims.some(isOwn)).map(({ id }) => id);
  if (without.length === 0) return everything;
  return {
    status: null,
    without,
    limits: [`${says}. Checks that bear on other themes only do not decide the status: ${without.join(', ')}.`],
  };
}

function listed(themes: readonly number[]): string {
  return `themes ${themes.slice(0, -1).join(', ')} and ${String(themes.at(-1))}`;
}
