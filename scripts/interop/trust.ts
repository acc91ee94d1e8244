import { createHash, X509Certificate } from 'node:crypto';

export type TrustParts = {
  readonly fulcio: { readonly url: string; readonly chain: readonly string[] };
  readonly rekor: { readonly url: string; readonly spki: Buffer };
  readonly timestamps: { readonly url: string; readonly chain: readonly string[] };
  readonly certificateLog: { readonly url: string; readonly spki: Buffer };
};

const validFor = { start: '2026-01-01T00:00:00Z' };

/** The trusted root of the services (JSON value), chains as PEM, the leaf's issuer first. */
export function trustedRootOf({ fulcio, rekor, timestamps, certificateLog }: TrustParts): object {
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(rekor)],
    certificateAuthorities: [authorityOf(fulcio)],
    ctlogs: [logOf(certificateLog)],
    timestampAuthorities: [authorityOf(timestamps)],
  };
}

/** The signing configuration that names them, with a log of version 2. */
export function signingConfigOf({ fulcio, rekor, timestamps }: TrustParts): object {
  const service = (url: string, majorApiVersion: number) => ({ url, majorApiVersion, validFor, operator: 'interop' });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(fulcio.url, 1)],
    oidcUrls: [],
    rekorTlogUrls: [service(rekor.url, 2)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service(timestamps.url, 1)],
    tsaConfig: { selector: 'ANY' },
  };
}

function authorityOf({ url, chain }: { readonly url: string; readonly chain: readonly string[] }): object {
  const certificates = chain.map((pem) => new X509Certificate(pem));
  return {
    subject: { organization: 'interop', commonName: 'interop' },
    uri: url,
    certChain: { certificates: certificates.map(({ raw }) => ({ rawBytes: raw.toString('base64') })) },
    validFor,
  };
}

/** A log with a P-256 key, as a trusted root lists it. */
export function logOf({ url, spki }: { readonly url: string; readonly spki: Buffer }): object {
  return {
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(spki).digest('base64') },
  };
}
