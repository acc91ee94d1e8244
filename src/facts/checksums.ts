export type ChecksumAlgorithm = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'other';

/** A file that the vendor says has this digest (lower-case hex). The name is as it is listed, without `./` and `*`. */
export type ChecksumEntry = { readonly name: string; readonly digest: string };

/** What a checksum file lists in one algorithm; a file of several algorithms is here once for each. */
export type ChecksumFile = {
  /** Of the release asset. */
  readonly name: string;
  readonly algorithm: ChecksumAlgorithm;
  readonly entries: readonly ChecksumEntry[];
  /** What looks like a digest and could not be read, or why nothing was read; never text of the file. */
  readonly problems: readonly string[];
};

/** The checksum files among the release's assets. An unsigned one shows agreement, never who made a file. */
export type ChecksumsFact = { readonly files: readonly ChecksumFile[] };
