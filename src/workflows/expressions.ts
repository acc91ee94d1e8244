/** One `${{ … }}` of a text: as written, what stands inside, and which of several equal ones it is (from 0). */
export type Expression = { readonly raw: string; readonly inner: string; readonly nth: number };

/** The expressions of a text in order, in one pass; one that is never closed, which the platform refuses, ends the reading. */
export function expressionsOf(text: string): Expression[] {
  const found: Expression[] = [];
  const counts = new Map<string, number>();
  let at = text.indexOf('${{');
  while (at !== -1) {
    const end = endOf(text, at + 3);
    if (end === -1) break;
    const raw = text.slice(at, end + 2);
    const nth = counts.get(raw) ?? 0;
    counts.set(raw, nth + 1);
    found.push({ raw, inner: text.slice(at + 3, end).trim(), nth });
    at = text.indexOf('${{', end + 2);
  }
  return found;
}

/** Where the next `}}` stands that is in no string literal, for `format('{{{0}}}', …)` holds both signs; -1 where none does. */
function endOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

/** Lower case, single spaces, without string literals, `a['b'][0]` written as `a.b.*`. */
export function plainExpression(inner: string): string {
  return inner
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\[ ?'([a-z0-9_-]+)' ?\]/g, '.$1')
    .replace(/'[^']*'/g, "''")
    .replace(/ ?\[ ?[0-9*]+ ?\]/g, '.*')
    .replace(/ ?\. ?/g, '.');
}

/** The contexts that an expression reads: `github.event.issue.title`, `secrets.npm_token` … */
export function contextsOf(inner: string): string[] {
  return plainExpression(inner).match(/(?<![a-z0-9_.-])[a-z_][a-z0-9_-]*(?:\.[a-z0-9_*-]+)*/g) ?? [];
}

/** The secrets that a text reads, upper case, the workflow's own token left out. */
export function secretsOf(text: string): string[] {
  return expressionsOf(text)
    .flatMap((expression) => contextsOf(expression.inner))
    .filter((context) => context.startsWith('secrets.'))
    .map((context) => context.slice('secrets.'.length).toUpperCase())
    .filter((name) => name !== 'GITHUB_TOKEN');
}

/** Whether an expression of the text takes all secrets at once, or one by a name that only the run knows. */
export function readsAnySecret(text: string): boolean {
  return expressionsOf(text).some(({ inner }) => /\btojson\(\s*secrets\s*\)|\bsecrets\s*\[\s*[^'\s]/i.test(inner));
}
