import type { Page } from './queries.ts';

/** What is asked of a commit for the first 100 of what reported on it: check runs and statuses, the newest of each name. */
export const checksSelection = rollup('first: 100', '');

/** The next 100. */
export const commitChecksQuery = `
query commitChecks($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ${rollup('first: 100, after: $after', '')} }
  }
}`;

/**
 * The same of the head of a request (variables `o0`, `n0` …), with whether GitHub requires each there today: it knows classic
 * protection too, which rules do not show.
 */
export function headSelection(index: number): string {
  return `u${index}: object(oid: $o${index}) { ${rollup('first: 100', `isRequired(pullRequestNumber: $n${index})`)} }`;
}

function rollup(page: string, more: string): string {
  return `__typename
      ... on Commit {
        statusCheckRollup {
          contexts(${page}) {
            pageInfo { hasNextPage endCursor }
            nodes {
              __typename
              ... on CheckRun { name conclusion checkSuite { app { databaseId slug } } ${more} }
              ... on StatusContext { context state ${more} }
            }
          }
        }
      }`;
}

/** `isRequired` where it was asked for. */
export type CheckNode = { readonly isRequired?: boolean } & (
  | {
      readonly __typename: 'CheckRun';
      readonly name: string;
      readonly conclusion: string | null;
      readonly checkSuite: { readonly app: { readonly databaseId: number | null; readonly slug: string } | null };
    }
  | { readonly __typename: 'StatusContext'; readonly context: string; readonly state: string }
);

export type CheckedObject =
  | {
      readonly __typename: 'Commit';
      readonly statusCheckRollup: {
        readonly contexts: { readonly pageInfo: Page; readonly nodes: readonly CheckNode[] };
      } | null;
    }
  | { readonly __typename: 'Tag' | 'Tree' | 'Blob' }
  | null;

export type CommitChecksData = { readonly repository: { readonly object: CheckedObject } | null };
