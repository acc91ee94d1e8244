/** Ends the work, by its signal, after so many milliseconds; throws an error that says so. */
export async function withinTime<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    return await work(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    // Clients take abort errors for a wish of the caller and would not try again.
    throw new Error(`gave no whole answer within ${milliseconds / 1000} s`, { cause: error });
  }
}

export type Pace = {
  /** Milliseconds without any progress. */
  readonly stallMs: number;
  /** Milliseconds in all. */
  readonly wholeMs: number;
};

/** The same for work that may go on for long as long as it says that it moves. */
export async function whileMoving<T>(
  { stallMs, wholeMs }: Pace,
  work: (signal: AbortSignal, moved: () => void) => Promise<T>,
): Promise<T> {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(), stallMs);
  try {
    return await withinTime(wholeMs, (whole) =>
      work(AbortSignal.any([whole, stalled.signal]), () => void timer.refresh()),
    );
  } catch (error) {
    if (!stalled.signal.aborted) throw error;
    throw new Error(`sent nothing for ${stallMs / 1000} s`, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
