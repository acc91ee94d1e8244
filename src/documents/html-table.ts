import { Parser } from 'htmlparser2';
import type { Block, TableRow } from './prose.ts';
import { longestCell, mostColumns, mostRows, tableBlock, textBlock } from './prose.ts';

type Cell = { text: string; readonly columns: number; readonly rows: number };
type Row = { readonly line: number; readonly cells: Cell[] };

/** The tables of an HTML fragment and the words around them; what cannot be understood gives fewer blocks, never an error. */
export function htmlTables(html: string, headings: readonly string[], line: number): readonly Block[] {
  const blocks: Block[] = [];
  const links: string[] = [];
  const words: string[] = [];
  let rows: Row[] | null = null;
  let [read, at] = [0, line];
  /** The line on which the parser stands. */
  const lineNow = (): number => {
    for (; read < parser.startIndex; read++) if (html[read] === '\n') at++;
    return at;
  };
  const add = (text: string): void => {
    const row = rows?.at(-1);
    const cell = row?.cells.at(-1);
    if (row === undefined) words.push(text);
    else if (cell !== undefined && cell.text.length < longestCell) cell.text += text;
  };
  const end = (): void => {
    if (rows !== null && rows.length > 0) blocks.push(tableBlock(headings, rows[0]?.line ?? line, laidOut(rows)));
    rows = null;
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') rows ??= [];
      else if (name === 'tr' && rows !== null && rows.length < mostRows) rows.push({ line: lineNow(), cells: [] });
      else if (name === 'td' || name === 'th')
        rows?.at(-1)?.cells.push({ text: '', columns: span(attributes['colspan']), rows: span(attributes['rowspan']) });
      else if (name === 'a' && attributes['href'] !== undefined) links.push(attributes['href'].slice(0, 2000));
      else if (name === 'img') add(attributes['alt'] ?? '');
      else if (name === 'br') add(rows === null ? ' ' : ', ');
    },
    ontext: add,
    onclosetag(name) {
      if (name === 'table') end();
    },
  });
  parser.write(html);
  parser.end();
  end();
  const around = words.join(' ').trim();
  return around === '' ? blocks : [textBlock(headings, line, around, links), ...blocks];
}

function span(written: string | undefined): number {
  const count = /^\s*(\d{1,4})\s*$/.exec(written ?? '')?.[1];
  return Math.max(1, Number(count ?? 1));
}

/** Every cell in each column and each row that it spans, so that what stands below a heading is of that heading. */
function laidOut(rows: readonly Row[]): readonly TableRow[] {
  const carried = new Map<number, { readonly text: string; left: number }>();
  return rows.map(({ line, cells }) => {
    const row: string[] = [];
    const fill = (): void => {
      for (
        let above = carried.get(row.length);
        above !== undefined && above.left > 0;
        above = carried.get(row.length)
      ) {
        above.left--;
        row.push(above.text);
      }
    };
    for (const { text, columns, rows: down } of cells.slice(0, mostColumns)) {
      fill();
      for (let column = 0; column < columns && row.length < mostColumns; column++) {
        if (down > 1) carried.set(row.length, { text, left: down - 1 });
        row.push(text);
      }
    }
    fill();
    return { line, cells: row };
  });
}
