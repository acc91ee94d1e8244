import semver from 'semver';
import { longestVersion, type Order } from './order.ts';

/** npm, Cargo, Go modules, Swift, Hex and actions: Semantic Versioning 2.0, a leading `v` and missing trailing parts allowed. */
export const semanticOrder: Order = (a, b) => compare(a, b, (x, y) => x.compare(y));

/** Pub: as Semantic Versioning, but what stands behind `+` counts. */
export const pubOrder: Order = (a, b) => compare(a, b, (x, y) => x.compare(y) || x.compareBuild(y));

function compare(a: string, b: string, by: (x: semver.SemVer, y: semver.SemVer) => number): number | null {
  const [x, y] = [parse(a), parse(b)];
  return x === null || y === null ? null : by(x, y);
}

function parse(text: string): semver.SemVer | null {
  if (text.length > longestVersion) return null;
  const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+].*)?$/.exec(text);
  // Legacy spellings such as `1.2.3beta` are npm's own.
  if (parts === null) return semver.parse(text, { loose: true });
  const [, major, minor = '0', patch = '0', rest = ''] = parts;
  return semver.parse(`${major}.${minor}.${patch}${rest}`, { loose: true });
}
