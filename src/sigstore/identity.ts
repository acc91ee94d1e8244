import { X509Certificate } from '@sigstore/core';
import type { SigningIdentity } from './ports.ts';

const fulcio = '1.3.6.1.4.1.57264.1';
const githubIssuer = 'https://token.actions.githubusercontent.com';
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What a Fulcio certificate (DER) says of the signer. Throws where an extension is not what Fulcio writes. */
export function decodeIdentity(der: Uint8Array): SigningIdentity {
  const certificate = X509Certificate.parse(Buffer.from(der));
  const raw = (arc: number): string | null => {
    const extension = certificate.extension(`${fulcio}.${arc}`);
    return extension ? utf8.decode(extension.value) : null;
  };
  const text = (arc: number): string | null => {
    const extension = certificate.extension(`${fulcio}.${arc}`);
    return extension ? derUtf8String(extension.value) : null;
  };
  const issuer = text(8) ?? raw(1) ?? '';
  const oldRepository = issuer === githubIssuer ? raw(5) : null;
  return {
    issuer,
    subjectAlternativeName: certificate.subjectAltName ?? '',
    sourceRepository: text(12) ?? (oldRepository === null ? null : `https://github.com/${oldRepository}`),
    sourceRepositoryId: text(15),
    sourceRepositoryOwnerId: text(17),
    sourceRepositoryDigest: text(13) ?? raw(3),
    sourceRepositoryRef: text(14) ?? raw(6),
    buildSignerUri: text(9),
    buildSignerDigest: text(10),
    runnerEnvironment: text(11),
    buildTrigger: text(20) ?? raw(2),
    runInvocation: text(21),
  };
}

/** The text of a DER UTF8String that fills its bytes exactly. */
function derUtf8String(bytes: Uint8Array): string {
  const [tag, first = 0x80] = bytes;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  let length = octets === 0 ? first : 0;
  for (let at = 2; at < 2 + octets; at += 1) length = length * 256 + (bytes[at] ?? 0);
  if (tag !== 0x0c || octets > 3 || 2 + octets + length !== bytes.length) {
    throw new Error('a certificate extension is not a DER UTF8String');
  }
  return utf8.decode(bytes.subarray(2 + octets));
}
