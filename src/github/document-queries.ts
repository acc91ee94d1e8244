import { blobFields, type BlobNode, type Page } from './queries.ts';

/** The newest 100 commits that touched each of so many files, with the file's text then: aliases `h0` …, paths `p0` … */
export function fileHistoriesQuery(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const history = (index: number): string => `h${index}: history(first: 100, path: $p${index}) {
        pageInfo { hasNextPage endCursor }
        nodes { oid committedDate file(path: $p${index}) { object { ...blobFields } } }
      }`;
  return `
query fileHistories($owner: String!, $name: String!, $head: GitObjectID!, ${indexes.map((index) => `$p${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      __typename
      ... on Commit {
        ${indexes.map(history).join('\n        ')}
      }
    }
  }
}
${blobFields}`;
}

export type FileRevision = {
  readonly oid: string;
  readonly committedDate: string;
  readonly file: { readonly object: BlobNode | null } | null;
};
export type FileHistory = { readonly pageInfo: Page; readonly nodes: readonly FileRevision[] };
export type FileHistories = {
  readonly repository: {
    readonly object: Readonly<Record<`h${number}`, FileHistory | undefined>> | null;
  } | null;
};
