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
  violation(text: string): void;
  counts(): Counts;
};

export function openExchanges(): Exchanges {
  const operations = new Set<string>();
  const violations: string[] = [];
  let validated = 0;
  return {
    requests: [],
    judged(operation, problems) {
      validated += 1;
      operations.add(operation);
      for (const problem of problems) violations.push(`${operation}: ${problem}`);
    },
    violation: (text) => void violations.push(text),
    counts: () => ({ validated, violations: [...violations], operations: [...operations].sort() }),
  };
}

/** Leaves the counts where a test run adds them up, if one asked for that. */
export function report(counts: Counts, folder: string | null | undefined): void {
  if (folder === undefined || folder === null || folder === '') return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(counts));
}
