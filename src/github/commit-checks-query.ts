import type { Page } from './queries.ts';

/**
 * What reported on the release commit: check runs and statuses, the newest of each name, 100 at a time. Beside it, under `u0`,
 * `u1` …, the same of the heads of so many requests (variables `o0`, `n0` …), with whether GitHub requires each there today:
 * it knows classic protection too, which rules do not show.
 */
export function commitChecksQuery(requests: number): string {
  const indexes = Array.from({ length: requests }, (_, index) => index);
  const variables = indexes.map((index) => `, $o${index}: GitObjectID!, $n${index}: Int!`).join('');
  return `
query commitChecks($owner: String!, $name: String!, $head: GitObjectID!, $after: String${variables}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      __typename
      ... on Commit { statusCheckRollup { contexts(first: 100, after: $after) { ${contextFields('')} } } }
    }
    ${indexes
      .map(
        (index) => `u${index}: object(oid: $o${index}) {
      __typename
      ... on Commit { statusCheckRollup { contexts(first: 100) { ${contextFields(`isRequired(pullRequestNumber: $n${index})`)} } } }
    }`,
      )
      .join('\n    ')}
  }
}`;
}

function contextFields(more: string): string {
  return `
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CheckRun { name conclusion checkSuite { app { databaseId slug } } ${more} }
          ... on StatusContext { context state ${more} }
        }
      `;
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

export type CommitChecksData = {
  readonly repository: ({ readonly object: CheckedObject } & { readonly [head: `u${number}`]: CheckedObject }) | null;
};
