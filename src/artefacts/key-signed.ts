import type { SignatureForm } from '../facts/provenance.ts';
import { singleLine } from '../text/inert.ts';
import { paeOf, signaturesOf } from './bare-envelope.ts';
import { artefactOf, type BundleQuestion, type Detail, type Json } from './bundle-question.ts';
import { heldByKey } from './cosign-keys.ts';
import { claimsOf, envelopeOf, messageDigestOf } from './envelope.ts';
import { words } from './shapes.ts';
import { fieldsOrNull } from '../text/values.ts';

/**
 * A bundle that names a key in place of a certificate: a registry's, which is nobody's who made the file and at best says what
 * was published there, or one of the vendor's. Of those only the key proves anything; the log entry is not looked at.
 */
export function examineKeySigned(
  question: BundleQuestion,
  text: string,
  json: Json,
  formOf: (question: BundleQuestion, predicateType: string | null) => SignatureForm,
): Detail {
  const message = 'messageSignature' in json;
  const form = message ? 'sigstore-message' : formOf(question, null);
  const claimed = messageDigestOf(json);
  const claims = message ? { subjects: claimed === null ? [] : [claimed] } : claimsOf(envelopeOf(json));
  const signed = question.verifier.verifyRegistry?.(text) ?? null;
  if (signed === null) return { form, ...claims, ...byKey(question, json) };
  if (!signed.ok) {
    return { form, ...claims, level: 'invalid', reason: singleLine(`${signed.code}: ${signed.reason}`, 300) };
  }
  return {
    form,
    ...claims,
    level: 'signed_unknown',
    reason: `it is signed by the ${signed.registry} registry, which tells what was published there and not who built it`,
  };
}

function byKey(question: BundleQuestion, json: Json): Pick<Detail, 'level' | 'reason'> {
  const envelope = envelopeOf(json);
  if (envelope !== null) {
    const [signature] = signaturesOf(envelope);
    const data = paeOf(envelope);
    if (signature === undefined || data === null) return { level: 'invalid', reason: 'ENVELOPE: it is not readable' };
    return heldByKey(data, signature.value, question.ring);
  }
  if ((question.ring?.held ?? []).every(({ kind }) => kind !== 'cosign')) {
    return heldByKey(new Uint8Array(), new Uint8Array(), question.ring);
  }
  const claimed = messageDigestOf(json);
  if (claimed === null || !question.artefactDigests.has(claimed)) {
    return { level: 'present_unverifiable', reason: 'the file that it signs is not known to be in this release' };
  }
  const text = words(fieldsOrNull(json['messageSignature'])?.['signature']) ?? '';
  return heldByKey(artefactOf(question, claimed), Buffer.from(text, 'base64'), question.ring);
}
