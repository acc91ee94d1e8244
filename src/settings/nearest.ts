import { closest, distance } from 'fastest-levenshtein';
import { singleLine } from '../text/inert.ts';
import { redactText } from '../text/secrets.ts';

/** A value of the user's, on one line and in quotes where it is text; a token or an e-mail address is not repeated. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${singleLine(redactText(value), 60)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a mapping' : 'nothing';
}

/** `did you mean x?` where one of the words is near; all of them where none is and they are few. */
export function suggestion(value: unknown, words: readonly string[]): string {
  if (typeof value === 'number' && words.every((word) => /^\d+$/.test(word))) {
    return `did you mean ${Math.min(Math.max(Math.round(value), Number(words[0])), Number(words.at(-1)))}?`;
  }
  const wanted = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : '';
  const normal = wanted.trim().toLowerCase();
  const best =
    words.find((word) => word.replace(/[-_]/g, '') === normal.replace(/[-_ ]/g, '')) ?? closest(normal, [...words]);
  const isNear = normal !== '' && distance(normal, best) <= Math.max(1, Math.floor(best.length / 2));
  return isNear || words.length > 24 ? `did you mean ${best}?` : `valid are ${words.join(', ')}`;
}
