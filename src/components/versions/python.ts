import { compare, valid } from '@renovatebot/pep440';
import { isExact, type Order } from './order.ts';

/** PyPI: PEP 440. */
export const pythonOrder: Order = (a, b) => {
  if (!isExact(a) || !isExact(b)) return null;
  return valid(a) === null || valid(b) === null ? null : compare(a, b);
};
