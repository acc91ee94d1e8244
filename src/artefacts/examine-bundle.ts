import type { SignatureFinding, SignatureForm, SignerIdentity } from '../facts/provenance.ts';
import type { BundleVerifier, SigningIdentity, Verified } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { bundleTexts } from './bundle-texts.ts';
import { judgePlatform, judgeSigner, type Expectations } from './expectations.ts';
import { envelopeOf, isKeySigned, messageDigestOf } from './envelope.ts';
import { readProvenance } from './provenance.ts';
import { sha256 } from './shapes.ts';
import { readStatement, type ReadStatement } from './statement.ts';

export type { BundleVerifier };

/** Where findings come from that the platform's attestation store gave. */
export const attestationsApi = 'attestations API';

export type BundleQuestion = {
  /** One bundle (JSON) or several (JSON lines). */
  readonly text: string;
  readonly foundIn: string;
  readonly verifier: BundleVerifier;
  readonly expectations: Expectations;
  /** SHA-256 digests of the release's artefacts. */
  readonly artefactDigests: ReadonlySet<string>;
  /** The bytes of an artefact by its digest, for signatures over the file itself; `artefactsNeeded` says which. */
  readonly artefactBytes?: (digest: string) => Uint8Array | undefined;
};

type Json = Readonly<Record<string, unknown>>;
type Detail = Pick<SignatureFinding, 'form' | 'level' | 'reason'> & Partial<SignatureFinding>;

/** One finding for each bundle in the text: who signed what, and how far that can be trusted. Never throws for bad bytes. */
export function examineBundle(question: BundleQuestion): SignatureFinding[] {
  return bundleTexts(question.text).map((bundle): SignatureFinding => {
    const common = {
      foundIn: question.foundIn,
      bundleDigest: sha256(bundle.text),
      signer: null,
      predicateType: null,
      subjects: [],
      provenance: null,
    };
    const detail: Detail = bundle.ok
      ? examine(question, bundle.text, bundle.json)
      : { form: 'unknown', level: 'invalid', reason: singleLine(`BUNDLE_UNREADABLE: it ${bundle.reason}`, 300) };
    return { ...common, ...detail };
  });
}

/** Digests of the artefacts whose bytes are needed to verify the signatures in this text. */
export function artefactsNeeded(text: string): readonly string[] {
  const digests = bundleTexts(text).flatMap((bundle) => (bundle.ok ? (messageDigestOf(bundle.json) ?? []) : []));
  return [...new Set(digests)];
}

function examine(question: BundleQuestion, text: string, json: Json): Detail {
  if (isKeySigned(json)) return examineKeySigned(question, text, json);
  if ('messageSignature' in json) return examineMessage(question, text, json);
  if ('dsseEnvelope' in json) return examineEnvelope(question, text, json);
  if ('payload' in json && 'signatures' in json) {
    return { form: 'dsse', level: 'present_unverifiable', reason: bareEnvelope, ...claimsOf(json) };
  }
  if ('base64Signature' in json) {
    return {
      form: 'cosign-legacy',
      level: 'present_unverifiable',
      reason: 'cosign legacy bundles are not verified here',
    };
  }
  return {
    form: 'unknown',
    level: 'present_unverifiable',
    reason: 'it is JSON of no signature form that is recognised',
  };
}

/** A registry's key is nobody's who made the file: at best it says what was published there. */
function examineKeySigned(question: BundleQuestion, text: string, json: Json): Detail {
  const form = 'messageSignature' in json ? 'sigstore-message' : formOf(question, null);
  const common = { form, ...claimsOf(envelopeOf(json)) };
  const signed = question.verifier.verifyRegistry?.(text) ?? null;
  if (signed === null) {
    return { ...common, level: 'present_unverifiable', reason: 'it is signed with a key that was not given' };
  }
  if (!signed.ok) return { ...common, ...refusal(signed) };
  return {
    ...common,
    level: 'signed_unknown',
    reason: `it is signed by the ${signed.registry} registry, which tells what was published there and not who built it`,
  };
}

const bareEnvelope = 'it is a DSSE envelope without log entry or timestamp, so its signing time is not proven';

