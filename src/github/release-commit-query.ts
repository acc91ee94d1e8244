import { checksSelection, headSelection, type CheckedObject } from './commit-checks-query.ts';
import { blobFields, type BlobNode, type Page } from './queries.ts';

/** What one query asks about the release commit and the repository around it, by part. GitHub may refuse a part alone. */
export type ReleaseCommit = {
  readonly checks: CheckedObject;
  /** The workflows' folder with the text of its files; null where there is none. */
  readonly workflows: {
    readonly __typename: string;
    readonly entries?: readonly { readonly name: string; readonly type: string; readonly object: BlobNode | null }[];
  } | null;
  /** How the release commit stands to the default branch. */
  readonly ancestry: { readonly name: string; readonly compare: { readonly status: string } | null } | null;
  /** Whether GitHub shows a security policy for the repository: its own, or its owner's default. */
  readonly policy: boolean | null;
  readonly languages: {
    readonly pageInfo: Page;
    readonly edges: readonly ({ readonly size: number; readonly node: { readonly name: string } } | null)[] | null;
  } | null;
};

export type ReleaseCommitPart = keyof ReleaseCommit;

/** What reported on the heads of merged requests, each a part of its own. */
export type MergedHeads = { readonly [head: `u${number}`]: CheckedObject };

type Part = { readonly variables: readonly string[]; readonly selection: string };

const parts: Readonly<Record<ReleaseCommitPart, Part>> = {
  checks: { variables: ['$head: GitObjectID!'], selection: `checks: object(oid: $head) { ${checksSelection} }` },
  workflows: {
    variables: ['$folder: String!'],
    selection: `workflows: object(expression: $folder) {
      __typename
      ... on Tree { entries { name type object { ...blobFields } } }
    }`,
  },
  ancestry: {
    variables: ['$commit: String!'],
    selection: 'ancestry: defaultBranchRef { name compare(headRef: $commit) { status } }',
  },
  policy: { variables: [], selection: 'policy: isSecurityPolicyEnabled' },
  languages: {
    variables: [],
    selection: 'languages(first: 100) { pageInfo { hasNextPage endCursor } edges { size node { name } } }',
  },
};

export const releaseCommitParts = Object.keys(parts) as readonly ReleaseCommitPart[];

/** The query for these parts and so many heads; `$head`, `$commit` and `$folder` are variables where parts ask for them. */
export function releaseCommitQuery(names: readonly ReleaseCommitPart[], heads = 0): string {
  const indexes = Array.from({ length: heads }, (_, index) => index);
  const variables = [
    '$owner: String!',
    '$name: String!',
    ...names.flatMap((name) => parts[name].variables),
    ...indexes.map((index) => `$o${index}: GitObjectID!, $n${index}: Int!`),
  ];
  const body = [...names.map((name) => parts[name].selection), ...indexes.map(headSelection)].join('\n    ');
  return `
query releaseCommit(${variables.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${body}
  }
}
${body.includes('...blobFields') ? blobFields : ''}`;
}
