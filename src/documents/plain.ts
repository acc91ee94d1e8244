import type { Block, TableRow } from './prose.ts';
import { codeBlock, longestProse, tableBlock, textBlock, under } from './prose.ts';
import { asciidocColumns, asciidocRows, gridRows, isGridRule, isSimpleRule, simpleRows } from './rst-table.ts';

/** How far the end of a table with blank lines is looked for. */
const longestTable = 120;
const underline = /^([=\-~^"'#*+`:.])\1{2,}\s*$/;

/** reStructuredText, AsciiDoc and plain text: headings, paragraphs, tables. Line by line, so linear in the text up to its cap. */
export function readPlain(source: string): readonly Block[] {
  const lines = source.slice(0, longestProse).split(/\r\n|\n|\r/);
  const blocks: Block[] = [];
  const levels: string[] = [];
  let headings: readonly string[] = [];
  let paragraph: string[] = [];
  const flush = (end: number): void => {
    const text = paragraph.join('\n');
    if (text.trim() !== '') blocks.push(textBlock(headings, end - paragraph.length + 1, text, []));
    paragraph = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const next = lines[index + 1] ?? '';
    const asciidoc = /^(={1,6}) (\S.*)$/.exec(line);
    if (isTable(line)) {
      flush(index);
      const end = tableEnd(lines, index);
      blocks.push(tableBlock(headings, index + 1, tableRows(lines, index, end)));
      index = end - 1;
    } else if (asciidoc !== null) {
      flush(index);
      headings = under(headings, asciidoc[1]?.length ?? 1, asciidoc[2] ?? '');
    } else if (/^\S/.test(line) && underline.test(next)) {
      flush(index);
      const mark = next[0] ?? '';
      if (!levels.includes(mark)) levels.push(mark);
      headings = under(headings, levels.indexOf(mark) + 1, line);
      index++;
    } else if (line.includes('-----BEGIN PGP ')) {
      flush(index);
      blocks.push(codeBlock(headings, index + 1, line));
      while (index < lines.length && !(lines[index] ?? '').includes('-----END PGP ')) index++;
    } else if (line.trim() === '') {
      flush(index);
    } else {
      paragraph.push(line);
    }
  }
  flush(lines.length);
  return blocks;
}

function isTable(line: string): boolean {
  return /^\s*\|===/.test(line) || isGridRule(line) || isSimpleRule(line);
}

/** Where the table that starts at `start` is over: after the closing mark, or at the first blank line. */
function tableEnd(lines: readonly string[], start: number): number {
  const first = lines[start] ?? '';
  const asciidoc = /^\s*\|===/.test(first);
  if (isSimpleRule(first)) {
    // Rows may be parted by blank lines; the rule that ends the table has nothing below it.
    for (let index = start + 2; index < Math.min(lines.length, start + longestTable); index++)
      if (isSimpleRule(lines[index] ?? '') && (lines[index + 1] ?? '').trim() === '') return index + 1;
  }
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (asciidoc && /^\s*\|===/.test(line)) return index + 1;
    if (!asciidoc && line.trim() === '') return index;
  }
  return lines.length;
}

function tableRows(all: readonly string[], start: number, end: number): readonly TableRow[] {
  const first = all[start] ?? '';
  const text = { line: start + 1, lines: all.slice(start, end) };
  if (isGridRule(first)) return gridRows(text);
  if (isSimpleRule(first)) return simpleRows(text);
  return asciidocRows({ line: start + 2, lines: all.slice(start + 1, end - 1) }, asciidocColumns(all[start - 1] ?? ''));
}
