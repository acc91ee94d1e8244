const day = 86_400_000;

/** Whole days from one UTC time to another, never negative; null where one of them cannot be read. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  return Math.max(0, Math.floor((end - start) / day));
}
