import type { FactName, Facts, FactValues } from '../facts/facts.ts';
import type { Observed } from '../facts/observed.ts';
import { CopseError } from '../errors.ts';
import type { ObserveContext, ReadContext } from './context.ts';
import { inOrder } from './in-order.ts';
import { hidden, unaskedSource } from './observed.ts';
import { factReaders, readers, type Readers } from './readers.ts';

/**
 * Reads the facts that are needed, all at once, each through whatever leads to it and nothing twice. A fact that nobody
 * needs is hidden as `not_read`. Throws only what the user must mend: no such tag, no such release.
 */
export async function observe(
  { needs, context }: { readonly needs: readonly FactName[]; readonly context: ObserveContext },
  registry: Readers = readers,
): Promise<Facts> {
  const reading = startReading(context, registry);
  const settled = Promise.allSettled(
    factReaders.map(async ({ name }): Promise<[FactName, Observed<unknown>]> => {
      return [name, needs.includes(name) ? inOrder(name, await reading.fact(name)) : notNeeded(context)];
    }),
  );
  const entries = await settled.finally(() => context.scratch?.clear());
  const refusals = entries.flatMap((entry) => (entry.status === 'rejected' ? [entry.reason as unknown] : []));
  if (refusals.length > 0) throw firstToMend(refusals);
  return Object.fromEntries(
    entries.map((entry) => (entry as PromiseFulfilledResult<[FactName, unknown]>).value),
  ) as unknown as Facts;
}

/** Whichever answer came first, the same error: without its tag there is no use in looking for a release. */
function firstToMend(refusals: readonly unknown[]): unknown {
  const ofTag = refusals.find((error) => error instanceof CopseError && error.code === 'TAG_NOT_FOUND');
  return ofTag ?? refusals[0];
}

/** Facts on demand, each read once. */
export function startReading(context: ObserveContext, registry: Readers = readers): ReadContext<FactName> {
  const facts = new Map<FactName, Promise<unknown>>();
  const answers = new Map<unknown, Promise<unknown>>();
  const once = <Key, Value>(
    memo: Map<Key, Promise<unknown>>,
    key: Key,
    start: () => Promise<Value>,
  ): Promise<Value> => {
    const known = memo.get(key) ?? start();
    memo.set(key, known);
    return known as Promise<Value>;
  };
  const reading: ReadContext<FactName> = {
    ...context,
    fact: <Name extends FactName>(name: Name) => once(facts, name, () => read(name, registry, reading)),
    shared: (ask) => once(answers, ask, () => ask(reading)),
  };
  return reading;
}

async function read<Name extends FactName>(
  name: Name,
  registry: Readers,
  context: ReadContext<FactName>,
): Promise<Observed<FactValues[Name]>> {
  try {
    return await registry[name].read(context);
  } catch (error) {
    if (error instanceof CopseError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return hidden('failed', `reading ${name} failed: ${message}`, unaskedSource(context.now().toISOString()));
  }
}

function notNeeded({ now }: ObserveContext): Observed<never> {
  return hidden('not_read', 'no check of this run needs it', unaskedSource(now().toISOString()));
}
