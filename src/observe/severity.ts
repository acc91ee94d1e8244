import type { Severity } from '../facts/vulnerabilities.ts';

const levels: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** GitHub's word for a severity; `moderate` is its older word for medium. */
export function severityOf(word: string | null | undefined): Severity {
  const lower = (word ?? '').toLowerCase();
  return lower === 'moderate' ? 'medium' : (levels.find((level) => level === lower) ?? 'unknown');
}
