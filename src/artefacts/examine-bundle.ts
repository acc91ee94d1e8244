import type { SignatureFinding, SignatureForm, SignerIdentity } from '../facts/provenance.ts';
import type { BundleVerifier, SigningIdentity, Verified } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { bundleTexts } from './bundle-texts.ts';
import { artefactOf, type BundleQuestion, type Detail, type Json } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { unnamed } from './detached-artefact.ts';
import { heldByKey } from './cosign-keys.ts';
import { isOfRelease, judgePlatform, judgeSigner } from './expectations.ts';
import { claimsOf, elsewhere, envelopeOf, isKeySigned, messageDigestOf } from './envelope.ts';
import { examineKeySigned } from './key-signed.ts';
import { isLegacy, readLegacy } from './legacy-bundle.ts';
import { examineBareEnvelope } from './bare-envelope.ts';
import { readProvenance } from './provenance.ts';
import { sha256 } from './shapes.ts';
import { readStatement, type ReadStatement } from './statement.ts';

export type { BundleQuestion, BundleVerifier };

/** Where findings come from that the platform's attestation store gave. */
export const attestationsApi = 'attestations API';

/** One finding for each bundle in the text (none for what the platform attests of another release): who signed what, and how far that can be trusted. Never throws for bad bytes. */
export function examineBundle(question: BundleQuestion): SignatureFinding[] {
  return bundleTexts(question.text).flatMap((bundle): SignatureFinding[] => {
    const common = {
      foundIn: question.foundIn,
      bundleDigest: sha256(bundle.text),
      signer: null,
      predicateType: null,
      subjects: [],
      provenance: null,
    };
    const detail: Detail | null = bundle.ok
      ? examine(question, bundle.text, bundle.json)
      : { form: 'unknown', level: 'invalid', reason: singleLine(`BUNDLE_UNREADABLE: it ${bundle.reason}`, 300) };
    return detail === null ? [] : [{ ...common, ...detail }];
  });
}

function examine(question: BundleQuestion, text: string, json: Json): Detail | null {
  if (isKeySigned(json)) return examineKeySigned(question, text, json, formOf);
  if ('messageSignature' in json) return examineMessage(question, text, json);
  if ('dsseEnvelope' in json) return examineEnvelope(question, text, json);
  if ('payload' in json && 'signatures' in json) return examineBareEnvelope(question, json);
  if (isLegacy(json)) return examineLegacy(question, json);
  return {
    form: 'unknown',
    level: 'present_unverifiable',
    reason: 'it is JSON of no signature form that is recognised',
  };
}

/** cosign's old bundle: the same proof as in Sigstore's common one, in other words. */
function examineLegacy(question: BundleQuestion, json: Json): Detail | null {
  const form = 'cosign-legacy';
  const legacy = readLegacy(json);
  if (legacy.kind === 'refused') return { form, level: legacy.level, reason: legacy.reason };
  if (legacy.kind === 'bundle') {
    const text = JSON.stringify(legacy.json);
    if (isKeySigned(legacy.json)) return { ...examineKeySigned(question, text, legacy.json, formOf), form };
    const examined = legacy.digest === null ? examineEnvelope : examineMessage;
    const detail = examined(question, text, legacy.json);
    return detail && { ...detail, form };
  }
  if (legacy.kind === 'envelope') return { ...examineBareEnvelope(question, legacy.json), form };
  const { described } = question;
  if (described === undefined) return { form, subjects: [], level: 'present_unverifiable', reason: unnamed };
  const file = artefactOf(question, described);
  const said =
    legacy.certificate === null
      ? heldByKey(file, legacy.signature, question.ring)
      : withoutTime(question.verifier, legacy.certificate, file, legacy.signature);
  return { form, subjects: [described], ...said };
}

function examineMessage(question: BundleQuestion, text: string, json: Json): Detail {
  const form = 'sigstore-message';
  const claimed = messageDigestOf(json);
  const subjects = claimed === null ? [] : [claimed];
  if (claimed === null || !question.artefactDigests.has(claimed)) {
    const reason = 'the file that it signs is not known to be in this release';
    return { form, level: 'present_unverifiable', reason, subjects };
  }
  const verified = question.verifier.verify(text, claimed);
  if (!verified.ok) return { form, subjects, ...refusal(verified) };
  const signer = signerOf(verified.identity);
  return { form, signer, subjects, ...judgeSigner(signer, question.expectations) };
}

function examineEnvelope(question: BundleQuestion, text: string, json: Json): Detail | null {
  const verified = question.verifier.verify(text);
  if (!verified.ok) {
    const claims = claimsOf(envelopeOf(json));
    return { form: formOf(question, claims.predicateType), ...claims, ...refusal(verified) };
  }
  const { content, identity, instance } = verified;
  const signer = signerOf(identity);
  const read: ReadStatement =
    content.type === 'dsse'
      ? readStatement(content.payload, content.payloadType)
      : { ok: false, reason: 'its content is no envelope' };
  if (!read.ok) return { form: formOf(question, null), signer, level: 'invalid', reason: `ENVELOPE: ${read.reason}` };
  const { statement } = read;
  const form = formOf(question, statement.predicateType);
  // What GitHub says of a release counts only from GitHub itself: a vendor's workflow may sign any predicate it likes.
  if (form === 'github-release-attestation' && !isOfRelease(statement.predicate, question.expectations)) return null;
  const verdict =
    form === 'github-release-attestation'
      ? judgePlatform(signer, instance)
      : judgeSigner(signer, question.expectations);
  const speaks = statement.subjects.some((digest) => question.artefactDigests.has(digest));
  return {
    form,
    signer,
    predicateType: statement.predicateType,
    subjects: statement.subjects,
    provenance: readProvenance(statement),
    level: verdict.level,
    reason: [verdict.reason, speaks ? '' : elsewhere].filter(Boolean).join('; '),
  };
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
