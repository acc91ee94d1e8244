import { setTimeout as sleep } from 'node:timers/promises';
import type { Limits } from './limits.ts';

export type Patience = {
  /** Whether the run may wait that long; a yes is booked. */
  readonly grant: (seconds: number) => boolean;
  /** Waits if that is granted, and says whether it was. */
  readonly wait: (seconds: number) => Promise<boolean>;
};

/** A run's patience with GitHub: `waitSeconds` in all, and time that several requests wait at once counts once. */
export function createPatience(limits: Limits, log: (line: string) => void): Patience {
  let spent = 0;
  let waitingUntil = 0;
  const grant = (seconds: number) => {
    const now = performance.now() / limits.secondMs;
    const added = Math.max(0, now + seconds - Math.max(now, waitingUntil));
    // A wait of just what is left must not fail for the last bits of a sum.
    if (!Number.isFinite(seconds) || spent + added > limits.waitSeconds + 1e-6) return false;
    spent += added;
    waitingUntil = Math.max(waitingUntil, now + seconds);
    if (seconds >= 2) log(`Waiting ${seconds} s for GitHub.`);
    return true;
  };
  return {
    grant,
    wait: async (seconds) => {
      if (!grant(seconds)) return false;
      await sleep(seconds * limits.secondMs);
      return true;
    },
  };
}
