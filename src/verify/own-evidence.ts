import type { AssessedRelease } from '../evidence/evidence-set.ts';
import { CopseError } from '../errors.ts';
import type { BundleVerifier, SigningIdentity } from '../sigstore/ports.ts';

/** Before anything is signed: the certificate must be of the repository that was assessed. */
export function refuseStranger(identity: SigningIdentity, release: AssessedRelease, log: (line: string) => void): void {
  const expected = `${release.serverUrl}/${release.repository}`;
  if (identity.sourceRepository !== expected) {
    throw new CopseError(
      'IDENTITY_MISMATCH',
      `The signing certificate is of ${identity.sourceRepository ?? 'no repository'}, but ${expected} was assessed.`,
      'Run Copse in a workflow of the repository that it assesses.',
    );
  }
  if (identity.sourceRepositoryDigest !== release.commit) {
    log(
      `This run is at commit ${identity.sourceRepositoryDigest ?? 'unknown'}, the release at ${release.commit}: the evidence is a backfill.`,
    );
  }
}

/** After signing and before attaching: what does not verify here never leaves. */
export function verifyOwn(
  bundles: readonly (readonly [name: string, text: string])[],
  verifier: BundleVerifier,
  log: (line: string) => void,
): void {
  const results = bundles.map(([name, text]) => ({ name, result: verifier.verify(text) }));
  const bad = results.flatMap(({ name, result }) => (result.ok ? [] : [{ name, ...result }]));
  const [first] = bad;
  if (first === undefined) return;
  if (bad.every(({ code }) => code === 'ROOT_UNKNOWN')) {
    log(`The bundles were not verified here: ${first.reason}`);
    return;
  }
  throw new CopseError(
    'SIGNING_FAILED',
    `${first.name} does not verify after signing (${first.code}: ${first.reason}).`,
    'Check that fulcio-url, rekor-url, tsa-url and trusted-root belong together; nothing was attached.',
  );
}
