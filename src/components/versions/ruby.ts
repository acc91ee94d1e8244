import { eq, gt, valid } from '@renovatebot/ruby-semver';
import { isExact, type Order } from './order.ts';

/** RubyGems: `Gem::Version`. */
export const rubyOrder: Order = (a, b) => {
  if (!isExact(a) || !isExact(b)) return null;
  if (valid(a) === null || valid(b) === null) return null;
  return eq(a, b) ? 0 : gt(a, b) ? 1 : -1;
};
