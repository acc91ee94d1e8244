import { createHash } from 'node:crypto';

export type ServiceUrls = {
  readonly fulcio: string;
  readonly rekor: string;
  readonly rekorV2: string;
  readonly tsa: string;
};

export type RootParts = {
  readonly urls: ServiceUrls;
  readonly start: Date;
  readonly certificateAuthority: Uint8Array;
  readonly log: Uint8Array;
  readonly logV2: Uint8Array;
  readonly certificateLog: Uint8Array;
  /** The signing certificate first, its root last. */
  readonly timestampChain: readonly Uint8Array[];
};

/** The trusted root of a loopback instance, in the JSON form that every Sigstore client reads. */
export function trustedRootOf(parts: RootParts): object {
  const subject = { organization: 'sigstore.mock', commonName: 'sigstore' };
  const validFor = { start: parts.start.toISOString() };
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(parts.urls.rekor, parts.log, validFor), logOf(parts.urls.rekorV2, parts.logV2, validFor)],
    certificateAuthorities: [
      { subject, uri: parts.urls.fulcio, certChain: chainOf([parts.certificateAuthority]), validFor },
    ],
    ctlogs: [logOf(`${parts.urls.fulcio}/ct`, parts.certificateLog, validFor)],
    timestampAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'tsa' },
        uri: `${parts.urls.tsa}/api/v1/timestamp`,
        certChain: chainOf(parts.timestampChain),
        validFor,
      },
    ],
  };
}

/** The signing configuration that goes with it: authority, both logs, timestamp authority. A client that can takes the newer log. */
export function signingConfigOf(urls: ServiceUrls, start: Date): object {
  const service = (url: string, majorApiVersion = 1) => ({
    url,
    majorApiVersion,
    validFor: { start: start.toISOString() },
    operator: 'sigstore.mock',
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcio)],
    oidcUrls: [],
    rekorTlogUrls: [service(urls.rekorV2, 2), service(urls.rekor)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [service(`${urls.tsa}/api/v1/timestamp`)],
    tsaConfig: { selector: 'ANY' },
  };
}

function logOf(baseUrl: string, spki: Uint8Array, validFor: object): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(spki), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(spki).digest('base64') },
  };
}

function chainOf(certificates: readonly Uint8Array[]): object {
  return { certificates: certificates.map((der) => ({ rawBytes: base64(der) })) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
