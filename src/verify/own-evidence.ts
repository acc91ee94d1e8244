import type { Assessment } from '../evidence/evidence-set.ts';
import type { Facts } from '../facts/facts.ts';
import { CopseError } from '../errors.ts';
import type { BundleVerifier, SigningIdentity } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { idFaults } from './signer.ts';

type Assessed = Pick<Assessment, 'release' | 'invocation'> & { readonly facts: Pick<Facts, 'repository'> };

/** Runs of these events hold rights over text that anybody may write. */
const neverSigning = ['pull_request_target', 'workflow_run'];

/**
 * Before anything is signed: the certificate must be of the repository that was assessed (by name and by ids), of this very run,
 * and of the release's commit where it is of the release's tag. A run at another commit is a backfill and said.
 */
export function refuseStranger(identity: SigningIdentity, assessed: Assessed, log: (line: string) => void): void {
  const { release, invocation, facts } = assessed;
  const expected = `${release.serverUrl}/${release.repository}`;
  const { sourceRepositoryRef: ref, sourceRepositoryDigest: commit, runInvocation: run, buildTrigger } = identity;
  if (identity.sourceRepository !== expected) {
    throw mismatch(`is of ${identity.sourceRepository ?? 'no repository'}, but ${expected} was assessed`);
  }
  const [wrongId] = idFaults(identity, facts.repository);
  if (wrongId !== undefined) throw mismatch(`is of another repository of that name: ${wrongId[1]}`);
  if (invocation !== null && run !== null && run !== invocation) {
    throw mismatch(`is of the run ${run}, but this is ${invocation}`);
  }
  if (buildTrigger !== null && neverSigning.includes(buildTrigger)) {
    throw mismatch(`is of a run of ${buildTrigger}, which holds rights over text that anybody may write`);
  }
  if (ref !== null && !/^refs\/(?:heads|tags)\/./.test(ref)) {
    throw mismatch(`is of the ref ${singleLine(ref, 200)}, which is neither a tag nor a branch`);
  }
  if (commit === release.commit) return;
  if (ref === `refs/tags/${release.tag}`) {
    throw mismatch(
      `is of ${ref} at commit ${commit ?? 'unknown'}, but that tag was assessed at ${release.commit}: it has moved`,
    );
  }
  log(`This run is at commit ${commit ?? 'unknown'}, the release at ${release.commit}: the evidence is a backfill.`);
}

function mismatch(what: string): CopseError {
  return new CopseError(
    'IDENTITY_MISMATCH',
    `The signing certificate ${what}. Nothing was signed.`,
    'Run Copse in a workflow of the repository that it assesses, for its tag or on a branch.',
  );
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
