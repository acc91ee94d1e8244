import { factNames } from '../../src/evidence/facts-schema.ts';
import type { Facts, FactValues } from '../../src/facts/facts.ts';
import type { CommitFact, CommitRange, PullRequestFact } from '../../src/facts/history.ts';
import type { HiddenReason, Observed, Source } from '../../src/facts/observed.ts';
import type { SignatureFinding, SignerIdentity } from '../../src/facts/provenance.ts';
import type { Artefact, ReleaseFact, TagFact } from '../../src/facts/release.ts';
import type { RepositoryFact } from '../../src/facts/repository.ts';
import type { BranchRule, ClassicProtection, Ruleset } from '../../src/facts/rules.ts';
import type { Declaration, Terms } from '../../src/facts/terms.ts';
import type { WorkflowFact, WorkflowFinding, WorkflowFindingKind, WorkflowJob } from '../../src/facts/workflows.ts';

/** Literal facts for tests: a builder each, whose argument says only what the test is about. */

export const commitSha = 'c0ffee0000000000000000000000000000000001';
export const baseSha = 'ba5e000000000000000000000000000000000002';
export const sha256 = (letter: string): string => letter.repeat(64);

const source: Source = { endpoint: 'GET /test', status: 200, tier: 'token', at: '2026-11-22T10:00:00Z' };

export const seen = <T>(value: T): Observed<T> => ({ state: 'seen', value, source });
export const absent = (): Observed<never> => ({ state: 'absent', source: { ...source, status: 404 } });
export const hidden = (permission?: string, reason: HiddenReason = 'forbidden'): Observed<never> => ({
  state: 'hidden',
  reason,
  detail: 'GitHub answered 403 to GET /test',
  ...(permission === undefined ? {} : { permission }),
  source: { ...source, status: 403 },
});

export { factNames };

/** The given facts as they are; all others hidden. */
export function factsWith(given: Partial<Facts> = {}): Facts {
  const all = Object.fromEntries(factNames.map((name) => [name, hidden('test: read')]));
  return { ...(all as unknown as Facts), ...given };
}

/** The given values as seen facts; all others hidden. */
export function seeing(values: Partial<FactValues>, given: Partial<Facts> = {}): Facts {
  const facts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, seen(value)]));
  return factsWith({ ...(facts as Partial<Facts>), ...given });
}

export const terms = (changes: Partial<Terms> = {}): Terms => ({
  now: '2026-11-22T12:00:00Z',
  minimumApprovals: 1,
  minimumBuildLevel: 2,
  expectedBuilders: [],
  expectedIdentities: [],
  handlingDeadlines: { critical: null, high: null, medium: null, low: null },
  secretMaxAgeDays: 365,
  threatModelMaxAgeDays: 365,
  advisoryDelayDays: 7,
  supportLines: [],
  channels: [],
  keys: [],
  documents: { threatModels: [], hardeningGuide: null, securityTxt: null, incidentChannel: null, selfAssessment: null },
  materialChanges: [],
  role: null,
  vendor: null,
  productLines: [],
  ...changes,
});

export const declaration = (changes: Partial<Declaration> = {}): Declaration => ({
  principle: 4,
  status: 'implemented',
  statement: null,
  evidence: [{ entry: 'docs/access.md', kind: 'path', sha256: sha256('d') }],
  argument: null,
  assumptions: null,
  attestedBy: 'CISO',
  attestedAt: '2026-11-01',
  expiresAt: null,
  notApplicableBecause: null,
  at: { path: '.github/copse.yml', line: 4, column: 3 },
  ...changes,
});

export const repository = (changes: Partial<RepositoryFact> = {}): RepositoryFact => ({
  id: 42,
  owner: 'acme',
  ownerId: 7,
  ownerType: 'Organization',
  name: 'app',
  visibility: 'public',
  defaultBranch: 'main',
  fork: false,
  archived: false,
  ...changes,
});

export const release = (changes: Partial<ReleaseFact> = {}): ReleaseFact => ({
  id: 1,
  tag: 'v1.2.0',
  name: '1.2.0',
  draft: false,
  prerelease: false,
  immutable: false,
  body: 'Fixes.',
  createdAt: '2026-11-20T10:00:00Z',
  publishedAt: '2026-11-20T11:00:00Z',
  url: 'https://github.com/acme/app/releases/tag/v1.2.0',
  ...changes,
});

export const tag = (changes: Partial<TagFact> = {}): TagFact => ({
  name: 'v1.2.0',
  kind: 'annotated',
  object: 'a'.repeat(40),
  commit: commitSha,
  signature: { verified: true, reason: 'valid', byGitHub: false },
  ...changes,
});

export const rule = (type: string, changes: Partial<BranchRule> = {}): BranchRule => ({
  type,
  rulesetId: 11,
  rulesetSource: 'acme/app',
  rulesetSourceType: 'Repository',
  ...changes,
});

export const pullRequestRule = (changes: Partial<NonNullable<BranchRule['pullRequest']>> = {}): BranchRule =>
  rule('pull_request', {
    pullRequest: { approvals: 1, dismissStale: true, codeOwnerReview: true, lastPushApproval: false, ...changes },
  });

export const statusChecksRule = (appId: number | null = 15368): BranchRule =>
  rule('required_status_checks', { statusChecks: [{ context: 'test', appId }] });

