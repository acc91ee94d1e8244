import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

export type Counts = {
  readonly validated: number;
  readonly violations: readonly string[];
  /** Operations that were used at least once. */
  readonly operations: readonly string[];
};

export type LoggedRequest = {
  readonly method: string;
  /** Operation id, `POST /graphql`, or the plain path where it is no operation. */
  readonly route: string;
  readonly status: number;
  readonly kind: 'rest' | 'graphql' | 'upload' | 'download';
  readonly at: string;
};

export type Exchanges = {
  readonly requests: LoggedRequest[];
  judged(operation: string, problems: readonly string[]): void;
  /** Judges when no request has come for a while, or when the counts are asked for: clients never wait for a verdict. */
  judgeLater(operation: string, judge: () => readonly string[]): void;
  violation(text: string): void;
  counts(): Counts;
};

/** Milliseconds without a request. */
const quiet = 300;

export function openExchanges(): Exchanges {
  const operations = new Set<string>();
  const violations: string[] = [];
  const waiting: (() => void)[] = [];
  let validated = 0;
  let timer: NodeJS.Timeout | undefined;

  function judged(operation: string, problems: readonly string[]): void {
    validated += 1;
    operations.add(operation);
    for (const problem of problems) violations.push(`${operation}: ${problem}`);
  }

  function settle(): void {
    clearTimeout(timer);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
  }

  return {
    requests: [],
    judged,
    judgeLater(operation, judge) {
      waiting.push(() => judged(operation, judge()));
      clearTimeout(timer);
      timer = setTimeout(settle, quiet).unref();
    },
    violation: (text) => void violations.push(text),
    counts() {
      settle();
      return { validated, violations: [...violations], operations: [...operations].sort() };
    },
  };
}

/** Leaves the counts where a test run adds them up, if one asked for that. */
export function report(counts: Counts, folder: string | null | undefined): void {
  if (folder === undefined || folder === null || folder === '') return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(counts));
}
