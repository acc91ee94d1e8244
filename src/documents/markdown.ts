import MarkdownIt from 'markdown-it';
import { htmlTables } from './html-table.ts';
import type { Block } from './prose.ts';
import { codeBlock, longestProse, tableBlock, textBlock, under } from './prose.ts';

const parser = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 50 });
type Token = ReturnType<typeof parser.parse>[number];

/** The blocks of a markdown text (CommonMark with GitHub's tables). Never throws, and linear in the text up to its cap. */
export function readMarkdown(source: string): readonly Block[] {
  const tokens = parser.parse(source.slice(0, longestProse), {});
  const blocks: Block[] = [];
  let headings: readonly string[] = [];
  let row: string[] | null = null;
  let rows: string[][] | null = null;
  let tableLine = 1;
  for (const [index, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open') {
      headings = under(headings, Number(token.tag.slice(1)), inlineText(tokens[index + 1]).text);
    } else if (token.type === 'table_open') {
      rows = [];
      tableLine = line;
    } else if (token.type === 'tr_open') {
      row = [];
      rows?.push(row);
    } else if (token.type === 'table_close') {
      if (rows !== null) blocks.push(tableBlock(headings, tableLine, rows));
      rows = null;
      row = null;
    } else if (token.type === 'inline') {
      const { text, links } = inlineText(token);
      if (row !== null) row.push(text);
      else if (tokens[index - 1]?.type !== 'heading_open') blocks.push(textBlock(headings, line, text, links));
    } else if (token.type === 'fence' || token.type === 'code_block') {
      blocks.push(codeBlock(headings, line, token.content));
    } else if (token.type === 'html_block') {
      blocks.push(...htmlTables(token.content, headings, line));
    }
  }
  return blocks;
}

function inlineText(token: Token | undefined): { text: string; links: string[] } {
  const links: string[] = [];
  let text = '';
  for (const child of token?.children ?? []) {
    if (child.type === 'softbreak' || child.type === 'hardbreak') text += ' ';
    else if (child.type !== 'html_inline') text += child.content;
    if (child.type === 'link_open') links.push(String(child.attrGet('href') ?? '').slice(0, 2000));
  }
  return { text, links };
}
