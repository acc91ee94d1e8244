/* eslint-disable max-lines -- cut from @octokit/graphql-schema@15.26.1 by scripts/github-slice.ts; not edited by hand */
/** The part of GitHub's GraphQL schema that the twin answers. A field that is not here is an error, as it is on GitHub. */
export const sdl = `type Query {
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  rateLimit: RateLimit
}

type RateLimit {
  cost: Int!
  limit: Int!
  nodeCount: Int!
  remaining: Int!
  resetAt: DateTime!
  used: Int!
}

type Repository implements Node {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  url: URI!
  isPrivate: Boolean!
  isFork: Boolean!
  isArchived: Boolean!
  visibility: RepositoryVisibility!
  isSecurityPolicyEnabled: Boolean
  languages(after: String, first: Int): LanguageConnection
  owner: RepositoryOwner!
  defaultBranchRef: Ref
  ref(qualifiedName: String!): Ref
  object(expression: String, oid: GitObjectID): GitObject
}

type LanguageConnection {
  edges: [LanguageEdge]
  pageInfo: PageInfo!
  totalCount: Int!
}

type LanguageEdge {
  node: Language!
  size: Int!
}

type Language {
  name: String!
}

interface RepositoryOwner {
  login: String!
}

interface Actor {
  login: String!
}

type User implements Actor & Node & RepositoryOwner {
  id: ID!
  login: String!
  databaseId: Int
}

type Organization implements Actor & Node & RepositoryOwner {
  id: ID!
  login: String!
  databaseId: Int
}

type Bot implements Actor & Node {
  id: ID!
  login: String!
  databaseId: Int
}

interface Node {
  id: ID!
}

type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
  compare(headRef: String!): Comparison
}

type Comparison implements Node {
  id: ID!
  aheadBy: Int!
  behindBy: Int!
  status: ComparisonStatus!
  baseTarget: GitObject!
  headTarget: GitObject!
  commits(after: String, first: Int): ComparisonCommitConnection!
}

type ComparisonCommitConnection {
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type CommitHistoryConnection {
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type CommitConnection {
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  endCursor: String
  startCursor: String
}

interface GitObject {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
}

type Commit implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  message: String!
  messageHeadline: String!
  messageBody: String!
  committedDate: DateTime!
  authoredDate: DateTime!
  committedViaWeb: Boolean!
  parents(after: String, first: Int): CommitConnection!
  author: GitActor
  committer: GitActor
  signature: GitSignature
  associatedPullRequests(after: String, first: Int): PullRequestConnection
  history(after: String, first: Int, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
  tree: Tree!
  file(path: String!): TreeEntry
  statusCheckRollup: StatusCheckRollup
  authors(after: String, first: Int): GitActorConnection!
}

type GitActorConnection {
  nodes: [GitActor]
  pageInfo: PageInfo!
  totalCount: Int!
}

type StatusCheckRollup implements Node {
  id: ID!
  state: StatusState!
  contexts(after: String, first: Int): StatusCheckRollupContextConnection!
}

type StatusCheckRollupContextConnection {
  nodes: [StatusCheckRollupContext]
  pageInfo: PageInfo!
  totalCount: Int!
}

union StatusCheckRollupContext = CheckRun | StatusContext

type CheckRun implements Node {
  id: ID!
  databaseId: Int
  name: String!
  status: CheckStatusState!
  conclusion: CheckConclusionState
  checkSuite: CheckSuite!
  isRequired(pullRequestNumber: Int): Boolean!
}

type CheckSuite implements Node {
  id: ID!
  app: App
}

type App implements Node {
  id: ID!
  databaseId: Int
  slug: String!
}

type StatusContext implements Node {
  id: ID!
  context: String!
  state: StatusState!
  isRequired(pullRequestNumber: Int): Boolean!
}

type GitActor {
  name: String
  email: String
  date: GitTimestamp
  user: User
}

interface GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
  wasSignedByGitHub: Boolean!
  email: String!
  verifiedAt: DateTime
}

type GpgSignature implements GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
  wasSignedByGitHub: Boolean!
  email: String!
  verifiedAt: DateTime
  keyId: String
}

type SmimeSignature implements GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
  wasSignedByGitHub: Boolean!
  email: String!
  verifiedAt: DateTime
}

type SshSignature implements GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
  wasSignedByGitHub: Boolean!
  email: String!
  verifiedAt: DateTime
  keyFingerprint: String
}

type UnknownSignature implements GitSignature {
  isValid: Boolean!
  state: GitSignatureState!
  wasSignedByGitHub: Boolean!
  email: String!
  verifiedAt: DateTime
}

type Tree implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  entries: [TreeEntry!]
}

type TreeEntry {
  name: String!
  path: String
  type: String!
  mode: Int!
  oid: GitObjectID!
  size: Int!
  object: GitObject
}

type Blob implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  byteSize: Int!
  isBinary: Boolean
  isTruncated: Boolean!
  text: String
}

type Tag implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  name: String!
  message: String
  target: GitObject!
  tagger: GitActor
}

type PullRequestConnection {
  nodes: [PullRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequest implements Node {
  id: ID!
  number: Int!
  title: String!
  state: PullRequestState!
  merged: Boolean!
  mergedAt: DateTime
  baseRefName: String!
  headRefName: String!
  headRefOid: GitObjectID!
  author: Actor
  labels(after: String, first: Int): LabelConnection
  reviews(after: String, first: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection
  latestReviews(after: String, first: Int): PullRequestReviewConnection
  commits(after: String, first: Int, last: Int): PullRequestCommitConnection!
  mergeCommit: Commit
}

type PullRequestCommitConnection {
  nodes: [PullRequestCommit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestCommit implements Node {
  id: ID!
  commit: Commit!
}

type LabelConnection {
  nodes: [Label]
  pageInfo: PageInfo!
  totalCount: Int!
}

type Label implements Node {
  id: ID!
  name: String!
}

type PullRequestReviewConnection {
  nodes: [PullRequestReview]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestReview implements Node {
  id: ID!
  state: PullRequestReviewState!
  author: Actor
  commit: Commit
  submittedAt: DateTime
}

enum CheckConclusionState {
  ACTION_REQUIRED
  CANCELLED
  FAILURE
  NEUTRAL
  SKIPPED
  STALE
  STARTUP_FAILURE
  SUCCESS
  TIMED_OUT
}

enum CheckStatusState {
  COMPLETED
  IN_PROGRESS
  PENDING
  QUEUED
  REQUESTED
  WAITING
}

enum ComparisonStatus {
  AHEAD
  BEHIND
  DIVERGED
  IDENTICAL
}

scalar DateTime

scalar GitObjectID

enum GitSignatureState {
  BAD_CERT
  BAD_EMAIL
  EXPIRED_KEY
  GPGVERIFY_ERROR
  GPGVERIFY_UNAVAILABLE
  INVALID
  MALFORMED_SIG
  NOT_SIGNING_KEY
  NO_USER
  OCSP_ERROR
  OCSP_PENDING
  OCSP_REVOKED
  UNKNOWN_KEY
  UNKNOWN_SIG_TYPE
  UNSIGNED
  UNVERIFIED_EMAIL
  VALID
}

scalar GitTimestamp

enum PullRequestReviewState {
  APPROVED
  CHANGES_REQUESTED
  COMMENTED
  DISMISSED
  PENDING
}

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

enum RepositoryVisibility {
  INTERNAL
  PRIVATE
  PUBLIC
}

enum StatusState {
  ERROR
  EXPECTED
  FAILURE
  PENDING
  SUCCESS
}

scalar URI
`;
