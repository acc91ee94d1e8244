import type { SupportLine } from '../facts/support.ts';
import { readProse } from './read-prose.ts';
import { sentencesOf } from './sentences.ts';
import { supportTables } from './support-lines.ts';
import { supportSentences } from './support-prose.ts';

/** The supported lines that a document states, in its tables and in its sentences; a line said in both ways is given once. */
export function readSupport(path: string, text: string): readonly SupportLine[] {
  const blocks = readProse(path, text);
  const tables = supportTables(path, blocks);
  const known = new Set(tables.map(({ versions, endOfSupport }) => `${versions.toLowerCase()} ${endOfSupport ?? ''}`));
  const said = supportSentences(path, sentencesOf(blocks)).filter(
    ({ versions, endOfSupport }) => !known.has(`${versions.toLowerCase()} ${endOfSupport ?? ''}`),
  );
  return [...tables, ...said].slice(0, 500);
}
