/** Runs at most `width` tasks at one time, in the order in which they came. */
export function createLimiter(width: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = Math.max(1, Math.floor(width));
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
