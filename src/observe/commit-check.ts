import type { CommitCheck } from '../facts/checks.ts';
import type { CheckNode } from '../github/commit-checks-query.ts';

/** One check run or status as a fact. */
export function checkOf(node: CheckNode): CommitCheck {
  if (node.__typename === 'StatusContext')
    return { name: node.context, kind: 'status', conclusion: finished(node.state), app: null };
  const { app } = node.checkSuite;
  return {
    name: node.name,
    kind: 'check-run',
    conclusion: node.conclusion?.toLowerCase() ?? null,
    app: app && { id: app.databaseId, slug: app.slug },
  };
}

function finished(state: string): string | null {
  return state === 'PENDING' || state === 'EXPECTED' ? null : state.toLowerCase();
}

/** The order in which GitHub lists them means nothing. */
export function byName<T extends CommitCheck>(checks: readonly T[]): readonly T[] {
  const key = ({ name, kind, app }: CommitCheck) => `${name}\n${kind}\n${String(app?.id ?? '')}`;
  return [...checks].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
