import type { Page } from './queries.ts';

/** What reported on a commit: check runs and statuses, the newest of each name, 100 at a time. */
export const commitChecksQuery = `
query commitChecks($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      __typename
      ... on Commit {
        statusCheckRollup {
          contexts(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              __typename
              ... on CheckRun { name conclusion checkSuite { app { databaseId slug } } }
              ... on StatusContext { context state }
            }
          }
        }
      }
    }
  }
}`;

export type CheckNode =
  | {
      readonly __typename: 'CheckRun';
      readonly name: string;
      readonly conclusion: string | null;
      readonly checkSuite: { readonly app: { readonly databaseId: number | null; readonly slug: string } | null };
    }
  | { readonly __typename: 'StatusContext'; readonly context: string; readonly state: string };

export type CommitChecksData = {
  readonly repository: {
    readonly object:
      | {
          readonly __typename: 'Commit';
          readonly statusCheckRollup: {
            readonly contexts: { readonly pageInfo: Page; readonly nodes: readonly CheckNode[] };
          } | null;
        }
      | { readonly __typename: 'Tag' | 'Tree' | 'Blob' }
      | null;
  } | null;
};
