import { join, list, own, plain } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** The job summary of a run that came to no evidence: why, and what to change. */
export function failureSummary(problems: readonly string[]): Markdown {
  const shown = problems.slice(0, 60).map((problem) => plain(problem, 1000));
  const left = problems.length - shown.length;
  const items = left > 0 ? [...shown, own`and ${left} more`] : shown;
  return own`${join([own`## Copse: the run stopped before it was done`, list(items)], '\n\n')}\n`;
}
