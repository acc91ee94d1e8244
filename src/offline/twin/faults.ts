import { fits } from './scenario.ts';

/**
 * What goes wrong with a request. `match`: its index (from 0), an operation id (`GET /repos/{owner}/{repo}`), or a method
 * and a path in which `*` stands for anything (`POST /graphql`, `GET /repos/*`). The first `after` requests that match go
 * well; then it happens `times` times, else once.
 */
export type Fault = { readonly match: number | string; readonly times?: number; readonly after?: number } & Harm;

export type Harm =
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
  /** `content-length` is off by so many bytes; the default is 2 too few */
  | { readonly kind: 'wrong-length'; readonly by?: number }
  /** 200 with a page instead of JSON */
  | { readonly kind: 'html' }
  /** it is done, but the answer says 502 */
  | { readonly kind: 'after-commit-502' }
  /** an upload takes the name, loses the bytes and answers 502 */
  | { readonly kind: 'starter-502' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** a page of a list that does not say that there is a next one */
  | { readonly kind: 'lost-link' }
  /** a page of a list whose next one is itself */
  | { readonly kind: 'looping-link' }
  /** the hour is used up: what GitHub says of it, with or without `retry-after` */
  | { readonly kind: 'primary-limit'; readonly status: 403 | 429; readonly retryAfter?: number }
  /** too much at once: the same */
  | { readonly kind: 'secondary-limit'; readonly status: 403 | 429; readonly retryAfter?: number }
  /** somebody moves a tag just before this request is answered */
  | { readonly kind: 'move-tag'; readonly tag: string; readonly to: string };

export type Faults = { next(index: number, request: string, operation: string | null): Fault | null };

/** Hands out each fault as often as it is to happen. */
export function planFaults(faults: readonly Fault[]): Faults {
  const plans = faults.map((fault) => ({ fault, spared: fault.after ?? 0, left: fault.times ?? 1 }));
  return {
    next(index, request, operation) {
      for (const plan of plans) {
        const { match } = plan.fault;
        const hit = typeof match === 'number' ? match === index : match === operation || fits(match, request);
        if (!hit || plan.left === 0) continue;
        if (plan.spared > 0) {
          plan.spared -= 1;
          continue;
        }
        plan.left -= 1;
        return plan.fault;
      }
      return null;
    },
  };
}