function examineMessage(question: BundleQuestion, text: string, json: Json): Detail {
  const form = 'sigstore-message';
  const claimed = messageDigestOf(json);
  const bytes = claimed === null ? undefined : question.artefactBytes?.(claimed);
  const subjects = claimed === null ? [] : [claimed];
  if (bytes === undefined) {
    const known = claimed !== null && question.artefactDigests.has(claimed);
    const reason = known
      ? 'the artefact that it signs was not read'
      : 'the file that it signs is not known to be in this release';
    return { form, level: 'present_unverifiable', reason, subjects };
  }
  const verified = question.verifier.verify(text, bytes);
  if (!verified.ok) return { form, subjects, ...refusal(verified) };
  const signer = signerOf(verified.identity);
  return { form, signer, subjects: [sha256(bytes)], ...judgeSigner(signer, question.expectations) };
}

function examineEnvelope(question: BundleQuestion, text: string, json: Json): Detail {
  const verified = question.verifier.verify(text);
  if (!verified.ok) {
    const claims = claimsOf(envelopeOf(json));
    return { form: formOf(question, claims.predicateType), ...claims, ...refusal(verified) };
  }
  const { content, identity } = verified;
  const signer = signerOf(identity);
  const read: ReadStatement =
    content.type === 'dsse'
      ? readStatement(content.payload, content.payloadType)
      : { ok: false, reason: 'its content is no envelope' };
  if (!read.ok) return { form: formOf(question, null), signer, level: 'invalid', reason: `ENVELOPE: ${read.reason}` };
  const { statement } = read;
  const form = formOf(question, statement.predicateType);
  // What GitHub says of a release counts only from GitHub itself: a vendor's workflow may sign any predicate it likes.
  const verdict =
    form === 'github-release-attestation' ? judgePlatform(signer) : judgeSigner(signer, question.expectations);
  const speaks = statement.subjects.some((digest) => question.artefactDigests.has(digest));
  return {
    form,
    signer,
    predicateType: statement.predicateType,
    subjects: statement.subjects,
    provenance: readProvenance(statement),
    level: verdict.level,
    reason: [verdict.reason, speaks ? '' : 'none of its subjects is an artefact of this release']
      .filter(Boolean)
      .join('; '),
  };
}

/** What an envelope that did not verify says of itself: good enough to find its artefact, never to trust it. */
function claimsOf(envelope: Json | null): Pick<SignatureFinding, 'predicateType' | 'subjects'> {
  const payload = envelope?.['payload'];
  const type = envelope?.['payloadType'];
  if (typeof payload !== 'string' || typeof type !== 'string') return { predicateType: null, subjects: [] };
  const read = readStatement(Buffer.from(payload, 'base64'), type);
  if (!read.ok) return { predicateType: null, subjects: [] };
  return { predicateType: read.statement.predicateType, subjects: read.statement.subjects };
}

function refusal(verified: Extract<Verified, { ok: false }>): Pick<SignatureFinding, 'level' | 'reason'> {
  const level = verified.code === 'ROOT_UNKNOWN' ? 'present_unverifiable' : 'invalid';
  return { level, reason: singleLine(`${verified.code}: ${verified.reason}`, 300) };
}

function formOf({ foundIn }: BundleQuestion, predicateType: string | null): SignatureForm {
  if (predicateType?.startsWith('https://in-toto.io/attestation/release/')) return 'github-release-attestation';
  return foundIn === attestationsApi ? 'github-attestation' : 'sigstore-bundle';
}

function signerOf(identity: SigningIdentity): SignerIdentity {
  return {
    issuer: identity.issuer,
    subjectAlternativeName: identity.subjectAlternativeName,
    sourceRepository: identity.sourceRepository,
    sourceRepositoryId: identity.sourceRepositoryId,
    sourceRepositoryDigest: identity.sourceRepositoryDigest,
    sourceRepositoryRef: identity.sourceRepositoryRef,
    buildSignerUri: identity.buildSignerUri,
    buildSignerDigest: identity.buildSignerDigest,
    runnerEnvironment: identity.runnerEnvironment,
    buildTrigger: identity.buildTrigger,
    runInvocation: identity.runInvocation,
  };
}
