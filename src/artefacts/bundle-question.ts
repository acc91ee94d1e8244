import type { SignatureFinding } from '../facts/provenance.ts';
import type { BundleVerifier, SignedFile, Unread } from '../sigstore/ports.ts';
import type { Expectations } from './expectations.ts';
import { unreadArtefact } from './detached-artefact.ts';
import type { KeyRing } from './key-ring.ts';

export type BundleQuestion = {
  /** One bundle (JSON) or several (JSON lines). */
  readonly text: string;
  readonly foundIn: string;
  readonly verifier: BundleVerifier;
  readonly expectations: Expectations;
  /** SHA-256 digests of the release's artefacts. */
  readonly artefactDigests: ReadonlySet<string>;
  /** The bytes of an artefact by its digest: asked for only where the digest does not do, as for Ed25519 keys. */
  readonly artefactBytes?: (digest: string) => Uint8Array | Unread | undefined;
  /** SHA-256 of the artefact that the file is named after; which file a signature without any digest is meant for. */
  readonly described?: string | undefined;
  /** For what is signed with a bare key. */
  readonly ring?: KeyRing | undefined;
};

export type Json = Readonly<Record<string, unknown>>;

/** What one signature comes to; the rest of the finding is where it was found. */
export type Detail = Pick<SignatureFinding, 'form' | 'level' | 'reason'> & Partial<SignatureFinding>;

/** The artefact of this digest, as a signature over it is judged. */
export function artefactOf({ artefactBytes }: BundleQuestion, sha256: string): SignedFile {
  return { sha256, whole: () => artefactBytes?.(sha256) ?? { unread: unreadArtefact } };
}
