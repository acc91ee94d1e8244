import { expect } from '@jest/globals';

const tries = 3;

/** Processor time of this thread alone: neither other programs nor the collector's threads count. */
export function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * `work` takes less than `limitMs` of this thread's processor time in the best of three tries: a busy machine slows
 * one try and fails nobody, code that takes too long takes it each time.
 */
export function expectWithin(limitMs: number, work: () => void): void {
  let least = Infinity;
  for (let turn = 0; turn < tries && least >= limitMs; turn += 1) {
    const before = process.threadCpuUsage();
    work();
    least = Math.min(least, millisecondsSince(before));
  }
  expect(least).toBeLessThan(limitMs);
}

/** The same of work that waits: what other promises do meanwhile on this thread counts too. */
export async function expectSettledWithin(limitMs: number, work: () => Promise<unknown>): Promise<void> {
  let least = Infinity;
  for (let turn = 0; turn < tries && least >= limitMs; turn += 1) {
    const before = process.threadCpuUsage();
    await work();
    least = Math.min(least, millisecondsSince(before));
  }
  expect(least).toBeLessThan(limitMs);
}
