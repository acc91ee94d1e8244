import type { SignerIdentity } from '../facts/provenance.ts';
import { isWorkflowIssuer } from '../sigstore/workflow-issuer.ts';
import { githubInstance } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { fieldsOrNull } from '../text/values.ts';

/** Whose signatures count as the vendor's own. */
export type Expectations = {
  /** Address of the repository, e.g. `https://github.com/acme/app`: server, owner and name in GitHub's own spelling. */
  readonly repositoryUrl: string;
  /** Certificate identities, or signer workflows (`owner/repo/.github/workflows/x.yml`), besides this repository's own workflows and the SLSA generators. */
  readonly identities: readonly string[];
  /** The release that is assessed: what the platform attests of another one says nothing of this one. */
  readonly release?: { readonly tag: string; readonly repositoryId: number };
};

export type SignerVerdict = { readonly level: 'verified_identity' | 'signed_unknown'; readonly reason: string };

/**
 * Compares whole strings only: the certificate must name this repository as its source, and an expected signer. A workflow's name
 * counts only from the issuer of its server: at a private instance anybody may be called so.
 */
export function judgeSigner(signer: SignerIdentity, expectations: Expectations): SignerVerdict {
  const { repositoryUrl, release } = expectations;
  const name = signer.subjectAlternativeName;
  if (signer.sourceRepository === null && isNamedPerson(signer, expectations)) {
    return { level: 'verified_identity', reason: '' };
  }
  if (!isOwnWorkflow(name, repositoryUrl) && !isSlsaGenerator(signer) && !isExpected(name, expectations)) {
    return unknown(`it is signed by ${singleLine(name, 200)}, which is not an expected signer`);
  }
  if (!isWorkflowIssuer(signer.issuer, repositoryUrl)) {
    return unknown(`its identity was issued by ${singleLine(signer.issuer, 200)}, which is not GitHub's for workflows`);
  }
  const id = signer.sourceRepositoryId;
  if (release !== undefined && id !== null && id !== String(release.repositoryId)) {
    return unknown(`its certificate names the repository ${singleLine(id, 40)}, another one that had or has this name`);
  }
  if (signer.sourceRepository === repositoryUrl) return { level: 'verified_identity', reason: '' };
  const source = signer.sourceRepository === null ? 'no source repository' : singleLine(signer.sourceRepository, 200);
  return unknown(`its certificate names ${source}, not ${repositoryUrl}`);
}

/**
 * A signer that is no workflow of GitHub (an address, a service account) has no source repository: there the vendor must have
 * written the whole identity, alone or behind its issuer (`https://accounts.google.com release@example.com`).
 */
function isNamedPerson(
  { issuer, subjectAlternativeName: name }: SignerIdentity,
  { identities }: Expectations,
): boolean {
  if (workflowOf(name) !== null || name === '') return false;
  return identities.some((identity) => identity === name || identity === `${issuer} ${name}`);
}

/** GitHub signs its release attestations under this name, and under `<tenant>.releases.github.com` on ghe.com. */
const platform = /^https:\/\/[a-z0-9-]{1,63}\.releases\.github\.com$/;

/** Whether a release attestation is the platform's own: by that name, and from GitHub's own instance, where nobody else gets certificates. */
export function judgePlatform({ subjectAlternativeName: name }: SignerIdentity, instance: string): SignerVerdict {
  if (!platform.test(name)) {
    return unknown(`it is signed by ${singleLine(name, 200)}, which is not GitHub's release service`);
  }
  if (instance === githubInstance) return { level: 'verified_identity', reason: '' };
  return unknown(`it is signed at the Sigstore instance "${singleLine(instance, 100)}" and not at GitHub's own`);
}

/** Whether a verified release attestation speaks of this release; one that names neither tag nor repository is not held to them. */
export function isOfRelease(predicate: unknown, { release }: Expectations): boolean {
  const { tag, repositoryId } = fieldsOrNull(predicate) ?? {};
  if (release === undefined) return true;
  if (typeof tag === 'string' && tag !== release.tag) return false;
  const named = typeof repositoryId === 'string' || typeof repositoryId === 'number';
  return !named || String(repositoryId) === String(release.repositoryId);
}

const slsaGenerator =
  /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\/\.github\/workflows\/(?:generator_generic|builder_go|builder_container-based|delegator_generic|delegator_lowperms-generic)_slsa3\.yml@refs\/tags\/v\d{1,9}\.\d{1,9}\.\d{1,9}$/;

/** The signing workflows that slsa-verifier trusts without being told, at a release of theirs and no other ref. */
function isSlsaGenerator({ issuer, subjectAlternativeName }: SignerIdentity): boolean {
  return isWorkflowIssuer(issuer, 'https://github.com') && slsaGenerator.test(subjectAlternativeName);
}

function isOwnWorkflow(name: string, repositoryUrl: string): boolean {
  const workflow = workflowOf(name);
  return workflow !== null && workflow.startsWith(`${repositoryUrl}/.github/workflows/`);
}

function isExpected(name: string, { repositoryUrl, identities }: Expectations): boolean {
  const workflow = workflowOf(name);
  const server = new URL(repositoryUrl).origin;
  return identities.some(
    (identity) => identity === name || (workflow !== null && [identity, `${server}/${identity}`].includes(workflow)),
  );
}

/** The part before `@ref` of a workflow identity; null for e-mail addresses and everything else. */
function workflowOf(name: string): string | null {
  const at = name.indexOf('@');
  const workflow = at < 0 ? '' : name.slice(0, at);
  return workflow.startsWith('https://') && workflow.includes('/.github/workflows/') ? workflow : null;
}

function unknown(reason: string): SignerVerdict {
  return { level: 'signed_unknown', reason };
}
