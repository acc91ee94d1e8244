import { closest } from 'fastest-levenshtein';
import { officialPrinciples } from '../code/official-principles.ts';
import { principleWords } from '../code/principle-words.ts';
import { principleNumbers } from '../code/reading.ts';
import type { PrincipleNumber } from '../code/reading.ts';
import { shown } from './nearest.ts';

type Resolved =
  { readonly ok: true; readonly number: PrincipleNumber } | { readonly ok: false; readonly message: string };

const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');

/** The numbers of the `sscop-14` reading that an official id belongs to. */
export function officialNumbers(id: string): PrincipleNumber[] {
  return principleWords
    .filter(({ official }) => (official as readonly string[]).includes(id))
    .map(({ number }) => number);
}

/** The principle that an entry's id names: 1 to 14, or an official id that belongs to one of them only. */
export function resolvePrincipleId(value: unknown): Resolved {
  const number = principleNumbers.find((candidate) => candidate === value);
  if (number !== undefined) return { ok: true, number };
  const given = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const written = given.trim().slice(0, 60);
  // The published schema takes no space around it either.
  const known = officialPrinciples.some(({ id }) => id === given);
  const numbers = known ? officialNumbers(written) : [];
  const [only, another] = numbers;
  if (only !== undefined && another === undefined) return { ok: true, number: only };
  if (known) {
    return {
      ok: false,
      message: `official id ${shown(written)} belongs to several principles; use ${either(numbers)}`,
    };
  }
  return { ok: false, message: `unknown principle id ${shown(value)}; ${nearestId(written)}` };
}

function nearestId(written: string): string {
  const claimed = principleWords.filter((row) => (row.claims as readonly string[]).includes(written));
  if (claimed.length > 0) return `that claim belongs to ${either(claimed.map((row) => row.number))}`;
  if (/^-?\d{1,60}$/.test(written)) return `did you mean ${Math.min(14, Math.max(1, Number(written)))}?`;
  if (/^\d{1,3}\.\d{1,3}$/.test(written)) {
    const id = nearestOfficial(Number(written));
    return `did you mean "${id}" (${either(officialNumbers(id))})?`;
  }
  const names = [...words, ...principleWords.map((row) => row.title.toLowerCase())];
  const best = names.indexOf(closest(written.toLowerCase(), names)) % words.length;
  return written === '' ? 'it is a number from 1 to 14' : `did you mean ${best + 1}?`;
}

function nearestOfficial(value: number): string {
  const [nearest] = officialPrinciples
    .map(({ id }) => ({ id, far: Math.abs(Number(id) - value) }))
    .sort((a, b) => a.far - b.far);
  return nearest?.id ?? '1.1';
}

function either(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;
}
