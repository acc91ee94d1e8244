import type { KeyObject } from 'node:crypto';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { BundleVerifier, Refused, VerificationCode } from './ports.ts';
import { parseBundle } from './read-bundle.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

/** Looks at the log entries and timestamps of bundles by a bare key; the key itself is vouched for elsewhere. */
export function createWitnessCheck(
  roots: readonly TrustedRootInput[],
  refusalOf: (error: unknown, stage: VerificationCode, before?: string) => Refused,
): NonNullable<BundleVerifier['witnessFault']> {
  const trusted = roots.map(({ root }) => TrustedRoot.fromJSON(root));
  const logs = trusted.map((root) => new Set(root.tlogs.map(({ logId }) => hex(logId?.keyId))));
  return (text, key, artefact) => {
    const read = parseBundle(text);
    if (!read.ok) return read;
    const { tlogEntries } = read.bundle.verificationMaterial;
    if (tlogEntries.length === 0) return null;
    const at = logs.findIndex((known) => tlogEntries.every(({ logId }) => known.has(hex(logId?.keyId))));
    const root = trusted[at];
    if (root === undefined) return null;
    try {
      const material = toTrustMaterial(root, () => anyTime(key));
      const verifier = new Verifier(material, { ctlogThreshold: 0, tlogThreshold: 1, timestampThreshold: 0 });
      verifier.verify(toSignedEntity(read.bundle, artefact && Buffer.from(artefact)));
      return null;
    } catch (error) {
      return refusalOf(error, 'LOG_ENTRY', 'the log entry or the timestamp cannot be read: ');
    }
  };
}

function anyTime(key: KeyObject) {
  return { publicKey: key, validFor: () => true };
}

function hex(id: Uint8Array | undefined): string {
  return Buffer.from(id ?? []).toString('hex');
}
