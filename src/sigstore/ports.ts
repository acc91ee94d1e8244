import type { KeyObject } from 'node:crypto';

/** Signs bytes that it does not understand. One key and one certificate for its whole life. */
export type Signer = {
  /** Which services it uses, e.g. `public-good`, `github`, `https://fulcio.example`. */
  readonly instance: string;
  /** Gets the identity token and the certificate. Call it before `sign`; failing here costs no log entry. */
  prepare(): Promise<SigningIdentity>;
  /** Returns the Sigstore bundle v0.3 as canonical JSON text with a newline at its end. */
  sign(payload: Uint8Array, payloadType: string): Promise<string>;
};

/** The name of GitHub's own Sigstore instance, which signs for itself and for private repositories. */
export const githubInstance = 'github';

/** What the certificate says of the one who signs. */
export type SigningIdentity = {
  readonly issuer: string;
  readonly subjectAlternativeName: string;
  readonly sourceRepository: string | null;
  readonly sourceRepositoryId: string | null;
  readonly sourceRepositoryOwnerId: string | null;
  readonly sourceRepositoryDigest: string | null;
  readonly sourceRepositoryRef: string | null;
  readonly buildSignerUri: string | null;
  readonly buildSignerDigest: string | null;
  readonly runnerEnvironment: string | null;
  readonly buildTrigger: string | null;
  readonly runInvocation: string | null;
};

export const verificationCodes = [
  'BUNDLE_UNREADABLE',
  'BUNDLE_VERSION',
  'ENVELOPE',
  'SIGNATURE',
  'CERTIFICATE',
  'LOG_ENTRY',
  'TIMESTAMP',
  'ROOT_UNKNOWN',
] as const;
export type VerificationCode = (typeof verificationCodes)[number];

/** A bundle that verifies, with its DSSE payload; or the reason why it does not. Never throws for bad bytes. */
export type Verified =
  | {
      readonly ok: true;
      readonly content:
        | { readonly type: 'dsse'; readonly payloadType: string; readonly payload: Uint8Array }
        | { readonly type: 'message' };
      readonly identity: SigningIdentity;
      readonly instance: string;
      /** `0.1`, `0.2` or `0.3`. */
      readonly bundleVersion?: string;
      /** The earliest proven time, ISO 8601: from the timestamp authority or the log. */
      readonly signedAt?: string;
    }
  | { readonly ok: false; readonly code: VerificationCode; readonly reason: string };

export type Refused = Extract<Verified, { readonly ok: false }>;

/** Bytes that are not at hand, and why. */
export type Unread = { readonly unread: string };

/** A file that a signature is over. Its bytes are only asked for by keys that sign them and no digest (Ed25519). */
export type SignedFile = { readonly sha256: string; readonly whole: () => Uint8Array | Unread };

/** A certificate that an authority of a given root issued; when it was used is not known. */
export type CertificateRead =
  | {
      readonly ok: true;
      readonly identity: SigningIdentity;
      readonly key: KeyObject;
      /** Whether its key made this signature (over SHA-256 of the data for curves and RSA). */
      holds(data: Uint8Array | SignedFile, signature: Uint8Array): boolean | Unread;
    }
  | Refused;

export type RegistryVerified = { readonly ok: true; readonly registry: string } | Refused;

export type BundleVerifier = {
  /** `bundle` is the JSON text; `sha256` (hex) that of the file, which is needed for message signatures only. */
  verify(bundle: string, sha256?: string): Verified;
  /** For a bundle that a package registry signed with its well-known key: whether that holds. Null where it names no such key. */
  verifyRegistry?(bundle: string): RegistryVerified | null;
  /** Why a bundle is of no form that is supported, whatever it is signed with; null where it is of one. */
  formFault?(bundle: string): Refused | null;
  /** What a bundle says beside what `verify` looks at; null where it says nothing more, in no other spelling. */
  addedParts?(bundle: string): string | null;
  /**
   * What the log entries and timestamps say against a bundle that this key signed. Null where nothing does, and where no given root
   * lists the log, of which nobody can tell.
   */
  witnessFault?(bundle: string, key: KeyObject): Refused | null;
  /** Who a certificate (DER) names, where an authority of a given root issued it. Its time is not looked at. */
  certificate?(der: Uint8Array): CertificateRead;
};
