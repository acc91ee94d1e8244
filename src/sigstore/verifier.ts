import { createHash, createPublicKey } from 'node:crypto';
import { HashAlgorithm } from '@sigstore/protobuf-specs';
import { toSignedEntity, VerificationError, type SignedEntity } from '@sigstore/verify';
import { decodeIdentity } from './identity.ts';
import { organisationOf } from './organisation.ts';
import type { BundleVerifier, VerificationCode, Verified } from './ports.ts';
import { readBundle, refused, type ReadBundle, type Refused } from './read-bundle.ts';
import { trustIn, type Trust } from './trust.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

/** A verifier that fails closed: whatever goes wrong with a bundle is a refusal with a code, never an exception. */
export function createBundleVerifier(options: { readonly roots: readonly TrustedRootInput[] }): BundleVerifier {
  const trusts = options.roots.map(trustIn);
  return {
    verify: (text, artefact) => {
      let stage: VerificationCode = 'BUNDLE_UNREADABLE';
      try {
        const read = readBundle(text);
        if (!read.ok) return read;
        stage = 'CERTIFICATE';
        const candidates = candidatesFor(read, trusts);
        if (!Array.isArray(candidates)) return candidates;
        stage = 'TIMESTAMP';
        const entity = entityOf(read, artefact);
        if ('ok' in entity) return entity;
        stage = 'SIGNATURE';
        if (!entity.signature.verifySignature(createPublicKey(spki(read)))) {
          return refused('SIGNATURE', 'the signature does not fit the content and the certificate');
        }
        stage = 'CERTIFICATE';
        return withAnyRoot(read, entity, candidates);
      } catch (error) {
        return refusalOf(error, stage);
      }
    },
  };
}

/** The roots of which an authority really signed the leaf. */
function candidatesFor({ leaf, leafDer }: ReadBundle, trusts: readonly Trust[]): Trust[] | Refused {
  const issuers = (trust: Trust) => trust.authorities.filter((authority) => authority.subject.equals(leaf.issuer));
  const named = trusts.filter((trust) => issuers(trust).length > 0);
  const organisation = organisationOf(leafDer).issuer;
  if (named.length === 0) return refused('ROOT_UNKNOWN', rootAdvice(organisation));
  const signed = named.filter((trust) => issuers(trust).some((authority) => leaf.verify(authority)));
  return signed.length > 0
    ? signed
    : refused('CERTIFICATE', `the certificate names ${organisation ?? 'an authority'} but was not issued by it`);
}

function rootAdvice(organisation: string | null): string {
  return organisation === 'GitHub, Inc.'
    ? "GitHub's own Sigstore instance issued the certificate and its trusted root was not given: run `gh attestation trusted-root > trusted_root.jsonl` and give that file as the trusted root"
    : `no given trusted root lists the authority that issued the certificate (organisation ${organisation ?? 'unknown'})`;
}

function entityOf({ bundle }: ReadBundle, artefact: Uint8Array | undefined): SignedEntity | Refused {
  if (bundle.content.$case === 'dsseEnvelope') return toSignedEntity(bundle);
  if (!artefact) return refused('ENVELOPE', 'the bundle signs a file, and the file was not given');
  const { messageDigest } = bundle.content.messageSignature;
  const algorithm = digestNames[messageDigest.algorithm];
  if (!algorithm) return refused('ENVELOPE', 'the digest algorithm of the signed file is not supported');
  if (!createHash(algorithm).update(artefact).digest().equals(messageDigest.digest)) {
    return refused('SIGNATURE', 'the file is not the one that was signed');
  }
  return toSignedEntity(bundle, Buffer.from(artefact));
}

const digestNames: Partial<Record<HashAlgorithm, string>> = {
  [HashAlgorithm.SHA2_256]: 'sha256',
  [HashAlgorithm.SHA2_384]: 'sha384',
  [HashAlgorithm.SHA2_512]: 'sha512',
};

function spki({ leaf }: ReadBundle): { readonly key: Buffer; readonly format: 'der'; readonly type: 'spki' } {
  return { key: leaf.publicKey, format: 'der', type: 'spki' };
}

function withAnyRoot(read: ReadBundle, entity: SignedEntity, candidates: readonly Trust[]): Verified {
  const { issuer } = organisationOf(read.leafDer);
  let first: Refused | undefined;
  for (const trust of candidates) {
    try {
      trust.verifierFor(issuer).verify(entity);
      return verified(read, entity, trust.name);
    } catch (error) {
      first ??= refusalOf(error, 'CERTIFICATE');
    }
  }
  return first ?? refused('ROOT_UNKNOWN', rootAdvice(issuer));
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

function refusalOf(error: unknown, stage: VerificationCode): Refused {
  const message = error instanceof Error ? error.message : 'unknown failure';
  return refused(error instanceof VerificationError ? (codes[error.code] ?? stage) : stage, message);
}
