/** The GraphQL documents that Copse sends, each with the type of its answer. No names of people and no e-mail addresses are asked for. */

export type Page = { readonly hasNextPage: boolean; readonly endCursor: string | null };

export type ActorNode = { readonly __typename: string; readonly login: string } | null;

export type PullRequestNode = {
  readonly number: number;
  readonly merged: boolean;
  readonly baseRefName: string;
  readonly headRefOid: string;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly author: ActorNode;
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
  /** The head commit, where it was asked for, and what all that reported on it comes to; no rollup where nothing did. */
  readonly commits?: {
    readonly nodes: readonly {
      readonly commit: { readonly oid: string; readonly statusCheckRollup: { readonly state: string } | null };
    }[];
  } | null;
  /** Oldest first. */
  readonly reviews: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly state: string;
      readonly author: ActorNode;
      readonly commit: { readonly oid: string } | null;
    }[];
  } | null;
};

export type CommitNode = {
  readonly oid: string;
  readonly messageHeadline: string;
  readonly committedDate: string;
  readonly author: { readonly user: { readonly login: string } | null } | null;
  /** The author and whom `Co-authored-by` names; those without an account are null. */
  readonly authors: { readonly nodes: readonly { readonly user: { readonly login: string } | null }[] };
  readonly parents: { readonly totalCount: number };
  readonly signature: {
    readonly isValid: boolean;
    readonly state: string;
    readonly wasSignedByGitHub: boolean;
  } | null;
  readonly associatedPullRequests: { readonly nodes: readonly PullRequestNode[] } | null;
};

export type CommitConnection = {
  readonly totalCount: number;
  readonly pageInfo: Page;
  readonly nodes: readonly CommitNode[];
};

/** What reported on the last commit of a request: it wants permissions that nothing else of a commit does. */
const checksField = 'commits(last: 1) { nodes { commit { oid statusCheckRollup { state } } } }';

/** The same document for a token that may not read checks and statuses. */
export function withoutChecks(document: string): string {
  return document.replace(checksField, '');
}

/** For queries that ask for commits. */
export const commitFields = `
fragment commitFields on Commit {
  oid
  messageHeadline
  committedDate
  author { user { login } }
  authors(first: 10) { nodes { user { login } } }
  parents(first: 1) { totalCount }
  signature { isValid state wasSignedByGitHub }
  associatedPullRequests(first: 3) {
    nodes {
      number
      merged
      baseRefName
      headRefOid
      mergeCommit { oid }
      author { __typename login }
      labels(first: 20) { nodes { name } }
      ${checksField}
      reviews(first: 100, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {
        totalCount
        nodes { state author { __typename login } commit { oid } }
      }
    }
  }
}`;

/** The commits that a tag has and an earlier ref has not, 100 at a time. */
export const comparedCommitsQuery = `
query comparedCommits($owner: String!, $name: String!, $base: String!, $head: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    ref(qualifiedName: $base) {
      compare(headRef: $head) {
        status
        baseTarget { __typename oid ... on Tag { target { __typename oid } } }
        headTarget { __typename oid ... on Tag { target { __typename oid } } }
        commits(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...commitFields }
        }
      }
    }
  }
}
${commitFields}`;

export type GitObjectNode = {
  readonly __typename: string;
  readonly oid: string;
  readonly target?: { readonly __typename: string; readonly oid: string };
};

export type ComparedCommits = {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly ref: {
      readonly compare: {
        readonly status: string;
        readonly baseTarget: GitObjectNode;
        readonly headTarget: GitObjectNode;
        readonly commits: CommitConnection;
      } | null;
    } | null;
  } | null;
};

/** The history behind a commit, newest first, 100 at a time. */
export const commitHistoryQuery = `
query commitHistory($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    object(oid: $head) {
      __typename
      ... on Commit {
        history(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...commitFields }
        }
      }
    }
  }
}
${commitFields}`;

export type CommitHistory = {
  readonly repository: {
    readonly defaultBranchRef: { readonly name: string } | null;
    readonly object: { readonly __typename: string; readonly history?: CommitConnection } | null;
  } | null;
};

export type BlobNode = {
  readonly __typename: string;
  readonly oid: string;
  readonly byteSize?: number;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
  readonly text?: string | null;
};

/** What is asked of a file. */
export const blobFields = `
fragment blobFields on GitObject {
  __typename
  oid
  ... on Blob { byteSize isBinary isTruncated text }
}`;

/** So many files by `<commit>:<path>`, each under the alias `f0`, `f1` …; the expressions are variables `e0`, `e1` … */
export function filesQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return `
query files($owner: String!, $name: String!, ${indexes.map((index) => `$e${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${indexes.map((index) => `f${index}: object(expression: $e${index}) { ...blobFields }`).join('\n    ')}
  }
}
${blobFields}`;
}

export type Files = { readonly repository: Readonly<Record<string, BlobNode | null>> | null };
