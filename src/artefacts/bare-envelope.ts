import type { BundleQuestion, Detail, Json } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import { claimsOf } from './envelope.ts';
import { pemBytes } from './pem.ts';
import { words } from './shapes.ts';
import { listOf, fieldsOrNull } from '../text/values.ts';

const mostSignatures = 16;
const withoutProof = 'it is a DSSE envelope without log entry or timestamp, so its signing time is not proven';

/** A DSSE envelope alone: a pinned key can vouch for it, a certificate beside it cannot, as nothing proves the time. */
export function examineBareEnvelope(question: BundleQuestion, envelope: Json): Detail {
  const common = { form: 'dsse', ...claimsOf(envelope) } as const;
  const data = paeOf(envelope);
  const signatures = signaturesOf(envelope);
  if (data === null || signatures.length === 0) {
    return { ...common, level: 'invalid', reason: 'ENVELOPE: it holds no payload or no signature' };
  }
  const certified = signatures.find(({ certificate }) => certificate !== null);
  const said = signatures.map(({ value }) => heldByKey(data, value, question.ring));
  const good =
    said.find(({ level }) => level === 'verified_key') ?? said.find(({ level }) => level === 'signed_unknown');
  if (good !== undefined) return { ...common, ...good };
  if (certified !== undefined && certified.certificate !== null) {
    const { level, reason } = withoutTime(question.verifier, certified.certificate, data, certified.value);
    const words = level === 'present_unverifiable' ? `${withoutProof}; ${reason}` : reason;
    return { ...common, level, reason: words };
  }
  const refused = said.find(({ level }) => level === 'invalid');
  return { ...common, ...(refused ?? { level: 'present_unverifiable', reason: withoutProof }) };
}

export type EnvelopeSignature = { readonly value: Buffer; readonly certificate: Uint8Array | null };

/** The signatures of an envelope, at most 16, with the certificates that some tools put beside them. */
export function signaturesOf(envelope: Json): readonly EnvelopeSignature[] {
  return listOf(envelope['signatures'])
    .slice(0, mostSignatures)
    .flatMap((entry) => {
      const { sig, cert } = fieldsOrNull(entry) ?? {};
      if (typeof sig !== 'string' || sig === '') return [];
      return [
        {
          value: Buffer.from(sig, 'base64'),
          certificate: typeof cert === 'string' && cert !== '' ? pemBytes(cert) : null,
        },
      ];
    });
}

/** What a DSSE signature is over; null where the envelope has no type or no payload. */
export function paeOf(envelope: Json): Buffer | null {
  const type = words(envelope['payloadType']);
  const { payload } = envelope;
  if (type === null || typeof payload !== 'string') return null;
  const body = Buffer.from(payload, 'base64');
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body]);
}
