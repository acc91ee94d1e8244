import type { FactsFor } from '../../facts/facts.ts';
import type { SignatureFinding } from '../../facts/provenance.ts';
import type { RepositoryFact } from '../../facts/repository.ts';
import type { Terms } from '../../facts/terms.ts';

/** What provenance must agree with. */
export type Expected = { readonly repository: RepositoryFact; readonly commit: string; readonly terms: Terms };

const githubHosted = 'https://github.com/actions/runner/github-hosted';
const slsaGenerator = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/';

/** The commit that the release is built from: what its tag resolves to. */
export function releaseCommit({ tag }: FactsFor<'tag'>): string | null {
  return tag.state === 'seen' ? tag.value.commit : null;
}

export function isProvenance({ predicateType, provenance }: SignatureFinding): boolean {
  return isSlsa(provenance?.predicateType ?? null) || isSlsa(predicateType);
}

function isSlsa(type: string | null): boolean {
  return type?.startsWith('https://slsa.dev/provenance/') ?? false;
}

/** Signed, not verifiable here, and of a form that can carry provenance: nobody can say that it is not. */
export function mayBeProvenance(finding: SignatureFinding): boolean {
  const cannot = [
    'openpgp',
    'minisign',
    'ssh',
    'cosign-signature',
    'sigstore-message',
    'github-release-attestation',
  ].includes(finding.form);
  return (
    finding.level === 'present_unverifiable' && !cannot && (finding.predicateType === null || isProvenance(finding))
  );
}

/** Why a verified provenance is not the one expected, null where it is. The certificate's word goes before the predicate's. */
export function objectionTo(finding: SignatureFinding, expected: Expected): string | null {
  if (finding.level === 'verified_key') return 'a key signed it, which tells of no workflow that built it';
  if (finding.level !== 'verified_identity') return finding.reason === '' ? 'the signer is not bound' : finding.reason;
  return (
    wrongSource(finding, expected) ?? (isExpectedBuilder(finding, expected.terms) ? null : unexpectedBuilder(finding))
  );
}

function wrongSource({ signer, provenance }: SignatureFinding, { repository, commit }: Expected): string | null {
  const commits = [signer?.sourceRepositoryDigest, provenance?.sourceDigest].filter((sha) => typeof sha === 'string');
  if (commits.length === 0) return 'it names no source commit';
  const other = commits.find((sha) => sha.toLowerCase() !== commit.toLowerCase());
  if (other !== undefined) return `its source is commit ${other.slice(0, 7)}, not ${commit.slice(0, 7)}`;
  const id = signer?.sourceRepositoryId ?? null;
  if (id !== null) return id === String(repository.id) ? null : `its source is repository ${id}`;
  const uri = signer?.sourceRepository ?? provenance?.sourceUri ?? null;
  if (uri === null) return 'it names no source repository';
  return repositoryIn(uri) === `${repository.owner}/${repository.name}`.toLowerCase() ? null : `its source is ${uri}`;
}

/** `owner/name` in lower case, from `https://github.com/owner/name/…` or `git+https://…/owner/name@refs/…`. */
export function repositoryIn(uri: string): string | null {
  const path = uri.replace(/^[a-z+]+:\/\/[^/]*\//i, '').split(/[@?#]/, 1)[0] ?? '';
  const [owner, name] = path.split('/');
  return owner && name ? `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase() : null;
}

function isGitHubHosted({ signer, provenance }: SignatureFinding): boolean {
  const environment = signer?.runnerEnvironment ?? null;
  return environment === null ? provenance?.builderId === githubHosted : environment === 'github-hosted';
}

const generatorRelease =
  /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\/\.github\/workflows\/[^@/]{1,100}@refs\/tags\/v\d{1,9}\.\d{1,9}\.\d{1,9}$/;

/** The delegators sign for builders of others, which the signed predicate names; whoever trusts them trusts that name. */
function delegatedBuilder({ signer, provenance }: SignatureFinding): string | null | undefined {
  const workflow = bare(signer?.buildSignerUri ?? '');
  const delegates = ['delegator_generic_slsa3.yml', 'delegator_lowperms-generic_slsa3.yml'];
  return delegates.some((name) => workflow === `${slsaGenerator}${name}`) ? (provenance?.builderId ?? null) : undefined;
}

/** Hosted by GitHub, the SLSA generators, or a builder that the vendor named. */
function isExpectedBuilder(finding: SignatureFinding, terms: Terms): boolean {
  const delegated = delegatedBuilder(finding);
  if (delegated !== undefined) {
    const { expectedBuilders } = terms;
    if (delegated === null) return false;
    if (expectedBuilders.includes(delegated) || expectedBuilders.includes(bare(delegated))) return true;
    return generatorRelease.test(delegated);
  }
  const builder = builderOf(finding);
  if (builder !== null && builder.startsWith(slsaGenerator)) return true;
  const names = [builder, finding.provenance?.builderId ?? null].filter((name) => name !== null);
  return (
    isGitHubHosted(finding) ||
    names.some((name) => terms.expectedBuilders.includes(name) || terms.expectedBuilders.includes(bare(name)))
  );
}

/** The workflow that the certificate names, in old ones as the signer alone; what the predicate claims counts only where there is none. */
export function builderOf({ signer, provenance }: SignatureFinding): string | null {
  const name = signer?.subjectAlternativeName ?? '';
  const workflow = name.includes('/.github/workflows/') ? name : null;
  return signer?.buildSignerUri ?? workflow ?? provenance?.builderId ?? null;
}

export function bare(name: string): string {
  return name.split('@', 1)[0] ?? name;
}

/** A workflow of another repository on a hosted runner: the build's own steps cannot reach the key that signs. */
export function isIsolated(finding: SignatureFinding, { repository }: Expected): boolean {
  const uri = finding.signer?.buildSignerUri ?? null;
  const owner = uri === null || !uri.includes('/.github/workflows/') ? null : repositoryIn(uri);
  return owner !== null && owner !== `${repository.owner}/${repository.name}`.toLowerCase() && isGitHubHosted(finding);
}

function unexpectedBuilder(finding: SignatureFinding): string {
  const delegated = delegatedBuilder(finding);
  if (delegated !== undefined) return `its builder ${delegated ?? 'is not named and'} is not an expected one`;
  const environment = finding.signer?.runnerEnvironment ?? null;
  return `its builder ${builderOf(finding) ?? 'is not named and'} ${environment === null ? 'is' : `(${environment}) is`} not an expected one`;
}
