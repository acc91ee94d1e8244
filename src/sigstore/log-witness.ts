import { createHash } from 'node:crypto';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { RekorWitness, type SignatureBundle, type Witness } from '@sigstore/sign';

export type LogWitnessOptions = {
  readonly url: string;
  /** Major version of the log's API. */
  readonly version: 1 | 2;
  readonly timeout: number;
  readonly retry: object;
};

/** The transparency log of an envelope: `dsse` entries in Rekor v1, `hashedrekord` entries over what was signed in v2. */
export function createLogWitness({ url, version, timeout, retry }: LogWitnessOptions): Witness {
  const shared = { rekorBaseURL: url, timeout, retry };
  if (version === 1) return new RekorWitness({ ...shared, entryType: 'dsse', fetchOnConflict: true });
  const log = new RekorWitness({ ...shared, majorApiVersion: 2 });
  return { testify: (content, certificate) => log.testify(signedBytesOf(content), certificate) };
}

/**
 * Since version 2.3 Rekor v2 refuses envelopes, which the library would send. It takes the digest of the signed bytes, and that
 * is the leaf that clients rebuild.
 */
function signedBytesOf(content: SignatureBundle): SignatureBundle {
  const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : null;
  const [signature] = envelope?.signatures ?? [];
  if (envelope === null || signature === undefined) return content;
  const digest = createHash('sha256').update(preAuthenticationEncoding(envelope)).digest();
  return {
    $case: 'messageSignature',
    messageSignature: { messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest }, signature: signature.sig },
  };
}

/** PAE of the DSSE specification: the bytes over which the signature of an envelope is made. */
function preAuthenticationEncoding({ payloadType, payload }: { payloadType: string; payload: Buffer }): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
