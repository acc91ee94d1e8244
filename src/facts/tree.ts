export type TreeEntry = {
  readonly path: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
  /** A symbolic link: its text is the path that it leads to. */
  readonly link?: true;
};

/** The tree at the release commit. */
export type TreeFact = { readonly commit: string; readonly entries: readonly TreeEntry[] };

/** A text file at the release commit; `digest` is the SHA-256 (hex) of its bytes. */
export type DocumentFact = {
  readonly path: string;
  readonly digest: string;
  readonly size: number;
  readonly text: string;
};

/** README, SECURITY, SUPPORT, CODEOWNERS and the like at the release commit: those that are there. */
export type DocumentsFact = {
  readonly files: readonly DocumentFact[];
  /** Only the usual places could be looked at, because the list of files could not be seen. */
  readonly partial?: true;
};
