import type { Row, TextTable } from './severity-deadlines-tables.ts';

export type Layout = {
  readonly tables: readonly TextTable[];
  /** What is no table: paragraphs made one line, and list entries, with the text that leads to them. */
  readonly lines: readonly {
    readonly line: number;
    readonly text: string;
    readonly form: 'list' | 'prose';
    readonly above: string;
  }[];
};

const mostLines = 20_000;
const longestLine = 4000;
const bullet = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s+/;

/** Tables (Markdown, AsciiDoc, reStructuredText), list entries and paragraphs of a text, with their line numbers. */
export function layoutOf(text: string): Layout {
  const source = text
    .split(/\r\n|\n|\r/)
    .slice(0, mostLines)
    .map((line) => line.slice(0, longestLine));
  const tables: TextTable[] = [];
  const lines: { line: number; text: string; form: 'list' | 'prose'; above: string }[] = [];
  let table: Row[] = [];
  let paragraph: { line: number; words: string[] } | null = null;
  /** The last heading and the last paragraph: what a table or a list is introduced by. */
  let heading = '';
  let fenced = false;
  let intro = '';
  const endTable = (): void => {
    if (table.length > 1) tables.push({ line: table[0]?.line ?? 1, rows: table, above: `${heading} ${intro}` });
    table = [];
  };
  const endParagraph = (): void => {
    if (paragraph !== null) {
      intro = paragraph.words.join(' ').slice(0, longestLine);
      lines.push({ line: paragraph.line, text: intro, form: 'prose', above: heading });
    }
    paragraph = null;
  };
  for (const [index, raw] of source.entries()) {
    const number = index + 1;
    // AsciiDoc parts the heading from the rows by an empty line.
    if (/^\s*\|={3,}\s*$/.test(raw)) fenced = !fenced;
    if (fenced && raw.trim() === '') continue;
    const cells = cellsOf(raw);
    if (cells !== null) {
      endParagraph();
      if (cells.length > 0) table.push({ line: number, cells });
      continue;
    }
    endTable();
    if (raw.trim() === '') endParagraph();
    else if (isHeading(raw, source[index + 1])) {
      endParagraph();
      [heading, intro] = [raw, ''];
    } else if (bullet.test(raw)) {
      endParagraph();
      lines.push({ line: number, text: raw.replace(bullet, ''), form: 'list', above: `${heading} ${intro}` });
    } else if (!isRule(raw)) {
      paragraph ??= { line: number, words: [] };
      paragraph.words.push(raw.trim());
    }
  }
  endTable();
  endParagraph();
  return { tables, lines };
}

/** The cells of a table row; an empty list for a rule between rows; null where it is no row. */
function cellsOf(line: string): readonly string[] | null {
  const trimmed = line.trim();
  if (/^\|={3,}$/.test(trimmed) || /^\+[-=+]{3,}\+$/.test(trimmed)) return [];
  if (/^[\s:|-]+$/.test(trimmed) && trimmed.includes('-') && trimmed.includes('|')) return [];
  // Simple reStructuredText tables are ruled by equals signs and parted by two spaces.
  if (/^={2,}(?: +={2,})+$/.test(trimmed)) return [];
  const bars = trimmed.split('|').length - 1;
  if (bars < (trimmed.startsWith('|') ? 1 : 2)) return columnsOf(line);
  const cells = trimmed.split('|').map((cell) => cell.trim());
  if (trimmed.startsWith('|')) cells.shift();
  if (trimmed.endsWith('|')) cells.pop();
  return cells;
}

/** A row of a simple reStructuredText table: a severity, at least two spaces, and the rest. */
function columnsOf(line: string): readonly string[] | null {
  if (!/^\s{0,4}(?:severity|critical|high|medium|moderate|low)\b[^|]{0,60}? {2,}\S/i.test(line)) return null;
  return line.trim().split(/ {2,}/);
}

function isHeading(line: string, next: string | undefined): boolean {
  if (/^\s{0,3}(?:#{1,6}|={1,6}) +\S/.test(line)) return true;
  return next !== undefined && isRule(next) && next.trim().length >= 3 && !bullet.test(line);
}

function isRule(line: string): boolean {
  return /^\s{0,3}(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,}|_{3,})\s*$/.test(line);
}
