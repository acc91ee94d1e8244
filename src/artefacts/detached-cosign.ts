import type { Detail } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import { judgedByDigest } from './detached-artefact.ts';
import type { DetachedQuestion } from './examine-detached.ts';
import { missingKey } from './key-ring.ts';
import { pemBytes } from './pem.ts';

/** The bare `.sig` of cosign: base64 over the file, by a key or, with a `.pem` beside it, by a certificate. */
export async function examineCosignSignature(question: DetachedQuestion): Promise<Detail> {
  const form = 'cosign-signature';
  const { bytes, artefact, certificate, ring, verifier } = question;
  const signature = Buffer.from(Buffer.from(bytes).toString('latin1').trim(), 'base64');
  const der = certificate === null ? null : pemBytes(certificate);
  if (certificate !== null && der === null) {
    return { form, level: 'invalid', reason: 'CERTIFICATE: the file beside it holds no certificate' };
  }
  if (der === null && ring.held.every(({ kind }) => kind !== 'cosign')) {
    return { form, level: 'present_unverifiable', reason: missingKey('cosign', '(a .sig names none)', ring) };
  }
  const said = await judgedByDigest(artefact, (file) =>
    der === null ? heldByKey(file, signature, ring) : withoutTime(verifier, der, file, signature),
  );
  return { form, ...said };
}
