import { X509Certificate } from 'node:crypto';

/** The organisations in the subject and the issuer of a certificate; null where there is none, several, or no certificate. */
export function organisationOf(der: Uint8Array): { readonly subject: string | null; readonly issuer: string | null } {
  try {
    const { subject, issuer } = new X509Certificate(der).toLegacyObject() as {
      subject?: { O?: unknown };
      issuer?: { O?: unknown };
    };
    return { subject: single(subject?.O), issuer: single(issuer?.O) };
  } catch {
    return { subject: null, issuer: null };
  }
}

function single(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
