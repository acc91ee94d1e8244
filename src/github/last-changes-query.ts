import { commitFields, withoutChecks, type CommitNode } from './queries.ts';

/** The last commit before a commit (itself included) that changed each of so many paths; aliases `h0`, `h1` …, variables `p0`, `p1` … */
export function lastChangesQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
query lastChanges($owner: String!, $name: String!, $head: GitObjectID!, ${indexes.map((index) => `$p${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    object(oid: $head) {
      __typename
      ... on Commit {
        ${indexes.map((index) => `h${index}: history(first: 1, path: $p${index}) { nodes { ...commitFields } }`).join('\n        ')}
      }
    }
  }
}
${withoutChecks(commitFields)}`;
}

export type LastChanges = {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly object:
      | ({ readonly __typename: string } & Readonly<
          Record<string, string | { readonly nodes: readonly CommitNode[] } | undefined>
        >)
      | null;
  } | null;
};
