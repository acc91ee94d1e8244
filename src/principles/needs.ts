import type { FactName } from '../facts/facts.ts';
import type { Check } from './check.ts';
import type { CheckId } from './registry.ts';
import { principles } from './registry.ts';

/** Every check in principle order. */
export const allChecks: readonly Check<CheckId>[] = principles.flatMap(
  ({ checks }): readonly Check<CheckId>[] => checks,
);

/** The facts that these checks ask for, each once, sorted: what a run has to observe. */
export function needsOf(checks: readonly Pick<Check, 'needs'>[]): readonly FactName[] {
  return [...new Set(checks.flatMap(({ needs }) => needs))].sort();
}

/** The facts without which a check is lost. */
export function decidedBy({ needs, dispensable = [] }: Pick<Check, 'needs' | 'dispensable'>): readonly FactName[] {
  return needs.filter((name) => !dispensable.includes(name));
}

/** The union of all needs. */
export const needs: readonly FactName[] = needsOf(allChecks);

const byId: ReadonlyMap<string, Check<CheckId>> = new Map(allChecks.map((check) => [check.id, check]));

export function checkById(id: CheckId): Check<CheckId>;
export function checkById(id: string): Check<CheckId> | undefined;
/** The check of that id; undefined only for text that is none. */
export function checkById(id: string): Check<CheckId> | undefined {
  return byId.get(id);
}
