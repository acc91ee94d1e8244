/** What a page of Markdown (AsciiDoc and reStructuredText as far as they look alike) is made of, for counting. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly columns: readonly string[]; readonly cells: readonly string[] }
  | { readonly kind: 'diagram'; readonly flows: number };

const maximumLines = 20_000;
const longestLine = 2_000;

/** Headings, list items, paragraphs, table rows and the arrows of diagrams, in order. */
export function blocksOf(source: string): readonly Block[] {
  const lines = withoutComments(source)
    .split(/\r\n|\n|\r/, maximumLines)
    .map((line) => line.slice(0, longestLine));
  const blocks: Block[] = [];
  let fence: { readonly mark: string; flows: number } | null = null;
  let columns: readonly string[] | null = null;
  let isParagraph = false;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    const mark = /^(`{3,}|~{3,}|-{4}$)/.exec(text)?.[1] ?? null;
    if (fence !== null) {
      if (mark !== null && text.startsWith(fence.mark)) {
        if (fence.flows > 0) blocks.push({ kind: 'diagram', flows: fence.flows });
        fence = null;
      } else if (/[-=.]>|<[-=.]/.test(text)) fence.flows += 1;
      continue;
    }
    if (mark !== null && !mark.startsWith('-')) {
      fence = { mark: mark.slice(0, 3), flows: 0 };
      [columns, isParagraph] = [null, false];
      continue;
    }
    const heading = headingOf(text, lines[index + 1]?.trim() ?? '');
    if (heading !== null) blocks.push(heading);
    if (heading !== null || text === '' || isRuler(text)) {
      if (!isTableRuler(text)) columns = text === '' || heading !== null ? null : columns;
      isParagraph = false;
      continue;
    }
    if (text.startsWith('|')) {
      const cells = cellsOf(text);
      if (columns === null) columns = cells;
      else blocks.push({ kind: 'row', columns, cells });
      isParagraph = false;
      continue;
    }
    columns = null;
    const item = /^(?:[-*+]|\d{1,4}[.)])[ \t]+(.*)$/.exec(text)?.[1] ?? null;
    // The lines of one paragraph are one thing said.
    if (item !== null) blocks.push({ kind: 'text', text: item.replace(/^\[[ xX]\] /, '') });
    else if (!isParagraph) blocks.push({ kind: 'text', text });
    isParagraph = true;
  }
  return blocks;
}

function headingOf(text: string, next: string): Extract<Block, { kind: 'heading' }> | null {
  const [, marks = '', title = ''] = /^(#{1,6}|={2,6})[ \t]+(.+)$/.exec(text) ?? [];
  if (marks !== '') return { kind: 'heading', level: marks.length, text: title.replace(/[#=\s]+$/, '') };
  const underline = /^(?:={3,}|-{3,}|~{3,})$/.test(next);
  if (!underline || text === '' || text.startsWith('|') || isRuler(text)) return null;
  return { kind: 'heading', level: next.startsWith('=') ? 1 : 2, text };
}

/** Lines without words: rulers, underlines, and the line below a table's head. */
function isRuler(text: string): boolean {
  return /^[-=~|:+\s*]+$/.test(text);
}

function isTableRuler(text: string): boolean {
  return text.includes('|') && isRuler(text);
}

function cellsOf(text: string): readonly string[] {
  return text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .slice(0, 50)
    .map((cell) => cell.trim());
}

/** Instructions of templates stand in comments. One that is never closed hides the rest. */
function withoutComments(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = source.indexOf('<!--', at);
    if (start === -1) return [...parts, source.slice(at)].join('');
    parts.push(source.slice(at, start));
    const end = source.indexOf('-->', start + 4);
    if (end === -1) return parts.join('');
    at = end + 3;
  }
}
