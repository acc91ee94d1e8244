import type { Block } from './prose.ts';
import { codeBlock, longestProse, tableBlock, textBlock, under } from './prose.ts';
import { asciidocRows, gridRow, isGridRule, isSimpleRule, simpleRow } from './rst-table.ts';

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
      blocks.push(tableBlock(headings, index + 1, tableRows(lines.slice(index, end))));
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
  const asciidoc = /^\s*\|===/.test(lines[start] ?? '');
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (asciidoc && /^\s*\|===/.test(line)) return index + 1;
    if (!asciidoc && line.trim() === '') return index;
  }
  return lines.length;
}

function tableRows(lines: readonly string[]): readonly (readonly string[])[] {
  const [first = ''] = lines;
  if (/^\s*\|===/.test(first)) return asciidocRows(lines.slice(1, -1));
  if (isGridRule(first)) return lines.filter((line) => !isGridRule(line)).map(gridRow);
  return lines.filter((line) => !isSimpleRule(line)).map((line) => simpleRow(first, line));
}
