import type { BundleQuestion, Detail, Json } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import { claimsOf, ofStatement } from './envelope.ts';
import { openEnvelope } from './open-envelope.ts';

const withoutProof = 'it is a DSSE envelope without log entry or timestamp, so its signing time is not proven';

/** A DSSE envelope alone: a pinned key can vouch for it, a certificate beside it cannot, as nothing proves the time. */
export function examineBareEnvelope(question: BundleQuestion, envelope: Json): Detail {
  const common = { form: 'dsse', ...claimsOf(envelope) } as const;
  const opened = openEnvelope(envelope);
  if (!opened.ok) return { ...common, level: 'invalid', reason: `ENVELOPE: ${opened.reason}` };
  const { signed, signatures } = opened;
  const said = signatures.map(({ value }) => heldByKey(signed, value, question.ring));
  const good =
    said.find(({ level }) => level === 'verified_key') ?? said.find(({ level }) => level === 'signed_unknown');
  if (good !== undefined) return { ...common, ...ofStatement(question, envelope, good) };
  const certified = signatures.find(({ certificate }) => certificate !== null);
  if (certified !== undefined && certified.certificate !== null) {
    const { level, reason } = withoutTime(question.verifier, certified.certificate, signed, certified.value);
    const words = level === 'present_unverifiable' ? `${withoutProof}; ${reason}` : reason;
    return { ...common, level, reason: words };
  }
  const refused = said.find(({ level }) => level === 'invalid');
  return { ...common, ...(refused ?? { level: 'present_unverifiable', reason: withoutProof }) };
}