export const ruleset = (changes: Partial<Ruleset> = {}): Ruleset => ({
  id: 11,
  name: 'main',
  target: 'branch',
  source: 'acme/app',
  sourceType: 'Repository',
  enforcement: 'active',
  include: ['~DEFAULT_BRANCH'],
  exclude: [],
  ruleTypes: ['deletion', 'non_fast_forward', 'pull_request'],
  bypass: { state: 'none' },
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  ...changes,
});

export const tagRuleset = (changes: Partial<Ruleset> = {}): Ruleset =>
  ruleset({
    id: 12,
    name: 'tags',
    target: 'tag',
    include: ['refs/tags/v*'],
    ruleTypes: ['update', 'deletion'],
    ...changes,
  });

export const classic = (changes: Partial<ClassicProtection> = {}): ClassicProtection => ({
  pullRequest: { approvals: 1, dismissStale: true, codeOwnerReview: true, lastPushApproval: false },
  statusChecks: [{ context: 'test', appId: 15368 }],
  signatures: true,
  allowsForcePushes: false,
  allowsDeletions: false,
  enforcedForAdmins: true,
  bypassPullRequest: [],
  ...changes,
});

export const pullRequest = (changes: Partial<PullRequestFact> = {}): PullRequestFact => ({
  number: 5,
  author: 'ann',
  merged: true,
  baseRef: 'main',
  headSha: 'b'.repeat(40),
  labels: [],
  reviews: [{ author: 'bob', state: 'APPROVED', commitSha: 'b'.repeat(40) }],
  ...changes,
});

export const commit = (changes: Partial<CommitFact> = {}): CommitFact => ({
  sha: commitSha,
  headline: 'Add a thing',
  author: 'ann',
  authorIsBot: false,
  parents: 1,
  committedAt: '2026-11-19T10:00:00Z',
  signature: { verified: true, reason: 'valid', byGitHub: false },
  pullRequest: pullRequest(),
  ...changes,
});

export const range = (commits: readonly CommitFact[], changes: Partial<CommitRange> = {}): CommitRange => ({
  base: baseSha,
  baseTag: 'v1.1.0',
  head: commitSha,
  total: commits.length,
  commits,
  truncated: false,
  ...changes,
});

export const artefact = (name = 'app.tgz', changes: Partial<Artefact> = {}): Artefact => ({
  id: 100,
  name,
  size: 1000,
  sha256: sha256('a'),
  digestFrom: 'server',
  role: 'product',
  ...changes,
});

export const signer = (changes: Partial<SignerIdentity> = {}): SignerIdentity => ({
  issuer: 'https://token.actions.githubusercontent.com',
  subjectAlternativeName: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  sourceRepository: 'https://github.com/acme/app',
  sourceRepositoryId: '42',
  sourceRepositoryDigest: commitSha,
  sourceRepositoryRef: 'refs/tags/v1.2.0',
  buildSignerUri: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  buildSignerDigest: commitSha,
  runnerEnvironment: 'github-hosted',
  buildTrigger: 'push',
  runInvocation: 'https://github.com/acme/app/actions/runs/1/attempts/1',
  ...changes,
});

export const provenanceType = 'https://slsa.dev/provenance/v1';

/** A provenance attestation over `app.tgz` that verifies, unless told otherwise. */
export const finding = (changes: Partial<SignatureFinding> = {}): SignatureFinding => ({
  form: 'github-attestation',
  foundIn: 'attestations API',
  bundleDigest: sha256('b'),
  level: 'verified_identity',
  reason: '',
  signer: signer(),
  predicateType: provenanceType,
  subjects: [sha256('a')],
  provenance: {
    predicateType: provenanceType,
    builderId: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    sourceUri: 'git+https://github.com/acme/app@refs/tags/v1.2.0',
    sourceDigest: commitSha,
    invocationId: 'https://github.com/acme/app/actions/runs/1/attempts/1',
  },
  ...changes,
});

/** A signature without a statement: it says who signed and nothing else. */
export const signature = (changes: Partial<SignatureFinding> = {}): SignatureFinding =>
  finding({
    form: 'sigstore-message',
    foundIn: 'app.tgz.sigstore.json',
    predicateType: null,
    provenance: null,
    ...changes,
  });

export const unverifiable = (changes: Partial<SignatureFinding> = {}): SignatureFinding =>
  finding({
    level: 'present_unverifiable',
    reason: 'no root for this instance',
    signer: null,
    predicateType: null,
    provenance: null,
    ...changes,
  });

export const job = (changes: Partial<WorkflowJob> = {}): WorkflowJob => ({
  id: 'release',
  at: { path: '.github/workflows/release.yml', line: 10, column: 3 },
  environment: 'release',
  runsOn: ['ubuntu-24.04'],
  releases: true,
  uses: [],
  ...changes,
});

export const workflow = (changes: Partial<WorkflowFact> = {}): WorkflowFact => ({
  path: '.github/workflows/release.yml',
  digest: sha256('e'),
  name: 'release',
  triggers: ['push'],
  jobs: [job()],
  findings: [],
  ...changes,
});

export const workflowFinding = (kind: WorkflowFindingKind, line = 3): WorkflowFinding => ({
  kind,
  at: { path: '.github/workflows/release.yml', line, column: 5 },
  detail: `${kind} here`,
});
