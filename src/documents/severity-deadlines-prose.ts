import type { RatedSeverity } from '../facts/vulnerabilities.ts';
import { wordsOf } from './severity-deadlines-words.ts';

export type Days = Partial<Record<RatedSeverity, number>>;

/**
 * The times that a sentence or a list entry gives to severities, either way round: `critical and high within 7 days` and
 * `7 days for critical and high`. Null where it names none, or two for one severity.
 */
export function daysIn(line: string): Days | null {
  const words = wordsOf(line);
  const timeFirst = words[0]?.kind === 'time';
  const days: Days = {};
  let waiting: RatedSeverity[] = [];
  let time: number | null = null;
  const give = (severity: RatedSeverity, value: number): boolean => {
    const known = days[severity];
    days[severity] = value;
    return known === undefined || known === value;
  };
  for (const word of words) {
    if (word.kind === 'time') {
      if (!timeFirst && !waiting.every((severity) => give(severity, word.days))) return null;
      waiting = [];
      time = word.days;
    } else if (timeFirst) {
      if (time !== null && !give(word.severity, time)) return null;
    } else waiting.push(word.severity);
  }
  return Object.keys(days).length === 0 ? null : days;
}
