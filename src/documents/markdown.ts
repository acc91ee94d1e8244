import MarkdownIt from 'markdown-it';
import { htmlTables } from './html-table.ts';
import type { Block, TableRow } from './prose.ts';
import { codeBlock, longestProse, tableBlock, textBlock, under } from './prose.ts';

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 50 });
type Token = ReturnType<typeof parser.parse>[number];

/** The blocks of a markdown text (CommonMark with GitHub's tables). Never throws, and linear in the text up to its cap. */
export function readMarkdown(source: string): readonly Block[] {
  const tokens = parser.parse(source.slice(0, longestProse), {});
  const blocks: Block[] = [];
  let headings: readonly string[] = [];
  let row: string[] | null = null;
  let rows: (TableRow & { readonly cells: string[] })[] | null = null;
  let tableLine = 1;
  let read = 0;
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open') {
      headings = under(headings, Number(token.tag.slice(1)), inlineText(tokens[index + 1]).text);
    } else if (token.type === 'table_open') {
      rows = [];
      tableLine = line;
    } else if (token.type === 'tr_open') {
      row = [];
      // The line of dashes stands between the first row and the second.
      const below = rows === null || rows.length === 0 ? 0 : rows.length + 1;
      rows?.push({ line: tableLine + below, cells: row });
    } else if (token.type === 'table_close') {
      if (rows !== null) blocks.push(tableBlock(headings, tableLine, rows));
      rows = null;
      row = null;
    } else if (token.type === 'inline') {
      const { text, links } = inlineText(token, row === null ? ' ' : ', ');
      if (row !== null) row.push(text);
      else if (tokens[index - 1]?.type !== 'heading_open') blocks.push(textBlock(headings, line, text, links));
    } else if (token.type === 'fence' || token.type === 'code_block') {
      blocks.push(codeBlock(headings, line, token.content));
    } else if (token.type === 'html_block') {
      if (index < read) continue;
      const { html, next } = htmlFrom(tokens, index);
      read = next;
      blocks.push(...htmlTables(html, headings, line));
    }
  }
  return blocks;
}

/** HTML with what follows it as long as a table in it stands open: an empty line ends the block and not the table. */
function htmlFrom(tokens: readonly Token[], index: number): { html: string; next: number } {
  const parts: string[] = [];
  let [open, end, next] = [0, tokens[index]?.map?.[0] ?? 0, index];
  do {
    const token = tokens[next++];
    const content = token?.content ?? '';
    parts.push('\n'.repeat(Math.max(0, (token?.map?.[0] ?? end) - end)), content);
    end = token?.map?.[1] ?? end;
    open += (content.match(/<table\b/gi)?.length ?? 0) - (content.match(/<\/table\b/gi)?.length ?? 0);
  } while (open > 0 && tokens[next]?.type === 'html_block');
  return { html: parts.join(''), next };
}

/** `between` is what a line break says: in a table it parts what a cell lists. */
function inlineText(token: Token | undefined, between = ' '): { text: string; links: string[] } {
  const links: string[] = [];
  let text = '';
  for (const child of token?.children ?? []) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') text += ' ';
    else if (child.type !== 'html_inline') text += child.content;
    else if (/^<br\b/i.test(child.content)) text += between;
    if (child.type === 'link_open') links.push(String(child.attrGet('href') ?? '').slice(0, 2000));
  }
  return { text, links };
}
