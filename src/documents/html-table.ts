import { Parser } from 'htmlparser2';
import type { Block } from './prose.ts';
import { longestCell, mostRows, tableBlock, textBlock } from './prose.ts';

/** The tables of an HTML fragment and the words around them; what cannot be understood gives fewer blocks, never an error. */
export function htmlTables(html: string, headings: readonly string[], line: number): readonly Block[] {
  const blocks: Block[] = [];
  const links: string[] = [];
  const words: string[] = [];
  let rows: string[][] | null = null;
  const add = (text: string): void => {
    const row = rows?.at(-1);
    const cell = row?.at(-1);
    if (row === undefined) words.push(text);
    else if (cell !== undefined && cell.length < longestCell) row[row.length - 1] = cell + text;
  };
  const end = (): void => {
    if (rows !== null && rows.length > 0) blocks.push(tableBlock(headings, line, rows));
    rows = null;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') rows ??= [];
      else if (name === 'tr' && rows !== null && rows.length < mostRows) rows.push([]);
      else if (name === 'td' || name === 'th') rows?.at(-1)?.push('');
      else if (name === 'a' && attributes['href'] !== undefined) links.push(attributes['href'].slice(0, 2000));
      else if (name === 'img') add(attributes['alt'] ?? '');
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
