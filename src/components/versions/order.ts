/** Negative where the first version comes first, 0 where they are the same, positive else; null where one of them is no version. */
export type Order = (a: string, b: string) => number | null;

export const longestVersion = 128;

/** Whether a library that reckons in doubles would lose digits of it. */
export function isExact(version: string): boolean {
  return version.length <= longestVersion && !/\d{16}/.test(version);
}

/** Numbers of any length, compared as numbers. */
export function byNumber(a: string, b: string): number {
  const [x, y] = [withoutZeros(a), withoutZeros(b)];
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}

function withoutZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === '0') start++;
  return digits.slice(start);
}
