import { CopseError } from '../errors.ts';
import { singleLine } from '../text/inert.ts';
import type { Place } from '../text/lines.ts';

/** One thing wrong with the configuration: what, and after a semicolon the nearest valid thing. */
export type Problem = Place & { readonly message: string };

const maxProblems = 50;

/** All problems in one error, one `path:line:column what; nearest` a line, in the order of the file. */
export function configurationError(path: string, problems: readonly Problem[]): CopseError {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted
    .slice(0, maxProblems)
    .map(({ line, column, message }) => `${singleLine(path, 200)}:${line}:${column} ${message}`);
  const more = sorted.length - lines.length;
  return new CopseError(
    'CONFIG_INVALID',
    [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    'docs/schema/copse.schema.json describes every key.',
  );
}
