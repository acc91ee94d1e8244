import { digestOf } from './published.ts';

type Bundle = {
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly tlogEntries: readonly [
      {
        readonly logIndex: string;
        readonly logId: { readonly keyId: string };
        readonly integratedTime: string;
        readonly inclusionPromise: { readonly signedEntryTimestamp: string };
        readonly canonicalizedBody: string;
      },
    ];
  };
  readonly dsseEnvelope: object;
};

/** A signed statement in the form in which `cosign attest` puts it under the tag `sha256-….att`: the envelope, and the manifest's layer. */
export function imageAttestation(signed: object, predicateType: string) {
  const { verificationMaterial, dsseEnvelope } = signed as Bundle;
  const { certificate, tlogEntries } = verificationMaterial;
  const [entry] = tlogEntries;
  const envelope = JSON.stringify(dsseEnvelope);
  const log = {
    SignedEntryTimestamp: entry.inclusionPromise.signedEntryTimestamp,
    Payload: {
      body: entry.canonicalizedBody,
      integratedTime: Number(entry.integratedTime),
      logIndex: Number(entry.logIndex),
      logID: Buffer.from(entry.logId.keyId, 'base64').toString('hex'),
    },
  };
  const pem = certificate.rawBytes.replace(/(.{64})/g, '$1\n').trim();
  const layer = {
    mediaType: 'application/vnd.dsse.envelope.v1+json',
    digest: `sha256:${digestOf(envelope)}`,
    size: Buffer.byteLength(envelope),
    annotations: {
      'dev.cosignproject.cosign/signature': '',
      'dev.sigstore.cosign/certificate': `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
      'dev.sigstore.cosign/bundle': JSON.stringify(log),
      predicateType,
    },
  };
  return { envelope, layer };
}
