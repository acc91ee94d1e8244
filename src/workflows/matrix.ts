import { isFields, type Fields } from '../text/values.ts';
import { expressionsOf } from './expressions.ts';

/** The platform makes no more jobs than this out of one matrix. */
const maxValues = 256;

/** A text with one `${{ matrix.… }}` in it as all that the matrix lists for it; null where the file cannot tell. */
export function spellOut(text: string, matrix: Fields): string[] | null {
  const [expression, another] = expressionsOf(text);
  if (!expression || another) return null;
  const path = /^matrix((?:\.[A-Za-z0-9_-]+){1,8})$/.exec(expression.inner)?.[1]?.slice(1).split('.');
  const [name = '', ...members] = path ?? [];
  if (name === '') return null;
  const listed: readonly unknown[] = Array.isArray(matrix[name]) ? matrix[name] : [];
  const rows: readonly unknown[] = Array.isArray(matrix['include']) ? matrix['include'] : [];
  if (listed.length + rows.length > maxValues) return null;
  const added = rows.map((row) => member(row, name)).filter((value) => value !== undefined);
  // a row without the member gives the empty text: no image, no label
  const values = [...listed, ...added]
    .map((value) => members.reduce(member, value))
    .filter((value) => value !== undefined);
  const size = values.reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
  if (size === 0 || size > maxValues * 8) return null;
  const texts = values.flat();
  return texts.every((value) => typeof value === 'string')
    ? texts.map((value) => text.replace(expression.raw, () => value))
    : null;
}

function member(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const openNames = new WeakMap<Fields, ReadonlySet<string>>();

/** Whether the file itself lists all values of that name of a matrix, none of them an expression. */
export function isListed(matrix: unknown, name: string): boolean {
  if (!isFields(matrix)) return false;
  const open = openNames.get(matrix) ?? openNamesOf(matrix);
  openNames.set(matrix, open);
  return !open.has('*') && (name === '' || name === '*' ? open.size === 0 : !open.has(name));
}

/** Names whose values an expression makes, in lower case; `*` where it may be any name. */
function openNamesOf(matrix: Fields): ReadonlySet<string> {
  const known = new Map<object, boolean>();
  const { include } = matrix;
  const rows: readonly unknown[] = Array.isArray(include) ? include : [];
  const pairs: (readonly [string, unknown])[] = Object.entries(matrix).filter(([key]) => key !== 'include');
  for (const row of rows) pairs.push(...(isFields(row) ? Object.entries(row) : [['*', row] as const]));
  const open = pairs.filter(([, value]) => holdsExpression(value, known)).map(([key]) => key.toLowerCase());
  return new Set(typeof include === 'string' && include.includes('${{') ? [...open, '*'] : open);
}

/** Each value is looked at once, however often aliases repeat it. */
function holdsExpression(value: unknown, known: Map<object, boolean>): boolean {
  if (typeof value === 'string') return value.includes('${{');
  if (typeof value !== 'object' || value === null) return false;
  const before = known.get(value);
  if (before !== undefined) return before;
  known.set(value, false);
  const holds = Object.values(value).some((inner) => holdsExpression(inner, known));
  known.set(value, holds);
  return holds;
}
