/** A row of a table and the line on which it begins. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A text as its blocks, whatever it was written in: markdown, reStructuredText, AsciiDoc or plain. */
export type Block = {
  readonly kind: 'text' | 'table' | 'code';
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  /** From 1. */
  readonly line: number;
  /** The words, on one line; of a table empty. */
  readonly text: string;
  /** Where the links of the block lead. */
  readonly links: readonly string[];
  /** Of a table; the first row is its header. */
  readonly rows: readonly TableRow[];
};

/** Longer texts are read up to here: no policy is longer, and every reader is linear in what is left. */
export const longestProse = 262_144;
export const longestCell = 1000;
export const mostRows = 500;
export const mostColumns = 30;

/** One line without runs of blanks, cut at a cap. */
function flat(text: string, most = 20_000): string {
  return text
    .slice(0, most * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

const address = /https?:\/\/[^\s<>"`\]()]{1,500}/g;

/** Bare addresses in the text are links too. */
export function textBlock(headings: readonly string[], line: number, text: string, links: readonly string[]): Block {
  const words = flat(text);
  const bare = [...words.matchAll(address)].map(([url]) => url.replace(/[.,;]{1,20}$/, ''));
  return {
    kind: 'text',
    headings,
    line,
    text: words,
    links: [...new Set([...links, ...bare])].slice(0, 200),
    rows: [],
  };
}

export function tableBlock(headings: readonly string[], line: number, rows: readonly TableRow[]): Block {
  const cut = rows.slice(0, mostRows).map((row) => ({
    line: row.line,
    cells: row.cells.slice(0, mostColumns).map((cell) => flat(cell, longestCell)),
  }));
  return { kind: 'table', headings, line, text: '', links: [], rows: cut };
}

export function codeBlock(headings: readonly string[], line: number, text: string): Block {
  return { kind: 'code', headings, line, text: flat(text), links: [], rows: [] };
}

/** The headings that hold once one of this level has come. */
export function under(headings: readonly (string | undefined)[], level: number, title: string): readonly string[] {
  return [...headings.slice(0, Math.max(0, level - 1)).map((one) => one ?? ''), flat(title, 300)];
}
