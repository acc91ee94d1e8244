import type { ChannelKind } from './vendor-terms.ts';

/** The commit (hex) that a proof names: as the source of the build, or no more than as that of the run which signed. */
export type NamedCommit = { readonly commit: string; readonly by: 'provenance' | 'certificate' };

/** What a registry holds for one declared channel at the version that is assessed. */
export type ChannelProtection = {
  readonly kind: ChannelKind;
  /** Its address where it has no name. */
  readonly name: string | null;
  /** The release's version, as it was asked for. */
  readonly version: string;
  readonly state:
    | 'verified' // provenance of an expected signer, over what the registry serves; TUF metadata from the pinned root
    | 'other_commit' // the same, but its signer names another commit than the release's
    | 'signed_unknown' // something is there, by whom cannot be told
    | 'invalid' // something is there, and refused
    | 'none' // the version is there, without provenance
    | 'not_published' // the registry shows no such version to everybody
    | 'unreachable'; // no answer that says anything
  /** Why it is not better; for a TUF repository that verifies, what of the release it does not list; else empty. */
  readonly reason: string;
  /** What the registry says that it serves, e.g. `sha512-…` or `sha256:…`; null where it is several files or unknown. */
  readonly integrity: string | null;
  /** Left out where its proof names no commit. */
  readonly source?: NamedCommit;
  /** Left out where the release carries none of its files, or could not be looked at. */
  readonly files?: FilesBeside;
};

/** The files of a package of which the release carries some as well: of the same name, or of the same bytes. */
export type FilesBeside = {
  /** How many files of the package were looked at. */
  readonly total: number;
  /** Those that the release carries byte for byte, under whatever name. */
  readonly same: number;
  /** Names that stand for other bytes in the release. */
  readonly other: readonly string[];
  /** Names of the release that may stand for the same bytes: the registry states another kind of digest. */
  readonly uncompared: readonly string[];
};

export type ChannelProtectionFact = { readonly channels: readonly ChannelProtection[] };
