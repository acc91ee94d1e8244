import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { toSignedEntity, VerificationError, type SignedEntity } from '@sigstore/verify';
import { addedParts } from './added-parts.ts';
import { createLeafMemory } from './certificate-memory.ts';
import { decodeIdentity } from './identity.ts';
import { openedFor, readLeaf, type Leaf } from './leaf.ts';
import type { BundleVerifier, CertificateRead, Refused, VerificationCode, Verified } from './ports.ts';
import { createRegistryVerifier } from './registry-keys.ts';
import { createWitnessCheck } from './key-witness.ts';
import { parseBundle, readBundle, refused, type ReadBundle } from './read-bundle.ts';
import { entityOver } from './signed-entity.ts';
import { signatureHolds } from './signature-holds.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

/** A verifier that fails closed: whatever goes wrong with a bundle is a refusal with a code, never an exception. */
export function createBundleVerifier(options: {
  readonly roots: readonly TrustedRootInput[];
}): Required<BundleVerifier> {
  const trustsFor = openedFor(options.roots);
  const leafOf = createLeafMemory((der) => readLeaf(der, trustsFor));
  return {
    verifyRegistry: createRegistryVerifier(options.roots, refusalOf),
    formFault: (text) => {
      const read = parseBundle(text);
      return read.ok ? null : read;
    },
    addedParts,
    witnessFault: createWitnessCheck(options.roots, refusalOf),
    certificate: (der) => {
      try {
        const { trusts, refusal, key } = leafOf(der);
        if (trusts.length === 0) return refusal;
        const holds: Holds = (data, made) => signatureHolds(data, key, made);
        return { ok: true, identity: decodeIdentity(der), key, holds };
      } catch (error) {
        return refusalOf(error, 'CERTIFICATE', unread.CERTIFICATE);
      }
    },
    verify: (text, sha256) => {
      let stage: VerificationCode = 'BUNDLE_UNREADABLE';
      try {
        const read = readBundle(text);
        if (!read.ok) return read;
        stage = 'CERTIFICATE';
        const leaf = leafOf(read.leafDer);
        if (leaf.trusts.length === 0) return leaf.refusal;
        stage = 'TIMESTAMP';
        const entity = entityOf(read, sha256);
        if ('ok' in entity) return entity;
        stage = 'SIGNATURE';
        if (!entity.signature.verifySignature(leaf.key)) {
          return refused('SIGNATURE', 'the signature does not fit the content and the certificate');
        }
        stage = 'CERTIFICATE';
        const known = { ...entity, key: { $case: 'certificate' as const, certificate: leaf.certificate } };
        return withAnyRoot(read, known, leaf);
      } catch (error) {
        return refusalOf(error, stage, stage === 'CERTIFICATE' || stage === 'TIMESTAMP' ? unread[stage] : '');
      }
    },
  };
}

function entityOf({ bundle }: ReadBundle, sha256: string | undefined): SignedEntity | Refused {
  if (bundle.content.$case === 'dsseEnvelope') return toSignedEntity(bundle);
  if (sha256 === undefined) return refused('ENVELOPE', 'the bundle signs a file, and the file was not given');
  const { messageDigest } = bundle.content.messageSignature;
  if (messageDigest.algorithm !== HashAlgorithm.SHA2_256) {
    return refused('ENVELOPE', 'the digest algorithm of the signed file is not supported');
  }
  if (messageDigest.digest.toString('hex') !== sha256) {
    return refused('SIGNATURE', 'the file is not the one that was signed');
  }
  // A key of a certificate that signs no digest is none that signs with a log: the log's entry holds a digest too.
  return entityOver(bundle, { sha256, whole: () => ({ unread: '' }) });
}

type Holds = Extract<CertificateRead, { ok: true }>['holds'];

function withAnyRoot(read: ReadBundle, entity: SignedEntity, leaf: Leaf): Verified {
  let first: Refused | undefined;
  for (const trust of leaf.trusts) {
    try {
      trust.verifierFor(leaf.issuer).verify(entity);
      return verified(read, entity, trust.name);
    } catch (error) {
      first ??= refusalOf(error, 'CERTIFICATE');
    }
  }
  return first ?? leaf.refusal;
}

function verified({ bundle, version, leafDer }: ReadBundle, entity: SignedEntity, instance: string): Verified {
  const { content } = bundle;
  const signedAt = earliest(entity);
  return {
    ok: true,
    content:
      content.$case === 'dsseEnvelope'
        ? { type: 'dsse', payloadType: content.dsseEnvelope.payloadType, payload: content.dsseEnvelope.payload }
        : { type: 'message' },
    identity: decodeIdentity(leafDer),
    instance,
    bundleVersion: version,
    ...(signedAt === null ? {} : { signedAt }),
  };
}

/** Only times that the verifier has just proven: signed timestamps, and log times under the log's own promise. */
function earliest({ timestamps }: SignedEntity): string | null {
  const times = timestamps.flatMap((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') return [timestamp.timestamp.signingTime.getTime()];
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
    return inclusionPromise ? [Number(integratedTime) * 1000] : [];
  });
  return times.length > 0 ? new Date(Math.min(...times)).toISOString() : null;
}

const codes: Readonly<Record<VerificationError['code'], VerificationCode>> = {
  NOT_IMPLEMENTED_ERROR: 'BUNDLE_UNREADABLE',
  TLOG_ERROR: 'LOG_ENTRY',
  TLOG_INCLUSION_PROOF_ERROR: 'LOG_ENTRY',
  TLOG_INCLUSION_PROMISE_ERROR: 'LOG_ENTRY',
  TLOG_MISSING_INCLUSION_ERROR: 'LOG_ENTRY',
  TLOG_BODY_ERROR: 'LOG_ENTRY',
  CERTIFICATE_ERROR: 'CERTIFICATE',
  PUBLIC_KEY_ERROR: 'CERTIFICATE',
  SIGNATURE_ERROR: 'SIGNATURE',
  TIMESTAMP_ERROR: 'TIMESTAMP',
};

/** What the libraries' own words mean where they cannot take something apart. */
const unread = {
  CERTIFICATE: 'the certificate cannot be read: ',
  TIMESTAMP: 'the timestamp cannot be read: ',
} as const satisfies Partial<Record<VerificationCode, string>>;

function refusalOf(error: unknown, stage: VerificationCode, before = ''): Refused {
  const message = error instanceof Error ? error.message : 'unknown failure';
  if (error instanceof VerificationError) return refused(codes[error.code] ?? stage, message);
  return refused(stage, `${before}${message}`);
}
