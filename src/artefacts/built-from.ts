import type { NamedCommit } from '../facts/channels.ts';
import type { SigningIdentity } from '../sigstore/ports.ts';
import type { Expectations } from './expectations.ts';
import type { PackageProof } from './package-proof.ts';
import { namesRepository, readProvenance } from './provenance.ts';
import type { Statement } from './statement.ts';

/** Whose proofs count, and the commit (hex) that the release's tag resolves to. */
export type Built = { readonly expectations: Expectations; readonly commit: string };

/**
 * A proof by an expected signer, held against the release's commit: a package or an image of another one is genuine and may be an
 * older one that somebody put in its place. Commits of other repositories are not compared.
 */
export function heldAgainstCommit(
  identity: Pick<SigningIdentity, 'sourceRepository' | 'sourceRepositoryDigest'> | null,
  statement: Statement | null,
  { expectations: { repositoryUrl }, commit }: Built,
): PackageProof {
  const provenance = statement === null ? null : readProvenance(statement);
  const own = provenance !== null && namesRepository(provenance.sourceUri, repositoryUrl);
  const source = own ? commitOf(provenance.sourceDigest) : null;
  const run = identity?.sourceRepository === repositoryUrl ? commitOf(identity.sourceRepositoryDigest) : null;
  const release = commit.toLowerCase();
  const other = (named: NamedCommit, says: string): PackageProof => {
    const reason = `${says} commit ${named.commit.slice(0, 7)}, the release is of ${release.slice(0, 7)}`;
    return { state: 'other_commit', reason, source: named };
  };
  if (source !== null && source !== release)
    return other({ commit: source, by: 'provenance' }, 'its provenance says that it was built from');
  if (run !== null && run !== release)
    return other({ commit: run, by: 'certificate' }, 'its certificate says that the workflow ran at');
  if (source === null && run === null) return { state: 'verified', reason: '' };
  return {
    state: 'verified',
    reason: '',
    source: { commit: release, by: source === null ? 'certificate' : 'provenance' },
  };
}

function commitOf(said: string | null): string | null {
  const text = said?.toLowerCase() ?? '';
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}
