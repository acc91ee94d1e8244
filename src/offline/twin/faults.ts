import { fits } from './scenario.ts';

/**
 * What goes wrong with a request. `match`: its index (from 0), an operation id (`GET /repos/{owner}/{repo}`), or a method
 * and a path in which `*` stands for anything (`POST /graphql`, `GET /repos/*`). It happens `times` times, else once.
 */
export type Fault = { readonly match: number | string; readonly times?: number } & (
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** the connection ends before an answer */
  | { readonly kind: 'reset' }
  /** the headers promise more bytes than come */
  | { readonly kind: 'cut' }
  /** 200 with a page instead of JSON */
  | { readonly kind: 'html' }
  /** it is done, but the answer says 502 */
  | { readonly kind: 'after-commit-502' }
  /** an upload takes the name, loses the bytes and answers 502 */
  | { readonly kind: 'starter-502' }
  | { readonly kind: 'slow'; readonly ms: number }
);

export type Faults = { next(index: number, request: string, operation: string | null): Fault | null };

/** Hands out each fault as often as it is to happen. */
export function planFaults(faults: readonly Fault[]): Faults {
  const left = faults.map(({ times }) => times ?? 1);
  return {
    next(index, request, operation) {
      const at = faults.findIndex(
        ({ match }, position) =>
          (left[position] ?? 0) > 0 &&
          (typeof match === 'number' ? match === index : match === operation || fits(match, request)),
      );
      if (at < 0) return null;
      left[at] = (left[at] ?? 1) - 1;
      return faults[at] ?? null;
    },
  };
}
