import type { TableRow } from './prose.ts';

/** Lines of a table in the order of the text, `line` being the number of the first. */
export type TableText = { readonly line: number; readonly lines: readonly string[] };

/** `+-----+-----+` or `+=====+=====+` of a reStructuredText grid table. */
export function isGridRule(line: string): boolean {
  return /^\s*\+[-=+]{2,}\+\s*$/.test(line);
}

/** `=====  =====` of a reStructuredText simple table: at least two columns. */
export function isSimpleRule(line: string): boolean {
  return /^\s*={2,}( +={2,})+\s*$/.test(line);
}

/** The rows between the rules of a grid table, however many lines they take; none where cells span rows. */
export function gridRows({ line, lines }: TableText): readonly TableRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  let isNew = true;
  for (const [index, text] of lines.entries()) {
    if (isGridRule(text)) isNew = true;
    else if (/\+[-=]{2,}[+|]/.test(text)) return [];
    else {
      const cells = text
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|');
      if (isNew) rows.push({ line: line + index, cells: cells.map((cell) => cell.trim()) });
      else joinTo(rows.at(-1)?.cells ?? [], cells);
      isNew = false;
    }
  }
  return rows;
}

/** A simple table's columns are where its rule's runs of `=` are; the last one reaches to the end of the line. An empty first cell goes on. */
export function simpleRows({ line, lines }: TableText): readonly TableRow[] {
  const starts = [...(lines[0] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const rows: { line: number; cells: string[] }[] = [];
  for (const [index, text] of lines.entries()) {
    if (isSimpleRule(text) || /^[\s-]*$/.test(text)) continue;
    const cells = starts.map((start, column) => text.slice(start, starts[column + 1]).trim());
    const last = rows.at(-1);
    if (cells[0] === '' && last !== undefined) joinTo(last.cells, cells);
    else rows.push({ line: line + index, cells });
  }
  return rows;
}

function joinTo(cells: string[], more: readonly string[]): void {
  for (const [column, text] of more.entries()) cells[column] = `${cells[column] ?? ''} ${text.trim()}`.trim();
}

/**
 * `|a |b` on one line is a row; one cell a line makes rows of as many cells as `[cols="…"]` or the first line says. A line
 * without a bar goes on with the cell above.
 */
export function asciidocRows({ line, lines }: TableText, columns: number | null): readonly TableRow[] {
  const written: { line: number; cells: string[] }[] = [];
  for (const [index, text] of lines.entries()) {
    const [before = '', ...cells] = text.split('|').map((cell) => cell.trim());
    const last = written.at(-1)?.cells;
    if (cells.length > 0) written.push({ line: line + index, cells });
    else if (before !== '' && last !== undefined) last.push(`${last.pop() ?? ''} ${before}`);
  }
  const width = columns ?? written[0]?.cells.length ?? 0;
  const [first, ...rest] = written;
  const isWhole = first !== undefined && first.cells.length === width && rest.every(({ cells }) => cells.length !== 1);
  if (width < 2 || isWhole) return written;
  const each = written.flatMap(({ line: at, cells }) => cells.map((cell) => ({ at, cell })));
  const rows: TableRow[] = [];
  for (let at = 0; at < each.length; at += width) {
    const row = each.slice(at, at + width);
    rows.push({ line: row[0]?.at ?? line, cells: row.map(({ cell }) => cell) });
  }
  return rows;
}

/** How many columns the line above an AsciiDoc table names: `[cols="1,2,1"]`, `[cols="3*"]`; null where it names none. */
export function asciidocColumns(line: string): number | null {
  const cols = /^\[[^\]]{0,300}\bcols="?([^"\]]{1,200})/.exec(line)?.[1];
  if (cols === undefined) return null;
  const times = /^(\d{1,2})\*/.exec(cols)?.[1];
  return times === undefined ? cols.split(',').length : Number(times);
}
