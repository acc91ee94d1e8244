/** When an end of support was first published, as the history of the document shows it. */
export type SupportNotice = {
  readonly path: string;
  readonly at: number;
  readonly versions: string;
  /** ISO date: the last day of support. */
  readonly endOfSupport: string;
  /** When the commit that first said so was made: ISO 8601, UTC. */
  readonly firstPublished: string;
  /** True where the history was cut or a version of the file could not be read: it may have been published earlier. */
  readonly maybeEarlier: boolean;
  /** Whether an earlier version of the document listed these versions without this end. */
  readonly listedBefore: boolean;
};

export type SupportNoticesFact = { readonly notices: readonly SupportNotice[] };
