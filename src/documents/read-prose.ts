import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { Block } from './prose.ts';

/** The blocks of a document by the ending of its name; what is no markup that is known is read as plain text. */
export function readProse(path: string, text: string): readonly Block[] {
  return /\.(md|markdown|mdown|html?)$/i.test(path) ? readMarkdown(text) : readPlain(text);
}
