import { afterEach } from '@jest/globals';
import { loadClone, loadScenario, startTwin, type Twin, type TwinOptions } from '../../../src/offline/twin/index.ts';
import { smallRepository } from './clones.ts';

/** One clone for a whole test file. */
export const clone = await loadClone(smallRepository());

const started: Twin[] = [];

// Closing rejects where a request or an answer broke GitHub's own description.
afterEach(async () => {
  for (const twin of started.splice(0)) await twin.close();
});

/** A twin of that clone as `good` has it, closed after the test that started it. */
export async function start(options: Partial<TwinOptions> = {}): Promise<Twin> {
  const twin = await startTwin({ clone, scenario: loadScenario('good'), ...options });
  started.push(twin);
  return twin;
}
