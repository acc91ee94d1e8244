import type { Order } from './order.ts';

type Operator = '<' | '<=' | '=' | '>=' | '>';

/** One bound, e.g. `< 1.2.3`. */
export type Bound = { readonly operator: Operator; readonly version: string };

const longest = 1000;
const operators: readonly Operator[] = ['<=', '>=', '<', '>', '='];

/** The bounds of a range as the GitHub Advisory Database writes them (`>= 1.0, < 1.2.3`): all must hold. Null where it is none. */
export function parseRange(text: string): readonly Bound[] | null {
  if (text.length > longest) return null;
  const bounds = text.split(',').map((part) => parseBound(part.trim()));
  return bounds.every((bound) => bound !== null) ? bounds : null;
}

function parseBound(text: string): Bound | null {
  const operator = operators.find((sign) => text.startsWith(sign));
  if (operator === undefined) return null;
  const version = text.slice(operator.length).trim();
  return version === '' || /[\s<>=|,]/.test(version) ? null : { operator, version };
}

/** Whether the version lies in the range; null where that cannot be told. */
export function isInRange(order: Order, range: string, version: string): boolean | null {
  const bounds = parseRange(range);
  if (bounds === null) return null;
  const held = bounds.map((bound) => holds(order, bound, version));
  // One bound that fails decides, whatever the others are.
  if (held.includes(false)) return false;
  return held.includes(null) ? null : true;
}

function holds(order: Order, { operator, version: bound }: Bound, version: string): boolean | null {
  const found = order(version, bound);
  if (found === null) return operator === '=' && version === bound ? true : null;
  switch (operator) {
    case '<':
      return found < 0;
    case '<=':
      return found <= 0;
    case '=':
      return found === 0;
    case '>=':
      return found >= 0;
    case '>':
      return found > 0;
  }
}
