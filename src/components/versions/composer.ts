import { byNumber, longestVersion, type Order } from './order.ts';

/** Number that a stability stands for in the order; `#` is a number without a name, and so is the end of a version. */
const ranks: Readonly<Record<string, number>> = {
  dev: 0,
  alpha: 1,
  a: 1,
  beta: 2,
  b: 2,
  rc: 3,
  c: 3,
  '#': 4,
  patch: 5,
  pl: 5,
  p: 5,
};

/** Composer: as PHP's `version_compare` orders them. Branches (`dev-main`) are no versions. */
export const composerOrder: Order = (a, b) => {
  const [x, y] = [parse(a), parse(b)];
  if (x === null || y === null) return null;
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const order = partOrder(x[index] ?? '', y[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
};

function partOrder(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) return byNumber(a, b);
  // Composer fills up with zeros before it compares, so a missing number is a zero.
  if (a === '' && isNumber(b)) return byNumber('0', b);
  if (b === '' && isNumber(a)) return byNumber(a, '0');
  return rank(a) - rank(b);
}

function rank(part: string): number {
  return ranks[part === '' || isNumber(part) ? '#' : part] ?? -1;
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}

/** Four numbers, then stability and its number where there are any; null for anything that Composer would not take. */
function parse(text: string): readonly string[] | null {
  if (text.length > longestVersion) return null;
  const plain = text.toLowerCase().replace(/^v/, '').split('+', 1)[0] ?? '';
  if (!/^\d+(?:[._-]?[0-9a-z]+)*$/.test(plain)) return null;
  const parts = plain.match(/\d+|[a-z]+/g) ?? [];
  if (parts.some((part) => !isNumber(part) && part !== 'stable' && !(part in ranks))) return null;
  const firstWord = parts.findIndex((part) => !isNumber(part));
  const numbers = firstWord < 0 ? parts : parts.slice(0, firstWord);
  const rest = firstWord < 0 ? [] : parts.slice(firstWord).filter((part) => part !== 'stable');
  return [...numbers, ...Array.from({ length: Math.max(0, 4 - numbers.length) }, () => '0'), ...rest];
}
