import type { SignatureFinding } from '../facts/provenance.ts';
import type { BundleVerifier } from '../sigstore/ports.ts';
import type { Expectations } from './expectations.ts';
import type { KeyRing } from './key-ring.ts';

export type BundleQuestion = {
  /** One bundle (JSON) or several (JSON lines). */
  readonly text: string;
  readonly foundIn: string;
  readonly verifier: BundleVerifier;
  readonly expectations: Expectations;
  /** SHA-256 digests of the release's artefacts. */
  readonly artefactDigests: ReadonlySet<string>;
  /** The bytes of an artefact by its digest, for signatures over the file itself; `artefactsNeeded` says which. */
  readonly artefactBytes?: (digest: string) => Uint8Array | undefined;
  /** SHA-256 of the artefact that the file is named after; which file a signature without any digest is meant for. */
  readonly described?: string | undefined;
  /** For what is signed with a bare key. */
  readonly ring?: KeyRing | undefined;
};

export type Json = Readonly<Record<string, unknown>>;

/** What one signature comes to; the rest of the finding is where it was found. */
export type Detail = Pick<SignatureFinding, 'form' | 'level' | 'reason'> & Partial<SignatureFinding>;
