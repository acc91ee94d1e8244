import type { SignatureForm } from '../facts/provenance.ts';
import type { Refused } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { artefactOf, type BundleQuestion, type Detail, type Json } from './bundle-question.ts';
import { heldByKey } from './cosign-keys.ts';
import { claimsOf, envelopeOf, messageDigestOf, ofStatement } from './envelope.ts';
import { isBase64, openEnvelope } from './open-envelope.ts';
import { words } from './shapes.ts';
import { fieldsOrNull } from '../text/values.ts';

type Verdict = Pick<Detail, 'level' | 'reason' | 'key'>;

/**
 * A bundle that names a key in place of a certificate: a registry's, which is nobody's who made the file and at best says what
 * was published there, or one of the vendor's. Of those only the key proves anything; a log entry must not speak against it.
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
  if (signed === null) return { form, ...claims, ...byKey(question, text, json) };
  if (!signed.ok) return { form, ...claims, ...refusal(signed) };
  return {
    form,
    ...claims,
    level: 'signed_unknown',
    reason: `it is signed by the ${signed.registry} registry, which tells what was published there and not who built it`,
  };
}

function byKey(question: BundleQuestion, text: string, json: Json): Verdict {
  if ((question.ring?.held ?? []).every(({ kind }) => kind !== 'cosign')) {
    return heldByKey(new Uint8Array(), new Uint8Array(), question.ring);
  }
  const unusable = question.verifier.formFault?.(text) ?? null;
  if (unusable !== null) return refusal(unusable);
  const envelope = envelopeOf(json);
  if (envelope !== null) return envelopeByKey(question, text, envelope);
  const claimed = messageDigestOf(json);
  if (claimed === null || !question.artefactDigests.has(claimed)) {
    return { level: 'present_unverifiable', reason: 'the file that it signs is not known to be in this release' };
  }
  const signature = words(fieldsOrNull(json['messageSignature'])?.['signature']) ?? '';
  if (!isBase64(signature)) return { level: 'invalid', reason: 'MALFORMED: its signature is not base64' };
  const file = artefactOf(question, claimed);
  const said = heldByKey(file, Buffer.from(signature, 'base64'), question.ring);
  return witnessed(question, text, said);
}

function envelopeByKey(question: BundleQuestion, text: string, envelope: Json): Verdict {
  const opened = openEnvelope(envelope);
  if (!opened.ok) return { level: 'invalid', reason: `ENVELOPE: ${opened.reason}` };
  const [{ value }] = opened.signatures;
  return ofStatement(question, envelope, witnessed(question, text, heldByKey(opened.signed, value, question.ring)));
}

/** A good verdict stands only where nothing in the log entries and timestamps beside the signature speaks against it. */
function witnessed({ ring, verifier }: BundleQuestion, text: string, said: Verdict): Verdict {
  const { key } = said;
  if (key === undefined) return said;
  const held = ring?.held.find(({ kind, fingerprints }) => kind === 'cosign' && fingerprints[0] === key.fingerprint);
  const fault = held?.kind === 'cosign' ? (verifier.witnessFault?.(text, held.key) ?? null) : null;
  return fault === null ? said : refusal(fault);
}

function refusal({ code, reason }: Refused): Verdict {
  return { level: 'invalid', reason: singleLine(`${code}: ${reason}`, 300) };
}
