import type { AssessedRelease } from '../evidence/evidence-set.ts';
import type { Facts } from '../facts/facts.ts';
import type { SigningIdentity } from '../sigstore/ports.ts';
import { workflowIssuer } from '../sigstore/workflow-issuer.ts';
import { singleLine } from '../text/inert.ts';
import type { Expected } from './expected.ts';
import type { ProblemCode } from './problem.ts';

export type SignerFault = readonly [ProblemCode, string];

/** Events whose runs handle other people's code: evidence signed by one is worth nothing. */
const untrustedTriggers = ['pull_request', 'pull_request_target', 'workflow_run'];

/** Everything in the certificate that is not what the customer expects. A field that the certificate lacks is a fault too. */
export function signerFaults(identity: SigningIdentity, expected: Expected, release: AssessedRelease): SignerFault[] {
  const faults: SignerFault[] = [];
  const wants = (code: ProblemCode, what: string, found: string | null, wanted: string) => {
    if (found !== wanted) faults.push([code, `${what} is ${quote(found)}, expected ${quote(wanted)}.`]);
  };
  const san = identity.subjectAlternativeName;
  const identityFault =
    expected.certificateIdentity !== undefined
      ? san !== expected.certificateIdentity && `expected ${quote(expected.certificateIdentity)}`
      : workflowFault(san, expected, release);
  if (identityFault) faults.push(['SIGNER_IDENTITY', `The signer is ${quote(san)}: ${identityFault}.`]);
  wants('SIGNER_ISSUER', 'The issuer', identity.issuer, expected.issuer ?? workflowIssuer(expected.serverUrl));
  const home = `${expected.serverUrl}/${expected.repository}`;
  wants('SIGNER_REPOSITORY', 'The source repository', identity.sourceRepository, home);
  if (identity.buildSignerUri !== null) {
    wants('SIGNER_IDENTITY', 'The build signer', identity.buildSignerUri, san);
  }
  if (!expected.backfilled) {
    wants('SIGNER_COMMIT', 'The commit of the run', identity.sourceRepositoryDigest, release.commit);
    const ref = identity.sourceRepositoryRef;
    if (!isReleaseRef(ref, release.tag)) {
      faults.push(['SIGNER_REF', `The ref of the run is ${quote(ref)}, neither the tag nor a branch.`]);
    }
  }
  if (!expected.selfHostedRunner) {
    wants('SIGNER_RUNNER', 'The runner', identity.runnerEnvironment, 'github-hosted');
  }
  const trigger = identity.buildTrigger;
  if (trigger === null || untrustedTriggers.includes(trigger)) {
    faults.push(['SIGNER_TRIGGER', `The run was started by ${quote(trigger)}, which may not sign evidence.`]);
  }
  return faults;
}

/** Where the certificate's ids were compared with none, what that leaves open. */
export function idsNotCompared(identity: SigningIdentity, repository: Facts['repository']): readonly string[] {
  const { sourceRepositoryId, sourceRepositoryOwnerId } = identity;
  const lacking = sourceRepositoryId === null || sourceRepositoryOwnerId === null;
  if (!lacking && repository.state === 'seen') return [];
  const why = lacking ? 'the certificate does not state both' : 'the facts do not have them';
  return [`The ids of repository and owner, which tell it from another that took over its name: ${why}.`];
}

/** Ids outlive names: they tell a repository from another that took over its name. */
export function idFaults(identity: SigningIdentity, repository: Facts['repository']): SignerFault[] {
  if (repository.state !== 'seen') return [];
  const pairs = [
    ['repository', identity.sourceRepositoryId, String(repository.value.id)],
    ['owner', identity.sourceRepositoryOwnerId, String(repository.value.ownerId)],
  ] as const;
  return pairs
    .filter(([, signed, assessed]) => signed !== null && signed !== assessed)
    .map(([what, signed, assessed]) => [
      'SIGNER_REPOSITORY',
      `The ${what} id in the certificate is ${quote(signed)}, the assessed one ${assessed}.`,
    ]);
}

function workflowFault(san: string, expected: Expected, release: AssessedRelease): string | null {
  const own = `${expected.repository}/.github/workflows/`;
  const asked = expected.signerWorkflow;
  const workflow = asked?.startsWith('.github/') ? `${expected.repository}/${asked}` : asked;
  if (workflow !== undefined) {
    const prefix = `${expected.serverUrl}/${workflow}@`;
    if (!san.startsWith(prefix)) return `expected the workflow ${quote(workflow)}`;
    if (!workflow.startsWith(own)) return null;
    return refFault(san.slice(prefix.length), expected, release);
  }
  const prefix = `${expected.serverUrl}/${own}`;
  const [, ref] = san.startsWith(prefix) ? (/^[^/@]+\.ya?ml@(.+)$/.exec(san.slice(prefix.length)) ?? []) : [];
  if (ref === undefined) return `expected a workflow of ${quote(expected.repository)}`;
  return refFault(ref, expected, release);
}

function refFault(ref: string, expected: Expected, release: AssessedRelease): string | null {
  const fits = expected.backfilled ? /^refs\/(heads|tags)\/./.test(ref) : isReleaseRef(ref, release.tag);
  return fits ? null : `expected it at refs/tags/${singleLine(release.tag, 200)} or a branch`;
}

function isReleaseRef(ref: string | null, tag: string): boolean {
  return ref !== null && (ref === `refs/tags/${tag}` || /^refs\/heads\/./.test(ref));
}

function quote(text: string | null): string {
  return text === null ? 'not stated' : `"${singleLine(text, 300)}"`;
}
