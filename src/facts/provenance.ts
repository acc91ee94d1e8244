import type { KeyKind } from './vendor-terms.ts';

/** What verification of one attestation or signature came to. Never derived from a file's name. */
export type SignatureLevel =
  | 'verified_identity' // verifies, and the signer is an expected one
  | 'verified_key' // verifies with a pinned key
  | 'signed_unknown' // verifies, but the signer or key is not an expected one
  | 'present_unverifiable' // there, cannot be verified here (root or key not given, form not supported)
  | 'invalid' // there, and refused: see `reason`
  | 'none';

export type SignatureForm =
  | 'github-attestation'
  | 'github-release-attestation'
  | 'sigstore-bundle'
  | 'sigstore-message'
  | 'dsse'
  | 'cosign-legacy'
  | 'cosign-signature'
  | 'openpgp'
  | 'minisign'
  | 'ssh'
  | 'unknown';

/** Who signed, as the certificate says it (every field from the certificate's extensions). */
export type SignerIdentity = {
  readonly issuer: string;
  readonly subjectAlternativeName: string;
  readonly sourceRepository: string | null;
  readonly sourceRepositoryId: string | null;
  readonly sourceRepositoryDigest: string | null;
  readonly sourceRepositoryRef: string | null;
  readonly buildSignerUri: string | null;
  readonly buildSignerDigest: string | null;
  readonly runnerEnvironment: string | null;
  readonly buildTrigger: string | null;
  readonly runInvocation: string | null;
};

/** A bare public key; the fingerprint is in the form that its tool prints. */
export type SigningKey = { readonly kind: KeyKind; readonly fingerprint: string };

/** One signature or attestation over one or more artefacts. */
export type SignatureFinding = {
  readonly form: SignatureForm;
  /** Where it was found: asset name, `attestations API`, or a file that an earlier step of the job left. */
  readonly foundIn: string;
  /** SHA-256 (hex) of the bundle bytes. */
  readonly bundleDigest: string;
  readonly level: SignatureLevel;
  /** Why it is not better; empty for `verified_identity`. */
  readonly reason: string;
  readonly signer: SignerIdentity | null;
  /** The key that it verifies with, where it is one without a certificate. */
  readonly key?: SigningKey;
  readonly predicateType: string | null;
  /** SHA-256 digests (hex) of the subjects that the signature covers. */
  readonly subjects: readonly string[];
  readonly provenance: ProvenanceFinding | null;
};

/** SLSA provenance as the *verified* predicate says it, beside what the certificate says. */
export type ProvenanceFinding = {
  readonly predicateType: string;
  readonly builderId: string | null;
  readonly buildType: string | null;
  readonly sourceUri: string | null;
  readonly sourceDigest: string | null;
  readonly invocationId: string | null;
};

/** Everything found that speaks of this release's artefacts. */
export type SignaturesFact = {
  readonly findings: readonly SignatureFinding[];
  /** Digests that the platform was asked about. */
  readonly asked: number;
};
