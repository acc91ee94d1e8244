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
