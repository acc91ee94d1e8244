import type { VexDocument } from '../../facts/advisories.ts';
import { listOf } from '../../text/values.ts';

/** What one format's reader makes of a document: the rest of `VexDocument` is the same for all. */
export type VexContent = Pick<VexDocument, 'kind' | 'problems' | 'statements'>;

export const mostStatements = 5000;
const mostProblems = 20;
const mostItems = 200;

/** `valid` only without problems, and statements only where it is valid: what is broken speaks for nobody. */
export function settled({ kind, problems, statements }: VexContent) {
  const valid = problems.length === 0;
  return {
    kind,
    valid,
    problems: problems.slice(0, mostProblems),
    statements: valid ? statements.slice(0, mostStatements) : [],
    truncated: valid && statements.length > mostStatements,
  };
}

export function items(value: unknown, most = mostItems): readonly unknown[] {
  return listOf(value).slice(0, most);
}

/** A text that is not empty, at most so long; null for anything else. */
export function word(value: unknown, longest = 1000): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' || trimmed.length > longest ? null : trimmed;
}

/** The first of these that is a time, in UTC; null where none is. */
export function timeIn(values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = word(value, 40);
    const time = text !== null && /^\d{4}-\d{2}-\d{2}T/.test(text) ? new Date(text) : null;
    if (time !== null && !Number.isNaN(time.getTime())) return time.toISOString();
  }
  return null;
}

export function present<T>(values: readonly (T | null | undefined)[]): readonly T[] {
  return values.filter((value) => value !== null && value !== undefined);
}

/** Each once, in their order. */
export function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
