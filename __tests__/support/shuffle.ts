/** The items in an order that the seed decides. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = generator(seed);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** The same value with the keys of every object at any depth in another order; lists stay as they are. */
export function shuffleKeys<T>(value: T, seed: number): T {
  return reordered(value, seed, false) as T;
}

/** The same value with keys and lists in another order, but for the lists under these keys. */
export function shuffleAll<T>(value: T, seed: number, kept: readonly string[] = []): T {
  return reordered(value, seed, true, kept) as T;
}

function reordered(value: unknown, seed: number, lists: boolean, kept: readonly string[] = []): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => reordered(item, seed, lists, kept));
    return lists ? shuffle(items, seed) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    if (!kept.includes(key) || !Array.isArray(item)) return [key, reordered(item, seed, lists, kept)];
    return [key, item.map((part: unknown) => reordered(part, seed, lists, kept))];
  });
  return Object.fromEntries(shuffle(entries, seed));
}

/** mulberry32: the same seed gives the same numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
