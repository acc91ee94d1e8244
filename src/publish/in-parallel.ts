export type Result =
  { readonly state: 'done' } | { readonly state: 'failed'; readonly error: unknown } | { readonly state: 'not-begun' };

/** Does the work on all items, `limit` at a time. After the first failure nothing new is begun; what is under way ends. */
export async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<readonly Result[]> {
  const results: Result[] = items.map(() => ({ state: 'not-begun' }));
  const waiting = items.entries();
  let stopped = false;
  const worker = async () => {
    for (const [index, item] of waiting) {
      try {
        await work(item);
        results[index] = { state: 'done' };
      } catch (error) {
        results[index] = { state: 'failed', error };
        stopped = true;
      }
      if (stopped) return;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, worker));
  return results;
}
