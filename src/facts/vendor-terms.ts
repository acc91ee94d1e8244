/** Table 1 of the Code: what the vendor does with the software decides which themes it answers for. */
export type VendorRole = 'developer_and_distributor' | 'developer' | 'reseller';

/** A line of versions with its support, as the vendor declares it. Dates are YYYY-MM-DD. */
export type SupportLine = {
  readonly line: string;
  /** A version range (`^1.0.0`, `>=1.2 <2`), or null where the line's name is the range. */
  readonly versions: string | null;
  readonly released: string | null;
  readonly endOfSupport: string | null;
  readonly announced: string | null;
};

export type ChannelKind = 'github-release' | 'npm' | 'pypi' | 'oci' | 'tuf' | 'other';

/** A place that customers get updates from. */
export type DeclaredChannel = { readonly kind: ChannelKind; readonly name: string | null; readonly url: string | null };

export type KeyKind = 'openpgp' | 'minisign' | 'ssh' | 'cosign';

/** A key that artefacts may be signed with; `path` is where its public half lies in the repository. */
export type DeclaredKey = { readonly kind: KeyKind; readonly fingerprint: string; readonly path: string | null };

/** Where documents lie that no name tells: paths in the repository, or addresses. */
export type DeclaredDocuments = {
  readonly threatModels: readonly string[];
  readonly hardeningGuide: string | null;
  readonly securityTxt: string | null;
  readonly incidentChannel: string | null;
  readonly selfAssessment: string | null;
};
