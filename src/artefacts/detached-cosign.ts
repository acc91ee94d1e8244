import { readBareSignature } from './bare-signature.ts';
import type { Detail } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import { judgedByDigest } from './detached-artefact.ts';
import type { DetachedQuestion } from './examine-detached.ts';
import { missingKey } from './key-ring.ts';
import { readCertificate } from './pem.ts';

/** The bare `.sig` of cosign: base64 over the file, by a key or, with a `.pem` beside it, by a certificate. */
export async function examineCosignSignature(question: DetachedQuestion): Promise<Detail> {
  const form = 'cosign-signature';
  const { bytes, artefact, certificate, ring, verifier } = question;
  const read = readBareSignature(bytes);
  if (!read.ok) return { form, level: 'invalid', reason: `MALFORMED: ${read.reason}` };
  const signature = read.bytes;
  const beside = certificate === null ? null : readCertificate(certificate);
  if (beside?.ok === false) {
    return { form, level: 'invalid', reason: `CERTIFICATE: the file beside it ${beside.reason}` };
  }
  const der = beside === null ? null : beside.der;
  if (der === null && ring.held.every(({ kind }) => kind !== 'cosign')) {
    return { form, level: 'present_unverifiable', reason: missingKey('cosign', '(a .sig names none)', ring) };
  }
  const said = await judgedByDigest(artefact, (file) =>
    der === null ? heldByKey(file, signature, ring) : withoutTime(verifier, der, file, signature),
  );
  return { form, ...said };
}
