import type { Page } from './queries.ts';

const contexts = (page: string): string => `contexts(${page}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CheckRun { name conclusion checkSuite { app { databaseId slug } } }
          ... on StatusContext { context state }
        }
      }`;
const rollup = (page: string): string => `__typename ... on Commit { statusCheckRollup { ${contexts(page)} } }`;

/** What is asked of a commit for the first 100 of what reported on it: check runs and statuses, the newest of each name. */
export const checksSelection = rollup('first: 100');

/** The next 100. */
export const commitChecksQuery = `
query commitChecks($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) { ${rollup('first: 100, after: $after')} }
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

export type CheckedObject =
  | {
      readonly __typename: 'Commit';
      readonly statusCheckRollup: {
        readonly contexts: { readonly pageInfo: Page; readonly nodes: readonly CheckNode[] };
      } | null;
    }
  | { readonly __typename: 'Tag' | 'Tree' | 'Blob' };

export type CommitChecksData = { readonly repository: { readonly object: CheckedObject | null } | null };
