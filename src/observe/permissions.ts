import type { FactName } from '../facts/facts.ts';
import { factReaders, readers } from './readers.ts';

export type PermissionRow = {
  readonly permission: string;
  /** The facts that are hidden without it. */
  readonly facts: readonly FactName[];
};

/** Which permission opens which of these facts, and of the facts that lead to them; in the order of the registry. */
export function permissionsFor(needs: readonly FactName[]): readonly PermissionRow[] {
  const wanted = withRoots(needs);
  const rows = new Map<string, FactName[]>();
  for (const { name, permission } of factReaders) {
    if (!wanted.has(name)) continue;
    for (const part of permission.split(' and ')) rows.set(part, [...(rows.get(part) ?? []), name]);
  }
  return [...rows].map(([permission, facts]) => ({ permission, facts }));
}

/** These facts and every fact that they cannot be read without. */
export function withRoots(needs: readonly FactName[]): ReadonlySet<FactName> {
  const wanted = new Set<FactName>(needs);
  for (const name of wanted) {
    const { uses, dispensable = [] } = readers[name];
    for (const root of uses) if (!dispensable.includes(root)) wanted.add(root);
  }
  return wanted;
}
