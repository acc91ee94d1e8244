/** Whether a pattern covers a name; `unknown` where the pattern cannot be read, so that nobody guesses. */
export type Match = 'yes' | 'no' | 'unknown';

type Token =
  | { readonly type: 'char'; readonly char: string }
  | { readonly type: 'any' }
  | { readonly type: 'run' }
  | { readonly type: 'folders' }
  | { readonly type: 'set'; readonly chars: string };

const longest = 1_000;

/**
 * GitHub's ref patterns: Ruby's fnmatch with FNM_PATHNAME, no backslash, no negated set. All states are walked side by side,
 * so the time is pattern times name, whatever either holds.
 */
export function matchesGlob(pattern: string, name: string): Match {
  if (pattern.length > longest || name.length > longest) return 'unknown';
  const tokens = tokenize(pattern);
  if (tokens === null) return 'unknown';
  let states = reach(tokens, new Set([0]), true);
  for (const char of name) {
    const next = new Set<number>();
    for (const at of states) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.type === 'folders' || (token.type === 'run' && char !== '/')) next.add(at);
      else if (takes(token, char)) next.add(at + 1);
    }
    states = reach(tokens, next, char === '/');
  }
  return states.has(tokens.length) ? 'yes' : 'no';
}

function takes(token: Token, char: string): boolean {
  if (token.type === 'char') return token.char === char;
  if (token.type === 'any') return char !== '/';
  return token.type === 'set' && char !== '/' && token.chars.includes(char);
}

/** Runs may be empty; folders may end only where a segment ends. */
function reach(tokens: readonly Token[], from: ReadonlySet<number>, segmentStart: boolean): Set<number> {
  const all = new Set(from);
  for (const at of all) {
    const type = tokens[at]?.type;
    if (type === 'run' || (type === 'folders' && segmentStart)) all.add(at + 1);
  }
  return all;
}

function tokenize(pattern: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const chars = [...pattern];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    if (char === '\\' || char === '{' || char === '}') return null;
    if (char === '?') tokens.push({ type: 'any' });
    else if (char === '[') {
      const end = chars.indexOf(']', at + 1);
      const set = end < 0 ? null : expand(chars.slice(at + 1, end));
      if (set === null) return null;
      tokens.push({ type: 'set', chars: set });
      at = end;
    } else if (char === '*') {
      const starts = at === 0 || chars[at - 1] === '/';
      if (starts && chars[at + 1] === '*' && chars[at + 2] === '/') {
        tokens.push({ type: 'folders' });
        at += 2;
      } else tokens.push({ type: 'run' });
    } else tokens.push({ type: 'char', char });
  }
  return tokens;
}

function expand(set: readonly string[]): string | null {
  if (set.length === 0 || set[0] === '^' || set[0] === '!') return null;
  let chars = '';
  for (let at = 0; at < set.length; at += 1) {
    const [from = '', dash, to] = set.slice(at, at + 3);
    if (dash !== '-' || to === undefined) {
      chars += from;
      continue;
    }
    const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
    if (low > high || high > 127) return null;
    for (let code = low; code <= high; code += 1) chars += String.fromCharCode(code);
    at += 2;
  }
  return chars;
}

/** A ruleset's ref condition: one include matches and no exclude does. */
export function coversRef(
  condition: { readonly include: readonly string[]; readonly exclude: readonly string[] },
  ref: string,
  defaultBranch: string | null,
): Match {
  const one = (pattern: string): Match => {
    if (pattern === '~ALL') return 'yes';
    if (pattern !== '~DEFAULT_BRANCH') return matchesGlob(pattern, ref);
    if (!ref.startsWith('refs/heads/')) return 'no';
    return defaultBranch === null ? 'unknown' : ref === `refs/heads/${defaultBranch}` ? 'yes' : 'no';
  };
  const included = any(condition.include.map(one));
  const excluded = any(condition.exclude.map(one));
  if (included === 'no' || excluded === 'yes') return 'no';
  return included === 'yes' && excluded === 'no' ? 'yes' : 'unknown';
}

function any(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes';
  return matches.includes('unknown') ? 'unknown' : 'no';
}
