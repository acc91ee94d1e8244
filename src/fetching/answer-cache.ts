/** A whole answer that came with an ETag. */
export type KeptAnswer = { readonly etag: string; readonly headers: Headers; readonly body: Uint8Array };

export type AnswerCache = {
  find(key: string): KeptAnswer | null;
  keep(key: string, answer: KeptAnswer): void;
};

/** Keeps the newest answers, `maximumBytes` of bodies at most. */
export function createAnswerCache(maximumBytes: number): AnswerCache {
  const answers = new Map<string, KeptAnswer>();
  let total = 0;
  const forget = (key: string) => {
    total -= answers.get(key)?.body.byteLength ?? 0;
    answers.delete(key);
  };
  return {
    find: (key) => answers.get(key) ?? null,
    keep: (key, answer) => {
      forget(key);
      if (answer.body.byteLength > maximumBytes) return;
      answers.set(key, answer);
      total += answer.body.byteLength;
      for (const oldest of answers.keys()) {
        if (total <= maximumBytes) break;
        forget(oldest);
      }
    },
  };
}
