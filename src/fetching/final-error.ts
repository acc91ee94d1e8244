const finals = new WeakSet<Error>();

/** An error that no repetition can mend. */
export function finalError(message: string): Error {
  const error = new Error(message);
  finals.add(error);
  return error;
}

/** Whether the error, or what caused it, was made by `finalError`. */
export function isFinal(error: unknown): boolean {
  return error instanceof Error && (finals.has(error) || (error.cause instanceof Error && finals.has(error.cause)));
}
