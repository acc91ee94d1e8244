import type { FactName, FactValues } from '../facts/facts.ts';
import type { Observed } from '../facts/observed.ts';

type Orders = { readonly [Name in FactName]?: (value: FactValues[Name]) => FactValues[Name] };

/**
 * What order means nothing in. Lists that are not here stay as they were read: commits are in the order of the history, and
 * what comes out of a file is in the order of its lines.
 */
const orders: Orders = {
  artefacts: deep,
  branchRules: deep,
  rulesets: deep,
  classicProtection: deep,
  activity: deep,
  ruleBypasses: deep,
  releaseBranches: deep,
  signatures: deep,
  environments: deep,
  commitChecks: deep,
  updateChecks: deep,
  codeAnalyses: deep,
  codeAlerts: deep,
  secretAlerts: deep,
  repositorySecrets: deep,
  organizationSecrets: deep,
  environmentSecrets: deep,
  channelProtection: deep,
  updateConfiguration: deep,
  tree: (value) => ({ ...value, entries: sorted(value.entries) }),
  documents: (value) => ({ ...value, files: sorted(value.files) }),
  workflows: (value) => ({ ...value, files: sorted(value.files) }),
  checksums: (value) => ({ ...value, files: sorted(value.files) }),
  commitRange: (value) => ({
    ...value,
    commits: value.commits.map((commit) => ({ ...commit, pullRequest: deep(commit.pullRequest) })),
  }),
};

/** The fact with its lists in an order of our own, so that GitHub's order of pages does not show in the evidence. */
export function inOrder<Name extends FactName>(
  name: Name,
  fact: Observed<FactValues[Name]>,
): Observed<FactValues[Name]> {
  const order = orders[name];
  return fact.state === 'seen' && order !== undefined ? { ...fact, value: order(fact.value) } : fact;
}

/** Every list at any depth, the innermost first. */
function deep<T>(value: T): T {
  if (Array.isArray(value)) return sorted(value.map(deep)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item)])) as T;
}

const names = ['number', 'id', 'path', 'name'] as const;

function sorted<T>(list: readonly T[]): readonly T[] {
  return [...list].sort(compare);
}

/** By number or name where both have one; else by everything that they say. */
function compare(a: unknown, b: unknown): number {
  for (const name of names) {
    const [one, other] = [fieldOf(a, name), fieldOf(b, name)];
    if (typeof one === 'number' && typeof other === 'number' && one !== other) return one - other;
    if (typeof one === 'string' && typeof other === 'string' && one !== other) return one < other ? -1 : 1;
  }
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
