import semver from 'semver';
import { byNumber, longestVersion, type Order } from './order.ts';

type Version = { readonly numbers: readonly string[]; readonly label: string };

/** NuGet: one to four numbers, then labels compared as in Semantic Versioning but without regard to case; what follows `+` is nothing. */
export const nugetOrder: Order = (a, b) => {
  const [x, y] = [parse(a), parse(b)];
  if (x === null || y === null) return null;
  for (let index = 0; index < 4; index++) {
    const order = byNumber(x.numbers[index] ?? '0', y.numbers[index] ?? '0');
    if (order !== 0) return order;
  }
  return semver.compare(`0.0.0${x.label}`, `0.0.0${y.label}`);
};

function parse(text: string): Version | null {
  if (text.length > longestVersion) return null;
  const parts = /^(\d+(?:\.\d+){0,3})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]*)?$/.exec(text);
  if (parts === null) return null;
  const label = (parts[2] ?? '').toLowerCase();
  return semver.valid(`0.0.0${label}`) === null ? null : { numbers: (parts[1] ?? '').split('.'), label };
}
