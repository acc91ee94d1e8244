/** One token of an expression; `text` of a string literal is what stands between its quotes. */
export type Token = { readonly type: 'name' | 'string' | 'number' | 'sign'; readonly text: string };

const maxLength = 21_000; // the platform's own limit for one expression
const maxTokens = 2000;
const token =
  /[ \t\r\n]*(?:([A-Za-z_][A-Za-z0-9_-]*)|'((?:[^']|'')*)'|([+-]?(?:0[xo][0-9a-fA-F]+|\.?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?))|(&&|\|\||[=!<>]=|[()[\].,*!<>]))/y;

/** The tokens of one expression; null where it is none or over the caps. */
export function tokensOf(expression: string): Token[] | null {
  const text = expression.slice(0, maxLength + 1).trimEnd();
  if (text.length > maxLength) return null;
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match || found.length === maxTokens) return null;
    const [, name, string, number, sign] = match;
    if (name !== undefined) found.push({ type: 'name', text: name.toLowerCase() });
    else if (string !== undefined) found.push({ type: 'string', text: string });
    else if (number !== undefined) found.push({ type: 'number', text: number });
    else found.push({ type: 'sign', text: sign ?? '' });
  }
  return found;
}
