import { byNumber, longestVersion, type Order } from './order.ts';

/** A part of a version and what stood before it; a change between digits and letters counts as a hyphen. */
type Token = { readonly before: '.' | '-'; readonly text: string };

const known = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const same: Readonly<Record<string, string>> = { ga: '', final: '', release: '', cr: 'rc' };
const short: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

/** Maven: the version order specification of its POM reference. Every text is a version there. */
export const mavenOrder: Order = (a, b) => {
  if (a.length > longestVersion || b.length > longestVersion || a === '' || b === '') return null;
  const [x, y] = [parse(a), parse(b)];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const order = tokenOrder(x[index] ?? padding(y[index]), y[index] ?? padding(x[index]));
    if (order !== 0) return order;
  }
  return 0;
};

/** What a version that is at its end is compared with the other's next part as. */
function padding(other: Token | undefined): Token {
  return other?.before === '.' ? { before: '.', text: isNumber(other.text) ? '0' : '' } : { before: '-', text: '' };
}

/** `.word` < `-word` < `-number` < `.number`: of words that do not begin a part of their own, Maven's code tells the first two apart. */
function tokenOrder(a: Token, b: Token): number {
  const [x, y] = [kind(a), kind(b)];
  if (x !== y) return x - y;
  if (x > 0) return byNumber(a.text, b.text);
  return wordOrder(a.text, b.text);
}

function kind({ before, text }: Token): number {
  if (!isNumber(text)) return before === '.' ? -1 : 0;
  return before === '-' ? 1 : 2;
}

function wordOrder(a: string, b: string): number {
  const [x, y] = [known.indexOf(a), known.indexOf(b)];
  if (x >= 0 && y >= 0) return x - y;
  if (x >= 0 || y >= 0) return x >= 0 ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function parse(version: string): readonly Token[] {
  const tokens = split(version.toLowerCase()).map(({ before, text, joined }): Token => {
    const word = joined ? (short[text] ?? text) : text;
    return { before, text: same[word] ?? word };
  });
  return trimmed(tokens);
}

/** `joined`: a digit follows at once, so that `a` may stand for `alpha`. An empty part is a 0. */
function split(version: string): readonly (Token & { readonly joined: boolean })[] {
  const found: (Token & { joined: boolean })[] = [];
  let before: Token['before'] = '-';
  let text = '';
  const close = (next: Token['before'], joined = false, atEnd = false): void => {
    // 1.0.rc1 is 1.0-rc1 and 1.0.Final is 1.0-Final: such a word begins a part of its own.
    const isPart = (joined || atEnd) && text !== '' && !isNumber(text);
    found.push({ before: isPart ? '-' : before, text: text === '' ? '0' : text, joined });
    before = next;
    text = '';
  };
  for (const letter of version) {
    if (letter === '.' || letter === '-') close(letter);
    else {
      if (text !== '' && isNumber(letter) !== isNumber(text.at(-1) ?? '')) close('-', isNumber(letter));
      text += letter;
    }
  }
  close('-', false, true);
  return found;
}

/** Without what means nothing (0, `final` …) at its end and before each hyphen. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const kept = [...tokens];
  for (let index = kept.length - 1; index > 0; index--) {
    const { text } = kept[index] as Token;
    const next = kept[index + 1];
    const isNothing = text === '' || /^0+$/.test(text);
    if (isNothing && (next === undefined || next.before === '-')) kept.splice(index, 1);
  }
  return kept;
}
