import type { FactName, FactValues } from '../../src/facts/facts.ts';
import type { Observed } from '../../src/facts/observed.ts';
import { startReading } from '../../src/observe/plan.ts';
import type { Answer, Call } from '../support/fake-github.ts';
import { world } from './world.ts';

export type Row = readonly [name: string, changes: Readonly<Record<string, Answer>>, expected: object];

/** One fact of the whole world with some answers replaced. */
export async function readOne<Name extends FactName>(
  name: Name,
  changes: Readonly<Record<string, Answer>> = {},
  extra: Parameters<typeof world>[1] = {},
): Promise<{ fact: Observed<FactValues[Name]>; calls: Call[]; lines: string[] }> {
  const { context, calls, lines } = world(changes, extra);
  return { fact: await startReading(context).fact(name), calls, lines };
}

export const hiddenFor = (reason: string, permission?: string): object =>
  permission === undefined ? { state: 'hidden', reason } : { state: 'hidden', reason, permission };
