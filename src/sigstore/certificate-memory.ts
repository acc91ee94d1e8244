import type { X509Certificate } from '@sigstore/core';

/**
 * Lets a certificate remember how it compares with others and which of them signed it. A set of bundles shares one leaf and
 * one chain, and the library checks each link of that chain several times for each bundle.
 */
export function rememberChecks(certificate: X509Certificate): X509Certificate {
  const verify = certificate.verify.bind(certificate);
  const equals = certificate.equals.bind(certificate);
  const signedBy = remembered((issuer: X509Certificate) => verify(issuer));
  certificate.verify = (issuer) => signedBy(issuer ?? certificate);
  certificate.equals = remembered(equals);
  return certificate;
}

function remembered(check: (other: X509Certificate) => boolean): (other: X509Certificate) => boolean {
  const known = new WeakMap<X509Certificate, boolean>();
  return (other) => {
    const result = known.get(other) ?? check(other);
    known.set(other, result);
    return result;
  };
}

/** Makes a value once for each of the last certificates (DER) that were seen. */
export function createLeafMemory<T>(make: (der: Uint8Array) => T, size = 32): (der: Uint8Array) => T {
  const memory = new Map<string, T>();
  return (der) => {
    const key = Buffer.from(der).toString('base64');
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = make(der);
    const [oldest] = memory.keys();
    if (memory.size >= size && oldest !== undefined) memory.delete(oldest);
    memory.set(key, value);
    return value;
  };
}
