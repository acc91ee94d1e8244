import type { SignatureStatus } from './history.ts';

export type ReleaseFact = {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable: boolean;
  readonly body: string;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly url: string;
};

/** A release asset that the vendor ships. Copse's own `copse-*` files are never among them. */
export type Artefact = {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** SHA-256, hex. From the server where it gives one, else from the bytes. */
  readonly sha256: string;
  readonly digestFrom: 'server' | 'bytes';
  readonly role: ArtefactRole;
};

/** Signatures, checksums, SBOMs and attestations describe other artefacts; they need no signature of their own. */
export type ArtefactRole = 'product' | 'signature' | 'checksums' | 'attestation' | 'sbom' | 'public-key';

export type TagFact = {
  readonly name: string;
  readonly kind: 'annotated' | 'lightweight';
  /** SHA of the tag object; of the commit for a lightweight tag. */
  readonly object: string;
  readonly commit: string;
  /** Of the tag object; null for a lightweight tag. */
  readonly signature: SignatureStatus | null;
};

export type PreviousRelease = {
  readonly tag: string;
  readonly commit: string | null;
  readonly publishedAt: string | null;
  readonly chosenBy: 'semver' | 'date';
};
