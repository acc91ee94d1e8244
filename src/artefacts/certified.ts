import { signatureFault } from '../detached/signature-shape.ts';
import type { BundleVerifier, SignedFile } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import type { Detail } from './bundle-question.ts';

/**
 * A signature beside a certificate without any proof of time: at best it is there. A certificate of Sigstore lives ten minutes,
 * and whoever finds its key later could sign with it.
 */
export function withoutTime(
  verifier: BundleVerifier,
  certificate: Uint8Array,
  data: Uint8Array | SignedFile,
  signature: Uint8Array,
): Pick<Detail, 'level' | 'reason'> {
  const read = verifier.certificate?.(certificate) ?? null;
  if (read === null) return { level: 'present_unverifiable', reason: 'its certificate is not checked here' };
  if (!read.ok) {
    const level = read.code === 'ROOT_UNKNOWN' ? 'present_unverifiable' : 'invalid';
    return { level, reason: singleLine(`${read.code}: ${read.reason}`, 300) };
  }
  const fault = signatureFault(signature, [read.key]);
  if (fault !== null) return { level: 'invalid', reason: fault };
  const held = read.holds(data, signature);
  if (typeof held === 'object') return { level: 'present_unverifiable', reason: held.unread };
  if (!held) {
    return { level: 'invalid', reason: 'SIGNATURE: the signature does not fit the content and the certificate' };
  }
  const name = singleLine(read.identity.subjectAlternativeName, 200);
  return {
    level: 'present_unverifiable',
    reason: `it is by ${name}, but neither log entry nor timestamp proves that it was made while the certificate was valid`,
  };
}
