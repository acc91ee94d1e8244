import type { KeyObject } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier, type SignedEntity, type TrustMaterial } from '@sigstore/verify';
import type { BundleVerifier, Refused, VerificationCode } from './ports.ts';
import { parseBundle } from './read-bundle.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

type Log = { readonly root: TrustedRoot; readonly ids: ReadonlySet<string> };
type SignatureContent = SignedEntity['signature'];

/** Looks at the log entries and timestamps of bundles by a bare key; that the key made the signature is found out elsewhere. */
export function createWitnessCheck(
  roots: readonly TrustedRootInput[],
  refusalOf: (error: unknown, stage: VerificationCode, before?: string) => Refused,
): NonNullable<BundleVerifier['witnessFault']> {
  // Made ready when the first such bundle is met: most runs meet none.
  let ready: readonly Log[] | null = null;
  return (text, key) => {
    const read = parseBundle(text);
    if (!read.ok) return read;
    const { tlogEntries } = read.bundle.verificationMaterial;
    if (tlogEntries.length === 0) return null;
    try {
      ready ??= roots.map(logsOf);
      const listed = ready.find(({ ids }) => tlogEntries.every(({ logId }) => ids.has(hex(logId?.keyId))));
      if (listed === undefined) return null;
      const material = toTrustMaterial(listed.root, () => anyTime(key));
      const verifier = new Verifier(material, { ctlogThreshold: 0, tlogThreshold: 1, timestampThreshold: 0 });
      const entity = toSignedEntity(read.bundle);
      const timestamps = entity.timestamps.filter((timestamp) => isOf(timestamp, material));
      verifier.verify({ ...entity, timestamps, signature: vouched(entity.signature) });
      return null;
    } catch (error) {
      return refusalOf(error, 'LOG_ENTRY', 'the log entry or the timestamp cannot be read: ');
    }
  };
}

/** Whether a root lists the authority that a timestamp names; of another one nobody can tell. */
function isOf(witness: SignedEntity['timestamps'][number], { timestampAuthorities }: TrustMaterial): boolean {
  if (witness.$case !== 'timestamp-authority') return true;
  const { signerSerialNumber, signerIssuer } = witness.timestamp;
  const certificates = timestampAuthorities.flatMap(({ certChain }) => certChain);
  return certificates.some(
    ({ serialNumber, issuer }) => serialNumber.equals(signerSerialNumber) && issuer.equals(signerIssuer),
  );
}

/** The content as it is, its signature taken as good. */
function vouched(content: SignatureContent): SignatureContent {
  return {
    signature: content.signature,
    compareSignature: (signature) => content.compareSignature(signature),
    compareDigest: (digest) => content.compareDigest(digest),
    compareSignedDigest: (digest) => content.compareSignedDigest(digest),
    verifySignature: () => true,
  };
}

function logsOf({ root: json }: TrustedRootInput): Log {
  const root = TrustedRoot.fromJSON(json);
  return { root, ids: new Set(root.tlogs.map(({ logId }) => hex(logId?.keyId))) };
}

function anyTime(key: KeyObject) {
  return { publicKey: key, validFor: () => true };
}

function hex(id: Uint8Array | undefined): string {
  return Buffer.from(id ?? []).toString('hex');
}
